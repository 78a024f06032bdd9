// What has to hold on every kind of page. With E2E_FULL, axe looks at every page there is.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, native, open, pageTypes, test } from './support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const KINDS = ['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements', 'method', 'glossary', 'corrections', 'about', 'privacy'];
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}

for (const kind of KINDS) {
  test.describe(kind, () => {
    test('has one heading of its own, a title and a description', async ({ page, library }) => {
      await open(page, pageTypes(library).find(({ name }) => name === kind)?.path ?? kind);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect((await page.title()).length).toBeGreaterThan(10);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
    });

    test('keeps the native page when the app takes it over', async ({ page, library }) => {
      const path = pageTypes(library).find(({ name }) => name === kind)?.path ?? kind;
      await open(page, path);
      const markers = /<!--[\s\S]*?-->/g;
      const taken = await page.locator('main').evaluate((main) => main.outerHTML);
      const { main } = await native(page, path);
      expect(taken.replace(markers, '')).toBe(main.replace(markers, ''));
    });

    test('needs no sideways scrolling at 320 px', async ({ page, library }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, pageTypes(library).find(({ name }) => name === kind)?.path ?? kind);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test.describe(() => {
      // axe comes as text that is evaluated.
      test.use({ bypassCSP: true });
      for (const width of WIDTHS) {
        for (const colorScheme of SCHEMES) {
          test(`is clean for axe at ${width} px, ${colorScheme}`, async ({ page, library }) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 900 });
            await open(page, pageTypes(library).find(({ name }) => name === kind)?.path ?? kind);
            expect(await violations(page)).toEqual([]);
          });
        }
      }
    });
  });
}

test('titles differ from page to page', async ({ library, request }) => {
  const titles = new Map<string, string>();
  for (const { path } of pageTypes(library)) {
    const title = /<title>(.*?)<\/title>/.exec(await (await request.get(path)).text())?.[1] ?? '';
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
    titles.set(title, path);
  }
});

test.describe('with E2E_FULL', () => {
  test.use({ bypassCSP: true });
  test('every page is clean for axe', async ({ page, library }) => {
    test.skip(!process.env.E2E_FULL, 'takes minutes');
    test.setTimeout(15 * 60_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const lists = { claims: library.claims, sources: library.sources, studies: library.studies };
    for (const [folder, records] of Object.entries(lists)) {
      for (const { id } of records) {
        await open(page, `${folder}/${id}/`);
        expect(await violations(page), id).toEqual([]);
      }
    }
  });
});
