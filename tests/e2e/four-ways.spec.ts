// The same journey in the four ways a page may be read: taken over, without scripts, with the app withheld, and
// with an app that ends. Reading and links are in all of them.
import type { Page } from '@playwright/test';
import { blockApp, FAILURES, trapApp } from './support/app';
import { countLoads, expect, test, whole } from './support/test';

const CLAIM = 'improves-hydration';
const NOTICE = 'This page works without its interactive part. Reload it to try again.';

interface Way {
  name: string;
  /** Before the first page is opened. */
  prepare: (page: Page) => Promise<void>;
  /** Once a page is there. */
  settled: (page: Page) => Promise<void>;
  options?: { javaScriptEnabled?: boolean; expected?: RegExp[] };
  /** Whether a step inside the site is a page load. */
  loads: boolean;
}

const noticed = async (page: Page) => {
  await expect(page.locator('.notice[role=status]')).toHaveText(NOTICE);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
};

const WAYS: Way[] = [
  { name: 'taken over', prepare: async () => {}, settled: whole, loads: false },
  {
    name: 'without scripts',
    prepare: async () => {},
    settled: async () => {},
    options: { javaScriptEnabled: false, expected: [/^request failed: .*\.js$/] },
    loads: true,
  },
  { name: 'with the app withheld', prepare: blockApp, settled: noticed, options: { expected: [FAILURES] }, loads: true },
  {
    name: 'with an app that ends',
    prepare: (page) => trapApp(page, /^step$/),
    settled: noticed,
    options: { expected: [FAILURES] },
    loads: true,
  },
];

for (const { name, prepare, settled, options, loads } of WAYS) {
  test.describe(name, () => {
    if (options) test.use(options);

    test('front page, claim, study, and back', async ({ page, library }) => {
      const claim = library.claims.find(({ id }) => id === CLAIM);
      const study = claim?.findings.find((finding) => finding.counts)?.study;
      const documents = countLoads(page);
      await prepare(page);
      await page.goto('');
      await settled(page);

      await page.getByRole('main').getByRole('link', { name: claim?.short_name }).first().click();
      await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(claim?.short_name ?? 'a name');
      for (const { quote } of claim?.assertions ?? []) await expect(page.getByRole('main')).toContainText(quote);
      await settled(page);

      await page.locator(`main a[href$="/studies/${study}/"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/studies/${study}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await settled(page);

      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(claim?.short_name ?? 'a name');
      if (loads) expect(documents(), 'steps are page loads').toBeGreaterThanOrEqual(3);
      else expect(documents(), 'only the first page is loaded').toBe(1);
    });

    test('what is folded unfolds', async ({ page }) => {
      await prepare(page);
      await page.goto(`claims/${CLAIM}/`);
      await settled(page);
      const fold = page.locator('main details').first();
      await fold.locator('summary').click();
      await expect(fold).toHaveAttribute('open', '');
    });
  });
}
