// axe on every kind of page, in every setting that readers may have. With E2E_FULL, on every page there is.
import type { Page } from '@playwright/test';
import { look } from './a11y/axe';
import { DECISIONS } from './a11y/incomplete';
import { KINDS, openKind, settled, unfold } from './a11y/kinds';
import { set, SETTINGS } from './a11y/settings';
import { numbers } from './support/faults';
import { expect, takenOver, test, type Library } from './support/test';

/** What axe finds on an open page in some settings, and which decisions it took. */
async function lookIn(page: Page, settings: string[]): Promise<{ found: string[]; used: number[] }> {
  const found: string[] = [];
  const used: number[] = [];
  for (const name of settings) {
    await set(page, SETTINGS[name] ?? {});
    const looked = await look(page);
    expect(looked.rules, 'axe has looked').toBeGreaterThan(15);
    found.push(...[...looked.violations, ...looked.undecided].map((finding) => `${name}: ${finding}`));
    used.push(...looked.used);
  }
  return { found, used };
}

for (const kind of KINDS) {
  test(`${kind}: axe finds nothing, in any setting`, async ({ page, library }) => {
    test.slow();
    await openKind(page, kind, library);
    await unfold(page, kind, library);
    expect((await lookIn(page, Object.keys(SETTINGS))).found).toEqual([]);
  });
}

/** Where text of poor contrast is planted so that only one setting shows it. */
const ONLY: Record<string, (rule: string) => string> = {
  light: (rule) => `@media (prefers-color-scheme: light) { ${rule} }`,
  dark: (rule) => `@media (prefers-color-scheme: dark) { ${rule} }`,
  'forced colours': (rule) => `@media (forced-colors: active) { ${rule} }`,
  // A window of 1280 px is 80 times as wide as common text is high.
  '200 % text': (rule) => `@media (width > 320px) and (width <= 40rem) { ${rule} }`,
  '320 px': (rule) => `@media (width <= 320px) { ${rule} }`,
  'right to left': (rule) => `:dir(rtl) { ${rule} }`,
};

for (const name of Object.keys(SETTINGS)) {
  test(`a fault that only “${name}” shows is found there`, async ({ page, library }) => {
    await openKind(page, 'no page', library);
    await page.evaluate((css) => {
      const planted = document.createElement('p');
      planted.className = 'planted';
      planted.textContent = 'Planted';
      document.querySelector('main')?.append(planted);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, ONLY[name]?.('.planted { forced-color-adjust: none; color: #777; background: #888; }') ?? '');
    for (const other of name === 'light' ? ['dark', name] : ['light', name]) {
      await set(page, SETTINGS[other] ?? {});
      const { violations } = await look(page);
      expect(violations.filter((finding) => /^color-contrast: .*planted/.test(finding)), other).toHaveLength(other === name ? 1 : 0);
    }
  });
}

test('what axe cannot decide fails unless it is decided', async ({ page, library }) => {
  await openKind(page, 'no page', library);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { background: linear-gradient(red, blue); }');
    document.adoptedStyleSheets = [sheet];
  });
  const { violations, undecided } = await look(page);
  expect(violations).toEqual([]);
  expect(undecided).toEqual([expect.stringContaining('axe cannot decide (bgGradient): color-contrast')]);
});

/** Each page of the sitemap is looked at where room is least, and in one more setting that is drawn; the kinds above, in all. */
const NARROW = '320 px';
const SEED = 20_261_123;

test.describe('with E2E_FULL', () => {
  test('axe finds nothing on any page, and every decision is needed', async ({ page, library, request }) => {
    test.skip(!process.env.E2E_FULL, 'takes minutes');
    test.setTimeout(30 * 60_000);
    const sitemap = await (await request.get('sitemap.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.slice(1));
    expect(paths.length).toBeGreaterThan(library.claims.length + library.studies.length);
    const names = Object.keys(SETTINGS);
    const draw = numbers(SEED);
    const others = names.filter((name) => name !== NARROW);
    const some = (): string[] => [NARROW, others[draw(others.length)] ?? 'light'];
    const looks: { open: (page: Page) => Promise<void>; what: string; settings: string[] }[] = [
      ...KINDS.map((kind) => ({ what: kind, settings: names, open: (page: Page) => ofKind(page, kind, library) })),
      ...paths.map((path) => ({ what: path, settings: some(), open: (page: Page) => ofSitemap(page, path) })),
    ];
    const used = new Set<number>();
    const found: string[] = [];
    // Two tabs: each has a process of its own.
    const work = async (page: Page) => {
      for (let next = looks.shift(); next; next = looks.shift()) {
        await next.open(page);
        const looked = await lookIn(page, next.settings);
        found.push(...looked.found.map((finding) => `${next?.what}, ${finding}`));
        for (const at of looked.used) used.add(at);
      }
    };
    await Promise.all([work(page), work(await page.context().newPage())]);
    expect(found).toEqual([]);
    expect(DECISIONS.filter((_, at) => !used.has(at)), 'no page needs these any more').toEqual([]);
  });
});

async function ofKind(page: Page, kind: string, library: Library): Promise<void> {
  await openKind(page, kind, library);
  await unfold(page, kind, library);
}

async function ofSitemap(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path === 'embed/') await settled(page, 'page of cards');
  else await takenOver(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
