// The browser may keep a page whole while the reader is elsewhere: nothing in it forbids that.
import { expect, open, takenOver, test } from './support/test';

test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

test('a page that was taken over comes back as it was left', async ({ page, baseURL }) => {
  await open(page, 'claims/');
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.evaluate(() => (document.body.dataset.testKept = ''));
  await page.goto(`${baseURL}method/`);
  await takenOver(page);
  // A page that is restored fires no `load`, which Playwright's own step would wait for.
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/studies\/$/);
  const why = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { notRestoredReasons?: unknown })[];
    return JSON.stringify(entry?.notRestoredReasons ?? null);
  });
  await expect(page.locator('body'), why).toHaveAttribute('data-test-kept', '');
  await page.locator('header a[href$="/sources/"]').click();
  await expect(page).toHaveTitle(/^Sources/);
  await expect(page.locator('body'), 'without a page load').toHaveAttribute('data-test-kept', '');
});
