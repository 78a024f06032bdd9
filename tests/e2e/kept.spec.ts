// What the reader keeps: on the device, told when it changes, taken along as a file, and never lost without a word.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { blockApp, FAILURES } from './support/app';
import { expect, open, takenOver, test, whole } from './support/test';

const HYDRATION = 'claims/improves-hydration/';
const SAFE = 'claims/is-generally-safe/';
const NAME = 'claimscope-kept';

const link = (page: Page) => page.locator('a.keep');
const since = (page: Page) => page.locator('#since');
const status = (page: Page) => page.locator('#kept-status');
const rows = (page: Page) => page.locator('#kept-list > li:visible');
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), NAME);

async function keep(page: Page, ...claims: string[]): Promise<void> {
  for (const claim of claims) {
    await page.goto(claim);
    await takenOver(page);
    await link(page).click();
    await expect(since(page)).toContainText('You keep this claim');
  }
}

/** Puts a text where the list is kept, before any page is there. */
const plant = (page: Page, text: string) =>
  page.addInitScript(([name, text]) => sessionStorage.getItem('planted') ?? (localStorage.setItem(name, text), sessionStorage.setItem('planted', '')), [NAME, text] as const);

async function list(page: Page): Promise<void> {
  await page.goto('kept/');
  await takenOver(page);
}

test('a claim that is kept stands in the list, also after a reload and in another window', async ({ page, context }) => {
  await keep(page, HYDRATION);
  await expect(link(page)).toHaveText('In what you keep');
  await page.reload();
  await takenOver(page);
  await expect(link(page)).toHaveText('In what you keep');
  await expect(since(page)).toBeEmpty();
  const other = await context.newPage();
  await list(other);
  await expect(rows(other)).toHaveCount(1);
  await expect(status(other)).toHaveText('You keep 1 claim.');
  await keep(page, SAFE);
  await expect(rows(other), 'without a reload').toHaveCount(2);
  await other.getByRole('button', { name: 'Keep no longer' }).first().click();
  await expect(status(other)).toBeFocused();
  await expect(status(other)).toContainText('kept no longer');
  await expect(rows(other)).toHaveCount(1);
});

test('the link works on pages that the app has shown', async ({ page }) => {
  await open(page, 'claims/');
  await page.locator(`a[href$="/${HYDRATION}"]`).first().click();
  await link(page).click();
  await expect(since(page)).toContainText('You keep this claim');
  await link(page).click();
  await expect(page).toHaveURL(/\/kept\/$/);
  await expect(rows(page)).toHaveCount(1);
});

test('opening a page adds nothing to what is kept', async ({ page }) => {
  await page.goto(HYDRATION);
  await takenOver(page);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

test('what has changed since the last look is told once, on the list and on the page', async ({ page }) => {
  await plant(page, `${NAME} 1\nclaim improves-hydration 2026-11-03 0 Fairly sure\n`);
  await list(page);
  const news = /^New since you looked on 3 November 2026: the badge was “Fairly sure” then/;
  await expect(rows(page).locator('.claims__note')).toHaveText(news);
  await expect(status(page)).toHaveText('You keep 1 claim. 1 has news.');
  await page.goto(HYDRATION);
  await expect(since(page)).toHaveText(news);
  await page.reload();
  await takenOver(page);
  await expect(since(page)).toBeEmpty();
  await list(page);
  await expect(status(page)).toHaveText('You keep 1 claim.');
});

test('a list goes out as a file and comes in again, with paper or night', async ({ page, browser, baseURL }) => {
  await keep(page, HYDRATION, SAFE);
  await page.locator('[data-theme-toggle]').click();
  const theme = await page.locator('html').getAttribute('data-theme');
  await list(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  expect(String(await readFile(file))).toMatch(new RegExp(`^${NAME} 1\ntheme ${theme}\nclaim improves-hydration \\d{4}-\\d\\d-\\d\\d \\d+ \\w[^\n]*\nclaim is-generally-safe [^\n]*\n$`));
  const elsewhere = await browser.newPage({ baseURL });
  await list(elsewhere);
  await elsewhere.getByLabel('Add what a file holds').setInputFiles(file);
  await expect(status(elsewhere)).toContainText('2 claims. You keep 2 claims.');
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', theme ?? '');
  await elsewhere.close();
});

const FILES: [string, string, RegExp][] = [
  ['some other text', 'Dear diary', /“list.txt” holds no list of this site: its first line would be “claimscope-kept 1”. Nothing was changed/],
  ['a list of a later version', `${NAME} 9\nclaim x`, /written by a newer version of these pages.*Nothing was changed/],
  ['far too much', `${NAME} 1\n${'x'.repeat(100_001)}`, /longer than 100 kB.*Nothing was changed/],
];
for (const [name, text, words] of FILES) {
  test(`a file of ${name} is refused with its reason, and nothing is lost`, async ({ page }) => {
    await keep(page, HYDRATION);
    await list(page);
    await page.getByLabel('Add what a file holds').setInputFiles({ name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(status(page)).toHaveText(words);
    await expect(rows(page)).toHaveCount(1);
  });
}

for (const [name, text, words] of [
  ['of a later version', `${NAME} 2\nclaim improves-hydration something new\n`, /newer version/],
  ['that is no list', '{"claims": [1, 2', /cannot be read/],
] as const) {
  test(`what is kept ${name} stays as it is, and the page says so`, async ({ page }) => {
    await plant(page, text);
    await page.goto(HYDRATION);
    await takenOver(page);
    await link(page).click();
    await expect(page, 'the list explains').toHaveURL(/\/kept\/$/);
    await takenOver(page);
    await expect(status(page)).toHaveText(words);
    expect(await stored(page)).toBe(text);
    await page.evaluate(() => localStorage.setItem('claimscope-slash', 'off'));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(status(page)).toContainText('forgotten. You keep no claim yet');
    expect(await stored(page)).toBeNull();
    expect(await page.evaluate(() => Object.keys(localStorage)), 'everything').toEqual([]);
  });
}

test('lines that nobody can read are told, and stay when the list is written', async ({ page }) => {
  await plant(page, `${NAME} 1\nproduct 12 of a later version\nclaim improves-hydration 2026-11-03 0 Fairly sure\nclaim gone-from-here 2026-11-03 0 Sure\n`);
  await keep(page, SAFE);
  await list(page);
  await expect(status(page)).toHaveText('You keep 2 claims. 1 has news. 1 other is not on this site any more. 1 line cannot be read, and is kept as it is.');
  expect(await stored(page)).toMatch(/\nproduct 12 of a later version\n$/);
});

for (const [name, prepare, words] of [
  ['refuses storage', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }), 'lets these pages keep nothing'],
  ['has no room', () => (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }), 'no room left'],
] as const) {
  test(`a browser that ${name}: the list lasts as long as the pages, and says so`, async ({ page }) => {
    await page.addInitScript(prepare);
    await open(page, HYDRATION);
    await link(page).click();
    await expect(since(page)).toContainText('You keep this claim');
    await link(page).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(status(page)).toContainText(words);
  });
}

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });
  test('the link leads to a page that says what it needs', async ({ page }) => {
    await blockApp(page);
    await page.goto(HYDRATION);
    await link(page).click();
    await expect(status(page)).toContainText('as soon as the interactive part of this page runs');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Forget|Keep no longer/ })).toHaveCount(0);
  });
});

test('nothing about what is kept is sent', async ({ page }) => {
  await open(page, HYDRATION);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await link(page).click();
  await link(page).click();
  await whole(page);
  await expect(rows(page)).toHaveCount(1);
  expect(asked.filter((url) => !/\/glyphs\/\w+\.svg$/.test(url)), 'but for the picture of the tab').toEqual([]);
});
