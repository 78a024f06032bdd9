// What stands inside a page while it is walked through by keyboard: it knows every control, and looks at the one that has
// focus. The functions run in the page, in each engine, and see nothing of the tests.

/** A control as it looked when focus stood on it. */
export interface Stop {
  /** Its place among all controls, in the order of the document; −1 for what is none of them, −2 for a frame as such. */
  at: number;
  name: string;
  /** What is wrong with the mark of the focus, or nothing. */
  mark: string;
  /** What covers it, or nothing. */
  cover: string;
  /** Where it stands on the page. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Walker {
  /** What each control is called here. */
  names: string[];
  elements: Element[];
  /** The stop where focus stands now; nothing, if it stands on no element of the page. */
  stop(): Stop | undefined;
}

/** Puts a walker into the page, and focus before its first control. Gives the names of all controls. */
export function equip(): string[] {
  const NATIVE = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"], [tabindex="0"]';
  const ROLES = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option', 'slider', 'textbox', 'combobox'];
  const CONTROLS = [NATIVE, ...ROLES.map((role) => `[role="${role}"]`)].join();

  const isShown = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  /** Of radio buttons of one name, the keyboard reaches one: the one that is chosen, or else the first. */
  const isReached = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(({ name, form }) => name === element.name && form === element.form);
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const scrolls = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWider = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isHigher = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return (isWider || isHigher) && !element.matches('html, body, textarea, select, input');
  };
  /** All controls of a document and of the frames in it, in their order. */
  const controls = (within: Document): Element[] =>
    [...within.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'iframe') {
        const inside = (element as HTMLIFrameElement).contentDocument;
        return isShown(element) && inside ? controls(inside) : [];
      }
      const isControl = element.matches(CONTROLS) || (scrolls(element) && !element.querySelector(CONTROLS));
      const isOff = element.matches(':disabled') || !!element.closest('[inert]');
      return isControl && !isOff && isShown(element) && isReached(element) ? [element] : [];
    });

  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${element.id && `#${element.id}`} “${words}”`;
  };

  /** Where focus truly stands, in a frame as well. Some engines stop at a frame before they go into it. */
  const focused = () => {
    const element = document.activeElement;
    const inside = element?.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.activeElement : undefined;
    if (inside && !inside.matches('html, body')) return inside;
    return element && !element.matches('html, body') ? element : undefined;
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
    if (inWindow.length === 0) return 'it stands outside the window';
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

  const elements = controls(document);
  const walker: Walker = {
    names: elements.map(nameOf),
    elements,
    stop: () => {
      const element = focused();
      if (!element) return undefined;
      const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      const [x, y] = [scrollX + (frame?.left ?? 0), scrollY + (frame?.top ?? 0)];
      const place = { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
      // What marks a frame is the browser's own affair.
      if (element.localName === 'iframe') return { at: -2, name: nameOf(element), mark: '', cover: '', ...place };
      return { at: elements.indexOf(element), name: nameOf(element), mark: mark(element), cover: cover(element), ...place };
    },
  };
  Object.assign(self, { walker });

  // Focus that was somewhere leaves the place where the next key starts from.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return walker.names;
}

/** Looks at the stop where focus stands. */
export const look = (): Stop | undefined => (self as unknown as { walker: Walker }).walker.stop();

/** Puts focus onto a control, as a key would. */
export function focusOn(at: number): void {
  const { elements } = (self as unknown as { walker: Walker }).walker;
  (elements[at] as HTMLElement | undefined)?.focus({ focusVisible: true } as FocusOptions);
}
