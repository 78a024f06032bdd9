// The pictures that are compared, as data: what is looked at, how wide, and in which setting.

export type Setting = 'light' | 'dark' | 'forced' | 'large' | 'rtl';
export type Width = 390 | 820 | 1280;

/** What a picture shows: a page of the site, or a component's section of the gallery. */
export type Of = `page ${string}` | `gallery ${string}`;

export interface Image {
  of: Of;
  width: Width;
  setting: Setting;
}

export const SETTINGS: Setting[] = ['light', 'dark', 'forced', 'large', 'rtl'];
export const WIDTHS: Width[] = [390, 820, 1280];

/** One address of each kind of page, by the names of `pageTypes` in tests/e2e, and what else readers meet. */
export const KINDS = [
  ...['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements'],
  ...['method', 'glossary', 'corrections', 'about', 'privacy', 'check', 'kept', 'map', 'sheet', 'embed', 'card', 'not found'],
];

/** Pages after something was done on them. */
export const DONE = ['check, found', 'check, nothing found', 'check, too long', 'kept, one claim', 'not found, near'];

/** The pictures that the product is known by. Each is looked at in every setting. */
export const SIGNATURE = ['said_against_shown', 'asterisk', 'staircase', 'study_strip', 'voice_line'];

/** All other components; `pages` is what only pages show, such as that there is no network. */
export const OTHERS = [
  ...['changes', 'claim_list', 'clash', 'downloads', 'facts', 'footer', 'lens', 'masthead', 'names', 'outline', 'pair', 'pencil', 'quote', 'record'],
  ...['section', 'source_code', 'stair', 'study_mark', 'pages'],
];

/** States of the card, each a page of its own. */
export const CARDS = ['long-name', 'unbroken'];

const at = (of: Of, width: Width, setting: Setting): Image => ({ of, width, setting });

export const IMAGES: Image[] = [
  ...KINDS.flatMap((kind) => [at(`page ${kind}`, 390, 'light'), at(`page ${kind}`, 820, 'dark'), at(`page ${kind}`, 1280, 'light')]),
  ...['front', 'graded claim'].flatMap((kind) => [at(`page ${kind}`, 1280, 'forced'), at(`page ${kind}`, 820, 'large'), at(`page ${kind}`, 390, 'rtl')]),
  ...DONE.map((done) => at(`page ${done}`, 390, 'light')),
  ...CARDS.map((state) => at(`page card, ${state}`, 390, 'light')),
  ...SIGNATURE.flatMap((name) => [
    at(`gallery ${name}`, 1280, 'light'),
    at(`gallery ${name}`, 820, 'dark'),
    at(`gallery ${name}`, 820, 'forced'),
    at(`gallery ${name}`, 820, 'large'),
    at(`gallery ${name}`, 390, 'rtl'),
  ]),
  ...OTHERS.map((name) => at(`gallery ${name}`, 1280, 'light')),
];

/** The name of a picture's file. */
export function fileOf({ of, width, setting }: Image): string {
  return `${of.replace(/\W+/g, '-')}-${width}-${setting}.png`;
}
