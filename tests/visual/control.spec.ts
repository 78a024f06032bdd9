// These tests can fail: one token that is changed is noticed, and so is each fault of a box. Twice the same is the same.
import { expect, test } from '../e2e/support/test';
import { ALLOWED, taken } from './support/compare';
import { looked, open, set } from './support/open';
import { compared, decode, encode, inShades, type Picture } from './support/png';
import { faults } from './support/structure';

test.use({ expected: [/Failed to load resource/] });

/** A token of each kind, with another value. */
const TOKENS = [
  ['--ink', '#333b4d'],
  ['--edge', '#a3a9b2'],
  ['--rule', '#a0a39d'],
  ['--pencil', '#8a2bc4'],
  ['--t1', '1rem'],
  ['--ours', 'serif'],
] as const;

test('a page that is opened twice looks the same', async ({ page, context, library }) => {
  for (const of of ['page front', 'gallery study_strip'] as const) {
    const pictures: Picture[] = [];
    for (const tab of [page, await context.newPage()]) {
      await open(tab, of, library);
      await set(tab, 820, 'dark');
      await looked(tab, 820, of);
      pictures.push(await taken(tab));
    }
    expect(compared(pictures[0]!, pictures[1]!).differing, of).toBe(0);
  }
});

test('a token that is changed is noticed', async ({ page, library }) => {
  await open(page, 'gallery outline', library);
  await set(page, 820, 'light');
  await looked(page, 820, 'gallery outline');
  const before = await taken(page);
  for (const [token, value] of TOKENS) {
    await page.evaluate(([token, value]) => document.documentElement.style.setProperty(token, value), [token, value] as const);
    const { differing } = compared(before, await taken(page));
    expect(differing, token).toBeGreaterThan(ALLOWED);
    await page.evaluate((token) => document.documentElement.style.removeProperty(token), token);
  }
  expect(compared(before, await taken(page)).differing).toBe(0);
});

test('each setting looks different', async ({ page, library }) => {
  await open(page, 'gallery asterisk', library);
  const pictures: Picture[] = [];
  for (const setting of ['light', 'dark', 'forced', 'large', 'rtl'] as const) {
    await set(page, 390, setting);
    const picture = await taken(page);
    for (const other of pictures) expect(compared(picture, other).differing, setting).toBeGreaterThan(ALLOWED);
    pictures.push(picture);
  }
});

const PLANTED: [string, RegExp, () => void][] = [
  ['a word that is wider than the window', /scrolls sideways/, () => (document.querySelector<HTMLElement>('h1')!.style.inlineSize = '2000px')],
  ['a picture that stands out', /svg\.asterisk.* stands out of the window/, () => (document.querySelector<SVGElement>('.masthead svg')!.style.translate = '-400px')],
  ['a landmark without width', /header\.masthead has no width/, () => (document.querySelector<HTMLElement>('.masthead')!.style.inlineSize = '0')],
  ['text on text', /text stands on text/, () => (document.querySelector<HTMLElement>('main p')!.style.marginBlockStart = '-2em')],
  ['a font that is not there', /the font .*Besley.* is (error|unloaded)/, () => void document.fonts.add(new FontFace('Besley', 'url("/no-such-font.woff2")'))],
];

test.describe('a fault of boxes is noticed:', () => {
  for (const [name, expected, plant] of PLANTED) {
    test(name, async ({ page, library }) => {
      await open(page, 'page about', library);
      await set(page, 820, 'light');
      expect(await faults(page, 2000)).toEqual([]);
      await page.evaluate(plant);
      expect(await faults(page, 2000)).toContainEqual(expect.stringMatching(expected));
    });
  }
});

test('a picture is the same after it was written and read', () => {
  const few: Picture = { width: 5, height: 3, rgb: Uint8Array.from({ length: 45 }, (_, at) => (at * 17) % 256) };
  const many: Picture = { width: 40, height: 40, rgb: Uint8Array.from({ length: 4800 }, (_, at) => Math.imul(at, 2654435761) >>> 24) };
  for (const picture of [few, inShades(many)]) expect(decode(encode(picture))).toEqual(picture);
  expect(compared(few, { ...few, rgb: few.rgb.map((value, at) => (at === 7 ? (value + 128) % 256 : value)) }).differing).toBe(1);
  expect(compared(few, { width: 5, height: 2, rgb: few.rgb.slice(0, 30) }).differing).toBe(5);
});
