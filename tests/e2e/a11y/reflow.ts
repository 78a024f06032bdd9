// Nothing has to be scrolled sideways (WCAG 1.4.10): the page is as wide as the window, and what is wider scrolls by itself.
import type { Check } from './check';

/** Runs in the page. Tells whether it is too wide, and what makes it so. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  // A root or body that hides what is beyond its edge scrolls nothing, and loses it.
  const { overflowX } = getComputedStyle(document.documentElement);
  const hides = [overflowX, getComputedStyle(document.body).overflowX].some((value) => /hidden|clip/.test(value));
  if (sideways <= 0 && !hides) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    // What stands before the beginning of lines is out of reach, not wide.
    return width > 1 && (getComputedStyle(document.documentElement).direction === 'rtl' ? left < -0.5 : right > clientWidth + 0.5);
  });
  const inner = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
  const words = inner.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`);
  if (sideways <= 0) return words.map((name) => `what is beyond the edge is hidden, and ${name} is`);
  return [`the page is ${sideways} px wider than its window of ${clientWidth} px: ${words.join(', ')}`];
}

export const reflow: Check = (page) => page.evaluate(tooWide);
