// The sheet for a consultation: chosen by the address alone, told where it names what is not known, and fit for paper.
import type { Page } from '@playwright/test';
import { blockApp, FAILURES } from './support/app';
import { expect, open, takenOver, test, whole } from './support/test';

const entries = (page: Page) => page.locator('.sheet__claim[data-for]:visible h3.said');
const status = (page: Page) => page.locator('#sheet-status');
const choice = (page: Page) => page.getByLabel('A claim', { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

test('a link chooses the claims, in the order of the library, and says how many', async ({ page }) => {
  await page.goto('sheet/#claims=improves-hydration,boosts-collagen');
  await expect(entries(page)).toHaveText(['Boosts collagen?', 'Improves hydration?']);
  await expect(status(page)).toHaveText('2 claims are on the sheet.');
  for (const words of ['Main doubt: ', 'Ask: ', 'Answer:']) {
    await expect(page.locator('.sheet__claim:visible', { hasText: words })).toHaveCount(2);
  }
  await expect(page.locator('.sheet__notice')).toContainText(/Evidence searched up to \d+ \w+ \d{4}\.\s*Our grading/);
  expect(await stored(page), 'nothing is kept').toBe('{}{}');
});

test('nothing is chosen at first, and what was chosen is gone when all is cleared', async ({ page }) => {
  await page.goto('sheet/');
  await expect(status(page)).toHaveText('No claim is chosen yet.');
  await expect(entries(page)).toHaveCount(0);
  await page.goto('sheet/#claims=improves-hydration');
  await expect(entries(page)).toHaveCount(1);
  await button(page, 'Clear all').click();
  await expect(entries(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/sheet\/#claims=$/);
  await expect(status(page)).toHaveText('No claim is chosen yet.');
});

test('a claim that nobody knows is told, as text, and stays in the link', async ({ page }) => {
  await page.goto('sheet/#claims=no-such-claim,improves-hydration,%3Cimg%20src=x%3E');
  await expect(entries(page)).toHaveText(['Improves hydration?']);
  await expect(status(page)).toHaveText(/^1 claim is on the sheet\. Not known here, and so not on it: no-such-claim, [\w?-]+\.$/);
  await expect(page.locator('main img')).toHaveCount(0);
  await choice(page).selectOption('boosts-collagen');
  await button(page, 'Add it').click();
  await expect(entries(page)).toHaveCount(2);
  await expect(status(page)).toContainText('no-such-claim');
});

test('by keyboard: a claim is added and left out, and focus is never lost', async ({ page }) => {
  await page.goto('sheet/');
  await takenOver(page);
  await choice(page).focus();
  await page.keyboard.type('Improves hyd');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Add it')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveText(['Improves hydration?']);
  await expect(page).toHaveURL(/#claims=improves-hydration$/);
  const drop = page.getByRole('button', { name: 'Leave it out Improves hydration' });
  await drop.focus();
  await page.keyboard.press('Enter');
  await expect(entries(page)).toHaveCount(0);
  await expect(choice(page)).toBeFocused();
  expect(await page.evaluate(() => history.length), 'a choice is no step in history').toBeLessThan(4);
});

test('what the reader keeps is added, and read only', async ({ page }) => {
  await page.goto('sheet/');
  await button(page, 'Add what I keep').click();
  await expect(status(page)).toHaveText('Nothing is kept on this device.');
  const kept = 'claimscope-kept 1\nclaim improves-hydration 2026-11-22 2 Very unsure\nclaim boosts-collagen 2026-11-22 0 Very unsure\n';
  await page.evaluate((kept) => localStorage.setItem('claimscope-kept', kept), kept);
  await button(page, 'Add what I keep').click();
  await expect(entries(page)).toHaveText(['Boosts collagen?', 'Improves hydration?']);
  await expect(page).toHaveURL(/#claims=improves-hydration,boosts-collagen$/);
  expect(await page.evaluate(() => localStorage.getItem('claimscope-kept'))).toBe(kept);
});

test('a claim leads to a sheet with it, without a page load', async ({ page }) => {
  await open(page, 'claims/improves-hydration/');
  await whole(page);
  await page.evaluate(() => (document.documentElement.dataset.before = ''));
  await page.getByRole('link', { name: 'Put it on a sheet of paper for a consultation' }).click();
  await expect(page).toHaveURL(/\/sheet\/#claims=improves-hydration$/);
  await expect(entries(page)).toHaveText(['Improves hydration?']);
  expect(await page.evaluate(() => 'before' in document.documentElement.dataset)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await page.goForward();
  await expect(entries(page)).toHaveText(['Improves hydration?']);
});

test('what documents say on harm stands there once, for the claims that it is about', async ({ page }) => {
  await page.goto('sheet/#claims=is-generally-safe,low-immune-risk');
  const advice = page.locator('.sheet__advice li:visible');
  await expect(advice.first()).toBeVisible();
  const texts = await advice.allTextContents();
  expect(new Set(texts).size).toBe(texts.length);
  await page.goto('sheet/#claims=improves-hydration');
  await expect(entries(page)).toHaveText(['Improves hydration?']);
  await expect(advice).toHaveCount(0);
});

for (const paper of [{ name: 'A4', width: 794 - 114 }, { name: 'Letter', width: 816 - 114 }]) {
  test(`on ${paper.name} there is the sheet and nothing else, and no entry is torn`, async ({ page }) => {
    await page.setViewportSize({ width: paper.width, height: 1000 });
    await page.goto('sheet/#claims=improves-hydration,boosts-collagen,is-generally-safe');
    await expect(entries(page)).toHaveCount(3);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['#choose', 'nav >> nth=0', '.footer', '.sheet__drop >> nth=0', '.masthead__theme', 'h1']) {
      await expect(page.locator(gone), gone).toBeHidden();
    }
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        ground: style('body').backgroundColor,
        tears: [...document.querySelectorAll('.sheet__claim')].map((entry) => getComputedStyle(entry).breakInside),
        over: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(seen.ground).toBe('rgb(255, 255, 255)');
    expect(new Set(seen.tears)).toEqual(new Set(['avoid']));
    expect(seen.over).toBeLessThanOrEqual(0);
  });
}

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });

  test('the sheet works', async ({ page }) => {
    await blockApp(page);
    await page.goto('sheet/#claims=improves-hydration');
    await expect(entries(page)).toHaveText(['Improves hydration?']);
    await button(page, 'Clear all').click();
    await expect(entries(page)).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expected: [/^request failed: .*\.js$/] });

  test('every claim is on the sheet, and a line says why', async ({ page, library }) => {
    await page.goto('sheet/#claims=improves-hydration');
    await expect(entries(page)).toHaveCount(library.claims.length);
    await expect(page.getByText('Choosing claims needs scripts')).toBeVisible();
    await expect(page.locator('.sheet__tools')).toBeHidden();
  });
});
