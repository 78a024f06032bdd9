// Choosing rows of the picture of said against shown, by question and by article.
import type { Page } from '@playwright/test';
import { blockApp, delayApp, FAILURES, MODULE } from './support/app';
import { expect, open, takenOver, test, type Library } from './support/test';

const rows = (page: Page) => page.locator('.planks tr[data-of]');
const seen = (page: Page) => page.locator('.planks tr[data-of]:visible');
const tally = (page: Page) => page.locator('.sift').getByRole('status');

/** How many graded claims an article takes a stand on, by the export. */
function spokenOnBy(library: Library, source: string): number {
  const isStand = ({ source: by, stance }: { source: string; stance: string }) => by === source && stance !== 'mentions';
  return library.claims.filter(({ rating, assertions }) => rating.scale === 'certainty' && assertions.some(isStand)).length;
}

test('by article, the claims are left on which it takes a stand, folded ones too', async ({ page, library }) => {
  await open(page, '');
  const all = await rows(page).count();
  const [article] = library.sources;
  if (!article) throw new Error('the library has no article');
  await page.getByLabel('Article').selectOption({ index: 1 });
  const count = spokenOnBy(library, article.id);
  await expect(seen(page)).toHaveCount(count);
  await expect(tally(page)).toHaveText(`${count} of ${all} claims`);
  // No head is left without a row under it.
  for (const band of await page.locator('.planks tbody:visible').all()) await expect(band.locator('tr[data-of]:visible').first()).toBeVisible();
});

test('each choice by itself finds something', async ({ page }) => {
  await open(page, '');
  for (const label of ['Question', 'Article']) {
    const choice = page.getByLabel(label);
    for (const value of await choice.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean))) {
      await choice.selectOption(value);
      expect(await seen(page).count(), value).toBeGreaterThan(0);
      await expect(tally(page)).toHaveText(/^\d+ of \d+ claims$/);
    }
    await page.getByRole('button', { name: 'Show all' }).click();
  }
});

test('what was unfolded before the script came stays so, also after choosing', async ({ page }) => {
  const letGo = await delayApp(page, MODULE);
  await page.goto('', { waitUntil: 'commit' });
  const fold = page.locator('.planks details');
  await fold.locator('summary').click();
  letGo();
  await takenOver(page);
  await expect(fold).toHaveAttribute('open', '');
  await page.getByLabel('Article').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(fold).toHaveAttribute('open', '');
});

test('both choices hold together, and “Show all” takes them back', async ({ page }) => {
  await open(page, '');
  const before = await seen(page).count();
  const choices = ['Question', 'Article'].map((label) => page.getByLabel(label));
  for (const choice of choices) await choice.selectOption({ index: 1 });
  const marks = await Promise.all(choices.map((choice) => choice.inputValue()));
  const both = await seen(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.of?.split(' ') ?? []));
  expect(both.length).toBeLessThan(before);
  for (const of of both) expect(of).toEqual(expect.arrayContaining(marks));
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(seen(page)).toHaveCount(before);
  await expect(tally(page)).toHaveText('');
  await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden();
});

test('a question on which an article takes no stand says so', async ({ page }) => {
  await open(page, '');
  const marks = await rows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.of?.split(' ') ?? []));
  const [questions, articles] = await Promise.all(
    ['Question', 'Article'].map((label) => page.getByLabel(label).locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean))),
  );
  const pairs = (questions ?? []).flatMap((question) => (articles ?? []).map((article) => [question, article] as const));
  const empty = pairs.find(([question, article]) => !marks.some((of) => of.includes(question) && of.includes(article)));
  test.skip(!empty, 'every article speaks on every question');
  if (!empty) return;
  await page.getByLabel('Question').selectOption(empty[0]);
  await page.getByLabel('Article').selectOption(empty[1]);
  await expect(seen(page)).toHaveCount(0);
  await expect(tally(page)).toHaveText('This choice leaves no claim.');
});

test('what is read out is a table with the articles by name', async ({ page, library }) => {
  await open(page, '');
  const table = page.locator('.planks').getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText([/^Claim/, /very unsure/i, /may/i, /probably/i, /confident/i, 'Steps over']);
  const first = table.getByRole('row').filter({ has: page.getByRole('rowheader') }).nth(1);
  await expect(first.getByRole('cell')).toHaveCount(5);
  const names = await table.getByRole('cell').allTextContents();
  for (const { publisher } of library.sources) expect(names.some((cell) => cell.includes(publisher)), publisher).toBe(true);
});

test('a click anywhere on a row leads to its claim', async ({ page }) => {
  await open(page, '');
  const row = seen(page).first();
  const href = await row.getByRole('link').getAttribute('href');
  await row.locator('.track').scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('the row is not drawn');
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height - 8);
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });
  test('rows can be chosen all the same', async ({ page }) => {
    await blockApp(page);
    await page.goto('');
    const all = await rows(page).count();
    await page.getByLabel('Article').selectOption({ index: 1 });
    await expect(tally(page)).toHaveText(/^\d+ of \d+ claims$/);
    expect(await seen(page).count()).toBeLessThan(all);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is nothing to choose with, and every row', async ({ page }) => {
    await page.goto('');
    await expect(page.getByLabel('Article')).toBeHidden();
    await page.locator('.planks details summary').click();
    await expect(seen(page)).toHaveCount(await rows(page).count());
  });
});
