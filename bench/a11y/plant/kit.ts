// What faults are planted with. The functions run in the page and see nothing of this file but `Kit`.

export interface Kit {
  /** The first element that a selector names; there has to be one. */
  one<E extends HTMLElement = HTMLElement>(selector: string): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** Puts markup at the end of the first section of the page, and gives its first element. */
  put<E extends HTMLElement = HTMLElement>(markup: string): E;
  /** An element with the attributes and the content of another in its place. */
  become<E extends HTMLElement = HTMLElement>(element: Element, tag: string): E;
  /** Adds to the styles, as a sheet that no markup names. */
  css(rules: string): void;
  style(element: Element, part?: string): CSSStyleDeclaration;
  /** So many words of running text. */
  text(words: number): string;
  /** The contrast of an element's text and the ground of the page. */
  contrast(element: Element): number;
}

/** What plants a fault: it gives the elements that are wrong now. */
type Planting = (kit: Kit) => Element[];
/** Whether the fault is there: not before it is planted, and after it. */
type Proof = (kit: Kit) => boolean;

export interface Plant {
  /** The kind of page, as `tests/e2e/a11y/kinds.ts` calls it. */
  on: Kind;
  /** Something sound for the fault to be planted in, where the page has nothing of the kind. */
  ground?: (kit: Kit) => unknown;
  plant: Planting;
  proof: Proof;
}

/** A fault that browsers mend before anybody can look: it is planted in the page as a text, at one place. */
export interface TextPlant {
  on: Kind;
  change: (html: string) => { html: string; from: number; to: number };
  isWrong: (html: string) => boolean;
}

export type Kind = 'front' | 'graded claim' | 'study' | 'about' | 'check' | 'page of cards';
export type Plants = Record<string, Plant | TextPlant>;

/** Runs in the page. */
export function equip(): Kit {
  const one = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing on this page is “${selector}”`);
    return element as never;
  };
  const SENTENCES = ['We read each of the articles from top to bottom.', 'Every claim stands beside the studies that bear on it.', 'A study counts when people took part and something fair was set beside it.', 'Small trials leave more room for chance than large ones.', 'What nobody has measured is told as such.', 'Each doubt takes a step away, and each step has its reason.', 'Nobody can be sure of what was seen only once.', 'When a new study comes, the answer may change.'];
  return {
    one,
    all: (selector) => [...document.querySelectorAll(selector)] as never[],
    put: (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const [first] = template.content.children;
      (document.querySelector('main .section__matter > div:only-child') ?? one('main .section__matter')).append(template.content);
      return first as never;
    },
    become: (element, tag) => {
      const other = document.createElement(tag);
      for (const { name, value } of element.attributes) other.setAttribute(name, value);
      other.append(...element.childNodes);
      element.replaceWith(other);
      return other as never;
    },
    css: (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    style: (element, part) => getComputedStyle(element, part),
    text: (words) => Array.from({ length: words }, (_, at) => at).reduce((text, at) => (text.split(' ').length < words ? `${text} ${SENTENCES[at % SENTENCES.length]}` : text), '').trim(),
    contrast: (element) => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => (Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [dark = 0, bright = 0] = [light(getComputedStyle(element).color), light(getComputedStyle(document.body).backgroundColor)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    },
  };
}
