// What has to hold on every kind of page. What axe finds is axe.spec.ts, how wide pages are is reader-settings.spec.ts.
import { expect, native, open, pageTypes, test } from './support/test';

const KINDS = ['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements', 'method', 'glossary', 'corrections', 'about', 'privacy'];

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
