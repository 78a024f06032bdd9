// The map (pages/map/): every claim beside who says it and what was studied, as tables that say what the library says.
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test';

/** The rows of a table, each as the id and the name of its claim and the words of its cells as listeners are told them. */
const rowsOf = (page: Page, label: string) =>
  page.locator(`section.map[aria-label="${label}"] tbody tr`).evaluateAll((rows) =>
    rows.map((row) => {
      const told = (cell: Element) =>
        [...cell.querySelectorAll('[aria-hidden="true"]')].reduce((words, hidden) => words.replace(hidden.textContent ?? '', ''), cell.textContent ?? '').trim();
      return { id: row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2) ?? '', claim: row.querySelector('th a')?.textContent?.trim() ?? '', cells: [...row.querySelectorAll('td')].map(told) };
    }),
  );

/** The lines of a CSV file. */
const lines = (text: string) =>
  text
    .replace('\uFEFF', '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));

test('each claim has a row in both tables, under the badge that its page has', async ({ page, library }) => {
  await open(page, 'map/');
  const answer = await page.request.get('data/library.json');
  const { claims } = (await answer.json()) as { claims: { id: string; rating: { badge: string } }[] };
  const badges = Object.fromEntries(claims.map(({ id, rating }) => [id, rating.badge]));
  for (const label of ['Who says it', 'What was studied']) {
    const rows = await rowsOf(page, label);
    expect(rows.map(({ id }) => id).sort(), label).toEqual(library.claims.map(({ id }) => id).sort());
    for (const { id, cells } of rows) expect(cells[0], `${label}: ${id}`).toBe(badges[id]);
  }
});

test('what was studied counts the findings of each claim, and tells those that carry the grade', async ({ page, library }) => {
  await open(page, 'map/');
  const rows = await rowsOf(page, 'What was studied');
  const count = (cells: string[], words: RegExp) => cells.slice(1).reduce((sum, cell) => sum + Number(words.exec(cell)?.[1] ?? 0), 0);
  for (const { id, rating, findings } of library.claims.filter(({ rating }) => rating.scale === 'certainty')) {
    const { cells } = rows.find((row) => row.id === id) ?? { cells: [] };
    expect(count(cells, /^(\d+)/), id).toBe(new Set(findings.map(({ study }) => study)).size);
    expect(count(cells, /, (\d+) counted/), `${id}, counted, ${rating.level}`).toBe(new Set(findings.filter(({ counts }) => counts).map(({ study }) => study)).size);
  }
});

test('the tables as files say what the page says', async ({ page }) => {
  await open(page, 'map/');
  for (const [label, file] of [['Who says it', 'who-says-it'], ['What was studied', 'what-was-studied']] as const) {
    const [head = [], ...rest] = lines(await (await page.request.get(`map/${file}.csv`)).text());
    const rows = await rowsOf(page, label);
    expect(rest.map((cells) => cells[head.indexOf('Claim')]), file).toEqual(rows.map(({ claim }) => claim));
    expect(rest.map((cells) => cells[head.indexOf('How sure')]), file).toEqual(rows.map(({ cells }) => cells[0]));
    const mean = head.indexOf('Mean steps over');
    if (mean > 0) expect(rest.map((cells) => cells[mean] || 'None to measure')).toEqual(rows.map(({ cells }) => cells.at(-1)));
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the tables go sideways by themselves, by keyboard as well, and the page stays', async ({ page }) => {
    await open(page, 'map/');
    const table = page.locator('section.map').first();
    await table.focus();
    await expect(table).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth <= innerWidth, scrollX])).toEqual([true, 0]);
  });
});

test('a question leads to its rows, and a claim to its page without a page load', async ({ page, library }) => {
  await open(page, 'map/');
  const first = page.locator('section.map').first().locator('.map__part').nth(1);
  await page.locator(`a[href$="#${await first.getAttribute('id')}"]`).click();
  await expect(first).toBeInViewport();
  await page.evaluate(() => (document.documentElement.dataset.before = ''));
  const link = first.locator('th a').first();
  const path = (await link.getAttribute('href')) ?? '';
  expect(library.claims.map(({ id }) => id)).toContain(path.split('/').at(-2));
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  expect(await page.evaluate(() => 'before' in document.documentElement.dataset)).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says the same', async ({ page, library }) => {
    await page.goto('map/');
    await expect(page.locator('section.map').first().locator('tbody tr')).toHaveCount(library.claims.length);
  });
});
