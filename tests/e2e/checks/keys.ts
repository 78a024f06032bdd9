// What a pointer can do, keys can do: whatever answers a click takes focus, and what a pointer brings out comes out by focus,
// too (WCAG 2.1.1, 2.4.3, 1.4.13).
import type { Page } from '@playwright/test';
import { ask, inPage, type Check } from './look';

/** What looks as if one could press it, and where focus goes that it need not. */
const marks = inPage((look) => {
  const found: string[] = [];
  for (const element of look.shown('body *:not(svg *)')) {
    const tabindex = element.getAttribute('tabindex');
    if (Number(tabindex ?? 0) > 0) found.push(look.told('tabindex', 'it comes before all others, wherever it stands', element));
    const isControl = element.matches('a[href], button, input, select, textarea, summary, iframe, [contenteditable], audio, video, [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="menuitem"], [role="option"], [role="slider"], [role="textbox"], [role="combobox"]');
    // What scrolls, or would on a narrow screen, is scrolled by keys only while it has focus.
    const scrolls = /auto|scroll/.test(look.style(element).overflow);
    if (tabindex === '0' && !isControl && !scrolls) found.push(look.told('stop-on-text', 'focus stops at what is no control', element));
    if (element.hasAttribute('accesskey')) found.push(look.told('accesskey', 'its key may be taken by the reader’s own tools', element));
    const isPointed = look.style(element).cursor === 'pointer' && element.parentElement && look.style(element.parentElement).cursor !== 'pointer';
    const isHandled = [...element.attributes].some(({ name }) => /^on(click|mousedown|mouseup|pointerdown|pointerup|touchstart|dblclick)$/.test(name));
    const isReached = look.takesFocus(element) || !!element.closest('a[href], button, label, summary, select, option, [tabindex="0"]') || element.matches('label, option');
    if ((isPointed || isHandled) && !isReached) found.push(look.told('keyless', 'no key reaches what a pointer can press', element));
  }
  return found;
});

/** What comes out under a pointer comes out by focus as well: every rule that shows something on hover has its like. */
const hovered = inPage((look) => {
  const found: string[] = [];
  const SHOWS = ['display', 'visibility', 'opacity', 'height', 'max-height', 'clip-path', 'clip', 'transform', 'left', 'inset'];
  const rules = (list: CSSRuleList): CSSStyleRule[] => [...list].flatMap((rule) => [...(rule instanceof CSSStyleRule ? [rule] : []), ...('cssRules' in rule ? rules(rule.cssRules as CSSRuleList) : [])]);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const all = sheets.flatMap((sheet) => {
    try {
      return rules(sheet.cssRules);
    } catch {
      return [];
    }
  });
  const parts = all.flatMap((rule) => rule.selectorText.split(',').map((selector) => ({ rule, selector: selector.trim() })));
  for (const { rule, selector } of parts) {
    if (!selector.includes(':hover') || !SHOWS.some((property) => rule.style.getPropertyValue(property))) continue;
    // What is shown is named after the hover; a rule for what is under the pointer itself shows nothing that was hidden.
    const rest = selector.slice(selector.indexOf(':hover') + 6);
    if (!/[\s>+~]/.test(rest.trim().slice(0, 1) ? rest : '')) continue;
    const asFocus = [':focus-within', ':focus', ':focus-visible'].map((state) => selector.replace(':hover', state));
    const isPaired = parts.some((other) => asFocus.includes(other.selector) && SHOWS.some((property) => other.rule.style.getPropertyValue(property)));
    const at = [...document.querySelectorAll(selector.replaceAll(':hover', ''))];
    for (const element of at) {
      const opener = element.parentElement?.closest(selector.slice(0, selector.indexOf(':hover'))) ?? element.previousElementSibling ?? element.parentElement ?? element;
      const canFocus = look.takesFocus(opener) || [...opener.querySelectorAll('*')].some((part) => look.takesFocus(part) && look.isShown(part));
      if (!isPaired || !canFocus) found.push(look.told('by-hover', 'only a pointer brings it out', element));
    }
  }
  return found;
});

/** Whatever listens for a pointer takes focus, or holds what does. */
const listeners = async (page: Page): Promise<string[]> => {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'self.pressed = []; document' });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '', depth: -1 });
    const nodes = new Set(listeners.filter(({ type }) => /^(click|dblclick|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend)$/.test(type)).map(({ backendNodeId }) => backendNodeId));
    for (const backendNodeId of nodes) {
      if (!backendNodeId) continue;
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
      await devtools.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: 'function () { self.pressed.push(this); }' });
    }
  } finally {
    await devtools.detach();
  }
  return ask(page, (look) => {
    const { pressed } = self as unknown as { pressed: Node[] };
    const elements = pressed.filter((node): node is Element => node instanceof Element && !node.matches('html, body') && look.isShown(node));
    const isReached = (element: Element) => look.takesFocus(element) || !!element.closest('a[href], button, label, summary') || [...element.querySelectorAll('*')].some((part) => look.takesFocus(part));
    return elements.filter((element) => !isReached(element)).map((element) => look.told('keyless', 'no key reaches what a pointer can press', element));
  });
};

export const keys: Check = async (page) => [...new Set([...(await marks(page)), ...(await hovered(page)), ...(await listeners(page))])];
