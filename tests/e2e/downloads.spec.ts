// The pictures of pages as files: a click saves them under a name that says where they are from, and the page stays.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect as soon, test as offline, UNREACHABLE, visit } from './support/offline';
import { anyOf, expect, open, pageTypes, test, whole } from './support/test';

const KINDS = ['front', 'graded claim', 'source'];

/** A mark that goes with the document. */
const mark = (page: Page) => page.evaluate(() => (document.documentElement.dataset.before = ''));
const stays = (page: Page) => page.evaluate(() => 'before' in document.documentElement.dataset);

test('every file has its type, comes compressed, and is what its link says', async ({ page, library }) => {
  for (const { name, path } of pageTypes(library).filter(({ name }) => KINDS.includes(name))) {
    await page.goto(path);
    const links = page.locator('.downloads:not(.references) a');
    await expect(links).toHaveCount(name === 'graded claim' ? 4 : 2);
    const names = await links.evaluateAll((links) => links.map((link) => link.textContent));
    expect(new Set(names).size, 'each says what it is of').toBe(names.length);
    for (const href of await links.evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.href))) {
      const answer = await page.request.get(href, { headers: { 'accept-encoding': 'br' } });
      const isTable = href.endsWith('.csv');
      expect(answer.headers()['content-type'], href).toBe(isTable ? 'text/csv; charset=utf-8' : 'image/svg+xml');
      expect(answer.headers()['content-encoding'], href).toBe('br');
      expect(answer.headers()['content-security-policy'], href).toContain("frame-ancestors 'none'");
      const text = await answer.text();
      if (isTable) expect(text.charCodeAt(0), 'a byte order mark, for Excel').toBe(0xfeff);
      else expect(text).toMatch(/^<svg [^]*<\/svg>\n$/);
    }
  }
});

test('references come in the types that programs for literature go by', async ({ page, library }) => {
  const types: Record<string, string> = {
    bib: 'application/x-bibtex; charset=utf-8',
    ris: 'application/x-research-info-systems; charset=utf-8',
    json: 'application/json; charset=utf-8',
  };
  for (const { path } of pageTypes(library).filter(({ name }) => ['graded claim', 'checked claim', 'studies'].includes(name))) {
    await page.goto(path);
    const links = page.locator('.references a');
    await expect(links).toHaveText([/^BibTeX of the/, /^RIS of the/, /^CSL-JSON of the/]);
    for (const link of await links.all()) {
      const href = await link.evaluate((link: HTMLAnchorElement) => link.href);
      const answer = await page.request.get(href, { headers: { 'accept-encoding': 'br' } });
      expect(answer.headers()['content-type'], href).toBe(types[href.split('.').pop() ?? '']);
      expect(answer.headers()['content-encoding'], href).toBe('br');
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(file.suggestedFilename()).toMatch(/^claimscope(-[\w-]+)?-references\.(bib|ris|json)$/);
    }
  }
});

test('a click saves the file, and no page is loaded', async ({ page, library }) => {
  for (const { path } of pageTypes(library).filter(({ name }) => KINDS.includes(name))) {
    await open(page, path);
    await mark(page);
    const { url, title } = { url: page.url(), title: await page.title() };
    for (const link of await page.locator('.downloads:not(.references) a').all()) {
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(file.suggestedFilename()).toBe(await link.getAttribute('download'));
      expect(file.suggestedFilename()).toMatch(/^claimscope-[\w-]+\.(svg|csv)$/);
      expect((await readFile(await file.path())).length).toBeGreaterThan(200);
      expect([page.url(), await page.title(), await stays(page)]).toEqual([url, title, true]);
    }
  }
});

test('the same after steps inside the site', async ({ page, library }) => {
  const path = pageTypes(library).find(({ name }) => name === 'graded claim')?.path ?? '';
  await open(page, 'claims/');
  await mark(page);
  await page.locator(`main a[href$="/${path}"]`).first().evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  const link = page.getByRole('link', { name: 'Table (CSV) of why this grade' });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(await file.failure()).toBeNull();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  expect(await stays(page)).toBe(true);
});

offline.describe('without a network', () => {
  offline.use({ expected: [anyOf(...UNREACHABLE)] });

  offline('a file fails as a plain file does, and reading goes on', async ({ page, host, library }) => {
    const path = pageTypes(library).find(({ name }) => name === 'graded claim')?.path ?? '';
    await visit(page, host.url);
    await host.stop();
    await page.goto(host.url + path);
    await whole(page);
    await mark(page);
    const link = page.locator('.downloads a').first();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    soon(await file.failure()).not.toBeNull();
    soon(await stays(page)).toBe(true);
    await page.locator('header a[href$="/studies/"]').click();
    await soon(page).toHaveURL(/\/studies\/$/);
    await soon(page.getByRole('heading', { level: 1 })).toBeFocused();
    await host.start();
  });
});
