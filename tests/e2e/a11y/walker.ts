// What stands inside a page while it is walked through by keyboard: it knows every control, and where focus stands among
// them. The functions run in the page, in each engine, and see nothing of the tests.
import type { Sight } from './sight';

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

/** Puts a walker into a page that has its sight (sight.ts), and focus before the first control. Gives the names of all controls. */
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

  const { nameOf, mark, cover } = (self as unknown as { sight: Sight }).sight;

  /** Where focus truly stands, in a frame as well. Some engines stop at a frame before they go into it. */
  const focused = () => {
    const element = document.activeElement;
    const inside = element?.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.activeElement : undefined;
    if (inside && !inside.matches('html, body')) return inside;
    return element && !element.matches('html, body') ? element : undefined;
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
export async function look(): Promise<Stop | undefined> {
  const { walker } = self as unknown as { walker: Walker };
  const stop = walker.stop();
  if (!stop?.cover) return stop;
  // Firefox scrolls to what has focus with the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return walker.stop();
}

/** Puts focus onto a control, as a key would. */
export function focusOn(at: number): void {
  const { elements } = (self as unknown as { walker: Walker }).walker;
  (elements[at] as HTMLElement | undefined)?.focus({ focusVisible: true } as FocusOptions);
}
