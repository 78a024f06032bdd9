// What the checks of this folder have in common: each looks at an open page from inside, and tells what is wrong with it,
// a sentence for each finding, which ends with the place. Functions that run in the page see nothing of this file but `Look`.
import type { Page } from '@playwright/test';

export type Check = (page: Page) => Promise<string[]>;

/** What a check sees by, in the page. */
export interface Look {
  /** Whether it is laid out and not invisible. */
  isShown(element: Element): boolean;
  /** Whether it is shown, and not kept from those who listen. */
  isRead(element: Element): boolean;
  /** Those that are shown. */
  shown<E extends Element = HTMLElement>(selector: string, within?: ParentNode): E[];
  /** Those that are read. */
  read<E extends Element = HTMLElement>(selector: string, within?: ParentNode): E[];
  /** Its words as they are listened to. */
  words(element: Node): string;
  /** What it is called, as in the standard on names, as far as our pages need it. */
  name(element: Element): string;
  /** The words that stand in it itself, and not in something inside it. */
  own(element: Element): string;
  style(element: Element, part?: string): CSSStyleDeclaration;
  /** Whether it stands among words in a line. */
  isInline(element: Element): boolean;
  /** The nearest around it that is not. */
  block(element: Element): Element;
  /** Whether keys reach it. */
  takesFocus(element: Element): boolean;
  /** Letters and digits in small, single spaces between. */
  plain(text: string): string;
  /** A finding: the rule, what is wrong, and where. */
  told(rule: string, wrong: string, element: Element): string;
}

/** Runs in the page. */
function equip(): Look {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const style = (element: Element, part?: string) => getComputedStyle(element, part);
  const isShown = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const isRead = (element: Element) => isShown(element) && !element.closest('[aria-hidden="true"], [inert]');
  const shown = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)].filter(isShown) as never[];
  const read = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)].filter(isRead) as never[];

  const said = (node: Node, isAsked: boolean): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element)) return '';
    if (node.matches('script, style, template, noscript')) return '';
    if (!isAsked && (node.matches('[aria-hidden="true"]') || ['none'].includes(style(node).display) || style(node).visibility === 'hidden')) return '';
    const label = node.getAttribute('aria-label')?.trim();
    if (label) return ` ${label} `;
    if (node.matches('img, area, input[type="image"]')) return ` ${node.getAttribute('alt') ?? ''} `;
    if (node.matches('select')) return [...(node as HTMLSelectElement).selectedOptions].map(({ text }) => text).join(' ');
    if (node.matches('svg')) return node.matches('[role="img"]') ? ` ${node.querySelector(':scope > title')?.textContent ?? ''} ` : '';
    const inside = [...node.childNodes].map((child) => said(child, false)).join('');
    return node.matches('br') || !style(node).display.startsWith('inline') ? ` ${inside} ` : inside;
  };
  const words = (node: Node) => tidy(said(node, true));
  const referred = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .map((id) => id && document.getElementById(id))
      .flatMap((target) => (target ? [words(target) || tidy(target.textContent ?? '')] : []))
      .join(' ');
  const name = (element: Element): string => {
    const named = tidy(referred(element, 'aria-labelledby')) || element.getAttribute('aria-label')?.trim();
    if (named) return named;
    const title = tidy(element.getAttribute('title') ?? '');
    if (element.matches('input[type="submit"], input[type="button"], input[type="reset"]')) return tidy((element as HTMLInputElement).value) || title;
    if (element.matches('input[type="image"]')) return tidy(element.getAttribute('alt') ?? '') || title;
    if (element.matches('input, select, textarea')) return tidy([...((element as HTMLInputElement).labels ?? [])].map(words).join(' ')) || title;
    if (element.matches('iframe')) return title;
    if (element.matches('fieldset')) return words(element.querySelector(':scope > legend') ?? document.createTextNode('')) || title;
    if (element.matches('table')) return words(element.querySelector(':scope > caption') ?? document.createTextNode('')) || title;
    return words(element) || title;
  };

  const isInline = (element: Element) => style(element).display.startsWith('inline');
  const block = (element: Element): Element => {
    let at = element.parentElement;
    while (at && isInline(at)) at = at.parentElement;
    return at ?? document.body;
  };
  /** The place as a selector: as far up as the nearest id, or the root. */
  const path = (element: Element): string => {
    const id = element.id;
    if (id && document.querySelectorAll(`#${CSS.escape(id)}`).length === 1) return `${element.localName}#${CSS.escape(id)}`;
    const parent = element.parentElement;
    if (!parent) return element.localName;
    const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
    const nth = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
    return `${path(parent)} > ${element.localName}${nth}`;
  };
  return {
    isShown,
    isRead,
    shown,
    read,
    words,
    name,
    own: (element) => tidy([...element.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE ? child.textContent : '')).join(' ')),
    style,
    isInline,
    block,
    takesFocus: (element) => (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled, input[type="hidden"]') && !element.closest('[inert]'),
    plain: (text) => tidy(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')),
    told: (rule, wrong, element) => `${rule}: ${wrong}: “${words(element).slice(0, 40)}” at ${path(element)}`,
  };
}

/** A check that looks once, from inside the page. */
export function inPage(judge: (look: Look) => string[]): Check {
  return (page) => page.evaluate<string[]>(`(${judge})((${equip})())`);
}

/** The same for those that wait, or need to be told something. */
export async function ask<T>(page: Page, question: (look: Look, told: never) => T | Promise<T>, told: unknown = null): Promise<T> {
  return page.evaluate<T>(`(${question})((${equip})(), ${JSON.stringify(told)})`);
}
