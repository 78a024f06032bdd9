// The size of what is pressed (WCAG 2.5.8): 24 by 24 px, or as much room around it.
import type { Check } from './check';

/** Runs in the page. Links inside running text are left out: lines of text decide their height. */
function small(): string[] {
  const LEAST = 24;
  const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [tabindex="0"]';
  interface Target {
    element: Element;
    box: DOMRect;
    isSmall: boolean;
  }

  const nearestBlock = (element: Element) => {
    let at = element.parentElement;
    while (at && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at ?? document.body;
  };
  /** Whether words that are no control stand in the same lines. */
  const isInText = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const words = document.createTreeWalker(nearestBlock(element), NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      const isSeen = !!parentElement && parentElement.checkVisibility() && !parentElement.closest(CONTROLS) && nearestBlock(parentElement) === nearestBlock(element);
      if ((isSeen || parentElement === nearestBlock(element)) && /\p{L}/u.test(textContent ?? '')) return true;
    }
    return false;
  };
  /** A label is pressed in place of what it names. */
  const boxesOf = (element: Element) => [element, ...('labels' in element ? ((element as HTMLInputElement).labels ?? []) : [])].flatMap((one) => [...one.getClientRects()]);
  const largest = (element: Element) => boxesOf(element).reduce((one, other) => (Math.min(other.width, other.height) > Math.min(one.width, one.height) ? other : one));

  const targets: Target[] = [...document.querySelectorAll(CONTROLS)]
    .filter((element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: largest(element) }))
    .map(({ element, box }) => ({ element, box, isSmall: box.width < LEAST - 0.01 || box.height < LEAST - 0.01 }));
  const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  /** Whether a circle of 24 px around the middle of one touches another, or the circle of another that is small. */
  const isTooNear = (one: Target, other: Target) => {
    const { x, y } = middle(one.box);
    const away = middle(other.box);
    if (other.isSmall && Math.hypot(x - away.x, y - away.y) < LEAST - 0.01) return true;
    return boxesOf(other.element).some(({ left, right, top, bottom }) => Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, bottom))) < LEAST / 2 - 0.01);
  };
  return targets
    .filter(({ element, isSmall }) => isSmall && !isInText(element))
    .flatMap((one) => {
      const near = targets.find((other) => other.element !== one.element && !one.element.contains(other.element) && !other.element.contains(one.element) && isTooNear(one, other));
      const words = ({ element }: Target) => `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
      return near ? [`${words(one)} has ${one.box.width.toFixed(1)} by ${one.box.height.toFixed(1)} px, and ${words(near)} is nearer than ${LEAST} px`] : [];
    });
}

export const targetSize: Check = (page) => page.evaluate(small);
