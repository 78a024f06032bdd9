// A text of the reader's own: searched on the device, by its words.
import type { Page } from '@playwright/test';
import { blockApp, delayApp, FAILURES, MODULE } from './support/app';
import { expect, takenOver, test } from './support/test';

const box = (page: Page) => page.getByLabel('The text');
const status = (page: Page) => page.locator('#check-status');
const rows = (page: Page) => page.locator('#check-list > li:visible');

async function check(page: Page, text: string): Promise<void> {
  await page.goto('check/');
  await takenOver(page);
  await box(page).fill(text);
}

test('claims that share words with a text are listed, those with most first, with the words', async ({ page, library }) => {
  await check(page, 'Our serum hydrates deeply and locks in moisture. Your skin holds more water!');
  await expect(status(page)).toHaveText(/^\d+ claims share telling words with this text, those with most first\.$/);
  await expect(rows(page).first()).toContainText('Improves hydration');
  await expect(rows(page).first().locator('.claims__note')).toContainText(/^Shares: .*hydrat/i);
  const shown = await rows(page).count();
  expect(shown).toBeLessThan(library.claims.length);
  const counts = await rows(page).locator('.claims__note').evaluateAll((notes) => notes.map((note) => (note.textContent ?? '').split(',').length));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await box(page).fill('');
  await expect(rows(page)).toHaveCount(library.claims.length);
  await expect(status(page)).toHaveText('All claims, until there is a text.');
});

test('the name of the treatment, which most claims say, finds none of them', async ({ page, library }) => {
  await check(page, 'Exosomes for your skin, and hydration');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(library.claims.length / 4);
  await expect(rows(page).locator('.claims__note', { hasText: /exosome/i })).toHaveCount(0);
});

test('a text about something else finds nothing, and the page says what that means', async ({ page }) => {
  await check(page, 'zzz qqq xyzzy 12345');
  await expect(status(page)).toHaveText('No claim shares a telling word with this text. That says nothing about whether it is true.');
  await expect(rows(page)).toHaveCount(0);
});

test('hostile text is text', async ({ page }) => {
  await check(page, `<img src=x onerror=alert(1)> hydration \u202e ${'a'.repeat(10_000)} \u0000\ud800`);
  await expect(rows(page).first()).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
});

test('too long a text is told with its size, and stays in the box', async ({ page }) => {
  const text = 'hydration '.repeat(25_000);
  await check(page, text);
  await expect(status(page)).toHaveText(/^This text has 250 kB, and at most 200 are searched/);
  expect(await box(page).inputValue()).toBe(text);
});

test('what another app shares goes into the box and leaves the address at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const query = new URLSearchParams({ title: 'Glow', text: 'Hydration https://clinic.example/a', url: '' });
  await page.goto(`check/?${query}`);
  await expect(page).toHaveURL(/\/check\/$/);
  await takenOver(page);
  await expect(box(page)).toHaveValue('Glow\nHydration https://clinic.example/a');
  await expect(page.locator('#check-from')).toHaveText('From https://clinic.example/a');
  await expect(rows(page).first()).toContainText(/hydrat/i);
  expect(asked.slice(1).filter((url) => /clinic|Glow/.test(url)), 'after the address itself').toEqual([]);
});

test('what is typed before the script is here is searched once it is', async ({ page, library }) => {
  const letGo = await delayApp(page, MODULE);
  await page.goto('check/', { waitUntil: 'commit' });
  await box(page).fill('hydration');
  await expect(rows(page)).toHaveCount(library.claims.length);
  letGo();
  await expect(rows(page)).not.toHaveCount(library.claims.length);
  await expect(rows(page).first()).toContainText(/hydrat/i);
  await takenOver(page);
});

test('nothing that is typed is sent or kept', async ({ page }) => {
  await page.goto('check/');
  await takenOver(page);
  await page.locator('html[data-whole]').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box(page).fill('hydration and wrinkles');
  await expect(status(page)).toContainText('share telling words');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });
  test('the search works all the same', async ({ page, library }) => {
    await blockApp(page);
    await page.goto('check/');
    await expect(rows(page)).toHaveCount(library.claims.length);
    await box(page).fill('hydration');
    await expect(rows(page).first()).toContainText(/hydrat/i);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page lists all claims, and has no box', async ({ page, library }) => {
    await page.goto('check/');
    await expect(rows(page)).toHaveCount(library.claims.length);
    await expect(box(page)).toBeHidden();
    await expect(page.getByText('needs scripts')).toBeVisible();
  });
});
