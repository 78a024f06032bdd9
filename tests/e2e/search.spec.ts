// The search in the head: by keys alone, heard, without wasm, without scripts, offline, and below a path.
import type { Page } from '@playwright/test';
import { sub } from './support/addresses';
import { UNREACHABLE, visit } from './support/offline';
import { anyOf, expect, open, takenOver, test, type Library } from './support/test';

const box = (page: Page) => page.getByRole('search').locator('input');
const options = (page: Page) => page.getByRole('search').getByRole('option');
const status = (page: Page) => page.getByRole('search').getByRole('status');

/** A claim with a long word in its name, and that word. */
function wanted({ claims }: Library): { id: string; name: string; word: string } {
  const found = claims.map(({ id, short_name }) => ({ id, name: short_name, word: /\p{L}{8,}/u.exec(short_name)?.[0] ?? '' }));
  const one = found.find(({ word }) => word);
  if (!one) throw new Error('no claim has a long word in its name');
  return one;
}
/** A word without its fourth letter. */
const slip = (word: string) => word.slice(0, 3) + word.slice(4);

test('a slash leads into the box, letters list claims with their badges, and Enter opens the first', async ({ page, library }) => {
  const { id, name, word } = wanted(library);
  await open(page, 'method/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await page.keyboard.type(word);
  await expect(options(page).first()).toBeVisible();
  await expect(options(page).filter({ hasText: name }).first()).toContainText(/has /i);
  await expect(options(page).filter({ hasText: name }).first().locator('.find__badge')).not.toBeEmpty();
  const first = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  expect(library.claims.map((claim) => claim.id)).toContain(id);
});

test('a slash that is typed into a field is a slash', async ({ page }) => {
  await open(page, 'check/');
  await page.getByLabel('The text').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByLabel('The text')).toHaveValue('a/b');
});

test('the key that leads there is turned off and on again by keyboard, and stays off on other pages', async ({ page, library }) => {
  await open(page, '');
  await page.keyboard.press('/');
  await page.keyboard.type(wanted(library).word);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  const key = page.locator('.find__panel button');
  await expect(key).toBeFocused();
  await expect(key).toHaveText('Turn the key “/” off');
  await page.keyboard.press('Enter');
  await expect(key).toHaveText('Turn the key “/” on');
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toBeFocused();
  await open(page, 'method/');
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
  await box(page).focus();
  await page.keyboard.type(wanted(library).word);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.reload();
  await takenOver(page);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage)), 'nothing is noted any more').toEqual([]);
});

test('the list closes when focus leaves it', async ({ page, library }) => {
  await open(page, '');
  await box(page).focus();
  await page.keyboard.type(wanted(library).word);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(options(page).first()).toBeHidden();
});

test('it is a combobox: arrows go through the list and back into the box, Escape closes it', async ({ page, library }) => {
  await open(page, '');
  await box(page).click();
  await expect(box(page)).toHaveRole('combobox');
  await box(page).pressSequentially(slip(wanted(library).word));
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  for (const [key, at] of [['ArrowDown', 0], ['ArrowUp', -1], ['ArrowUp', count - 1], ['ArrowDown', -1]] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('search').getByRole('option', { selected: true })).toHaveCount(at < 0 ? 0 : 1);
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(active).toBe(at < 0 ? null : await options(page).nth(at).getAttribute('id'));
  }
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
});

test('what was found is told in words, and so is that nothing was', async ({ page, library }) => {
  await open(page, '');
  await box(page).fill(wanted(library).word);
  await expect(status(page)).toHaveText(/^\d+ found$/);
  await box(page).fill('xyzzy plugh');
  await expect(status(page)).toHaveText('Nothing here is about that.');
  await expect(options(page)).toHaveCount(0);
  await box(page).fill('');
  await expect(status(page)).toBeHidden();
});

test('no word is told as taken for itself', async ({ page, library }) => {
  await open(page, '');
  const told: string[] = [];
  // The words of all names stand for something in one claim or another.
  for (const word of new Set(library.claims.flatMap(({ short_name }) => short_name.toLowerCase().match(/[a-z]{4,}/g) ?? []))) {
    await box(page).fill(word);
    told.push(...(await page.locator('.find__why').allTextContents()));
  }
  expect(told.filter((words) => /taken as/.test(words)).length, 'words stand for others').toBeGreaterThan(10);
  expect(told.filter((words) => /(\S+) (?:taken|read) as \1(?:;|$)/i.test(words))).toEqual([]);
});

test('a slip is told as what it was read as', async ({ page, library }) => {
  const { name, word } = wanted(library);
  await open(page, '');
  await box(page).fill(slip(word).toLowerCase());
  await expect(options(page).filter({ hasText: name }).first().locator('.find__why')).toContainText(/read as/i);
});

test('the box works again after a step inside the site', async ({ page, library }) => {
  await open(page, '');
  await box(page).fill(wanted(library).word);
  await options(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type(wanted(library).word);
  await expect(options(page).first()).toBeVisible();
});

test('nothing that is typed is sent, and nothing of the search is loaded before', async ({ page, library }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '');
  expect(asked.filter((url) => url.includes('/find-'))).toEqual([]);
  const { word } = wanted(library);
  await box(page).fill(word);
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((url) => url.includes('/find-')).length).toBe(2);
  expect(asked.filter((url) => url.toLowerCase().includes(word.toLowerCase()) && !url.endsWith('/'))).toEqual([]);
});

test.describe('without what it needs', () => {
  test.use({ expected: [anyOf(/find-/, /wasm/i, /ERR_FAILED/)] });

  for (const [what, pattern] of [['its wasm', '**/find-*.wasm'], ['its script', '**/find-*.js']] as const) {
    test(`without ${what} the box leads to the whole list`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto('');
      await takenOver(page);
      await box(page).fill('anything');
      await box(page).press('Enter');
      await expect(page).toHaveURL(/\/claims\/\??$/);
    });
  }

  test('what did not come at first is asked for again at the next step into the box', async ({ page, library }) => {
    let isAway = true;
    await page.route('**/find-*.wasm', (route) => (isAway ? route.abort() : route.continue()));
    await page.goto('');
    await takenOver(page);
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/find-'));
    await box(page).focus();
    await failed;
    isAway = false;
    await box(page).blur();
    await box(page).focus();
    await box(page).fill(wanted(library).word);
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expected: [/^request failed: .*\.js$/] });

  test('the box leads to the whole list', async ({ page }) => {
    await page.goto('');
    await box(page).fill('anything');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/claims\/\??$/);
  });
});

test.describe('offline', () => {
  test.use({ worker: true, expected: [anyOf(...UNREACHABLE, /request failed: .*\.svg/, /ERR_INTERNET_DISCONNECTED/)] });

  test('it answers without a network after one visit, on a page of its own', async ({ page, context, library, baseURL }) => {
    await visit(page, baseURL ?? '');
    await context.setOffline(true);
    await page.reload();
    // Between the box of what stands in for the page and that of the page there is none that could be filled.
    await expect(page.locator('html')).toHaveAttribute('data-whole', '');
    await box(page).fill(wanted(library).word);
    await expect(options(page).first()).toBeVisible();
  });

  for (const typed of ['a word', 'nothing']) {
    test(`who has typed ${typed} into the box before the page is drawn goes on in its box`, async ({ page, context, library, baseURL }) => {
      const word = typed === 'nothing' ? '' : wanted(library).word;
      await visit(page, baseURL ?? '');
      await context.setOffline(true);
      await page.addInitScript(() => {
        const waiting: IdleRequestCallback[] = [];
        self.requestIdleCallback = (done) => waiting.push(done);
        addEventListener('go-on', () => {
          self.requestIdleCallback = (done) => self.setTimeout(done);
          waiting.forEach((done) => self.setTimeout(done));
        });
      });
      await page.reload();
      const before = await box(page).elementHandle();
      await box(page).focus();
      await box(page).fill(word);
      await page.evaluate(() => dispatchEvent(new Event('go-on')));
      await expect.poll(() => before?.evaluate((box) => box.isConnected)).toBe(false);
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue(word);
      if (word) await expect(options(page).first()).toBeVisible();
    });
  }
});

test.describe('below a path', () => {
  test.use({ baseURL: sub.url });

  test('answers lead below it', async ({ page, library }) => {
    await open(page, '');
    await box(page).fill(wanted(library).word);
    const href = await options(page).first().getAttribute('href');
    expect(href).toMatch(/^\/sub\//);
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
});

test('what stands in the head moves nothing as the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += entry.value;
      Object.assign(self, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(self, { shift });
  });
  for (const width of [320, 390, 820, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, 'method/');
    expect(await page.evaluate(() => (self as unknown as { shift: number }).shift), `${width}`).toBe(0);
  }
});
