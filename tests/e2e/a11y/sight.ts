// What can be seen of the control that has focus: the mark around it, and what lies over it. The function runs in the page,
// in each engine, and sees nothing of the tests.

export interface Sight {
  /** What an element is called in a finding. */
  nameOf(element: Element): string;
  /** What is wrong with the mark of the focus, or nothing. */
  mark(element: Element): string;
  /** What lies over an element, or nothing. */
  cover(element: Element): string;
}

/** Puts it into the page. */
export function see(): void {
  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${element.id && `#${element.id}`} “${words}”`;
  };

  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  /** What lies behind an element: the nearest ground that is painted. */
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((parts(backgroundColor)[3] ?? 1) > 0.99) return backgroundColor;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  };
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What is wrong with the outline of the element that has focus: none, thin, pale, or cut off. */
  const mark = (element: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const width = parseFloat(outlineWidth);
    if (outlineStyle === 'none' || !(width >= 2)) return `its outline is ${outlineStyle} ${outlineWidth}`;
    if ((parts(outlineColor)[3] ?? 1) < 0.99) return `its outline is see-through: ${outlineColor}`;
    const behind = ground(parseFloat(outlineOffset) >= 0 ? element.parentElement : element);
    if (contrast(outlineColor, behind) < 3) return `its outline ${outlineColor} has ${contrast(outlineColor, behind).toFixed(2)} : 1 on ${behind}`;
    const box = element.getBoundingClientRect();
    const beyond = width + parseFloat(outlineOffset);
    for (let at = element.parentElement; at && !at.matches('html, body'); at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const cut = at.getBoundingClientRect();
      const sides = [box.left - beyond < cut.left, box.right + beyond > cut.right, box.top - beyond < cut.top, box.bottom + beyond > cut.bottom];
      if (sides.filter(Boolean).length > 2) return `its outline is cut off by ${nameOf(at)}`;
    }
    return '';
  };

  /** What of the page lies over the corners or the middle of an element, because it sticks to the window. */
  const cover = (element: Element): string => {
    const page = element.ownerDocument;
    // Those of a frame are seen by the page around it.
    if (page !== document) return '';
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 4 && height > 4);
    const points = rects.flatMap(({ left, right, top, bottom }) => [
      [left + 2, top + 2],
      [right - 2, top + 2],
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ]);
    const { clientWidth, clientHeight } = document.documentElement;
    let covered = 0;
    let by: Element | undefined;
    const inWindow = points.filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
    const { top, bottom } = element.getBoundingClientRect();
    if (inWindow.length === 0) {
      // Firefox does not scroll to a link that is outside by less than its outline, of which a part is seen.
      const { outlineWidth, outlineOffset } = getComputedStyle(element);
      const away = Math.max(top - clientHeight, -bottom);
      return away < parseFloat(outlineWidth) + parseFloat(outlineOffset) ? '' : `it stands ${away.toFixed(1)} px outside the window`;
    }
    for (const [x = 0, y = 0] of inWindow) {
      const hit = page.elementFromPoint(x, y);
      if (!hit || hit.contains(element) || element.contains(hit)) continue;
      for (let at: Element | null = hit; at && !at.contains(element); at = at.parentElement) {
        if (!/sticky|fixed/.test(getComputedStyle(at).position)) continue;
        by ??= at;
        covered += 1;
        break;
      }
    }
    return by ? `${nameOf(by)} lies over ${covered < inWindow.length ? `${covered} of the ${inWindow.length} points of it that were looked at` : 'all of it'}` : '';
  };

  Object.assign(self, { sight: { nameOf, mark, cover } satisfies Sight });
}
