// Readers who want less motion get none: nothing on the page would move, whatever happens to it.
import type { Check } from './check';

/** Runs in the page. */
function moving(): string[] {
  const longest = (durations: string) => Math.max(...durations.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)));
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after', '::marker', '::backdrop']) {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element, part);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}${part ?? ''}`;
      if (longest(transitionDuration) > 0) found.add(`${name} changes over ${transitionDuration}`);
      if (animationName !== 'none' && longest(animationDuration) > 0) found.add(`${name} moves for ${animationDuration} (${animationName})`);
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') found.add('the page scrolls smoothly');
  for (const animation of document.getAnimations()) {
    const { duration } = animation.effect?.getComputedTiming() ?? {};
    if (Number(duration) > 0) found.add(`an animation runs for ${String(duration)} ms`);
  }
  return [...found];
}

/** Sets the page for a reader who wants less motion, and looks. */
export const motion: Check = async (page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(moving);
};
