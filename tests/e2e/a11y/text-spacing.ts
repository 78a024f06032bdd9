// A reader who spaces text out loses none of it (WCAG 1.4.12).
import type { Check } from './check';

/** Runs in the page. Lays out the text as readers may set it, by a sheet that is no part of the page. */
function space(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page. Tells which text is cut off: by a box that hides what goes beyond it, or at the edge of a drawing. */
function cutOff(): string[] {
  const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const isShown = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  // What stands there for listeners alone is a box of 1 px.
  const isForListeners = (element: Element) => element.clientWidth <= 1 && element.clientHeight <= 1;
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element) || !element.textContent?.trim()) continue;
    if (element.localName === 'text') {
      const drawing = element.closest('svg');
      if (!drawing || getComputedStyle(drawing).overflow === 'visible') continue;
      const [words, room] = [element.getBoundingClientRect(), drawing.getBoundingClientRect()];
      const isInside = words.left >= room.left - 1 && words.right <= room.right + 1 && words.top >= room.top - 1 && words.bottom <= room.bottom + 1;
      if (!isInside) found.push(`the drawing around ${nameOf(element)} cuts it off`);
      continue;
    }
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWider = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isHigher = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if ((isWider || isHigher) && !isForListeners(element) && element.closest('svg') === null) {
      found.push(`${nameOf(element)} is cut off: ${element.scrollWidth} by ${element.scrollHeight} px in ${element.clientWidth} by ${element.clientHeight}`);
    }
  }
  return found;
}

/** Spaces the text out, and leaves it so. */
export const textSpacing: Check = async (page) => {
  await page.evaluate(space);
  return page.evaluate(cutOff);
};
