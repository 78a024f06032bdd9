// Steps inside the site are what page loads would be: title, focus, height, history.
import type { Page } from '@playwright/test';
import { blockApp, FAILURES } from './support/app';
import { expect, open, takenOver, test, whole } from './support/test';

const LONG = 'claims/is-generally-safe/';

const height = (page: Page) => page.evaluate(() => scrollY);
const header = (page: Page, to: string) => page.locator(`header a[href$="/${to}/"]`);

/** Scrolls, as far as the page goes, and lets the browser note it. */
async function scrollTo(page: Page, to: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, to), to);
  await expect.poll(() => height(page)).toBe(to);
}

/** A step by a link that may be out of sight: clicking it scrolls nothing. */
async function follow(page: Page, to: string): Promise<void> {
  await header(page, to).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`/${to}/$`));
}

test('a step leads to the top of the next page, and to its heading', async ({ page }) => {
  await open(page, LONG);
  const before = await page.title();
  await scrollTo(page, 900);
  await follow(page, 'studies');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await height(page)).toBe(0);
  expect(await page.title()).not.toBe(before);
});

test('steps in history restore title and height, both ways', async ({ page }) => {
  await open(page, LONG);
  const title = await page.title();
  await scrollTo(page, 900);
  await follow(page, 'studies');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await scrollTo(page, 400);
  await page.goBack();
  await expect(page).toHaveTitle(title);
  await expect.poll(() => height(page)).toBe(900);
  await page.goForward();
  await expect(page).toHaveURL(/\/studies\/$/);
  await expect.poll(() => height(page)).toBe(400);
});

test('a reload, and coming back from elsewhere, restore the height; and so do steps after them', async ({ page }) => {
  await open(page, LONG);
  await scrollTo(page, 900);
  await follow(page, 'studies');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await scrollTo(page, 400);
  await page.reload();
  await takenOver(page);
  await expect.poll(() => height(page)).toBe(400);
  await page.goto('about:blank');
  await page.goBack();
  await whole(page);
  await expect.poll(() => height(page)).toBe(400);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => height(page)).toBe(900);
});

test('fragments of a page are the browser’s, and leave focus and title alone', async ({ page }) => {
  await open(page, LONG);
  await follow(page, 'studies');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(LONG));
  await expect(page.locator('#why')).toBeAttached();
  const title = await page.title();
  const id = await page.locator('main section[id]').last().getAttribute('id');
  await page.evaluate((id) => (location.hash = `#${id}`), id);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  const there = await height(page);
  await page.goBack();
  await expect.poll(() => height(page)).not.toBe(there);
  expect(await page.title()).toBe(title);
});

test('a reader who steps back before the page has turned stays on the page of the address', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser that takes its time: it turns the page only after the step back.
    const start = Document.prototype.startViewTransition;
    Document.prototype.startViewTransition = function (turn) {
      const back = new Promise((resolve) => addEventListener('popstate', () => setTimeout(resolve), { once: true }));
      return start.call(this, async () => {
        await back;
        await turn?.();
        document.documentElement.dataset.turned = '';
      });
    };
  });
  await open(page, LONG);
  const title = await page.title();
  await header(page, 'studies').evaluate((link: HTMLElement) => link.click());
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-turned');
  await expect(page).toHaveURL(new RegExp(LONG));
  await expect(page.locator('#why')).toBeAttached();
  expect(await page.title()).toBe(title);
});

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });
  test('entries that an app had added lead to their pages', async ({ page }) => {
    await open(page, LONG);
    await follow(page, 'studies');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await blockApp(page);
    await page.reload();
    await expect(page.locator('.notice[role=status]')).toContainText('works without');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(LONG));
    await expect(page.locator('main .title__said, main h1').first()).not.toHaveText('Studies');
    await expect(page).toHaveTitle(/safe/i);
  });
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`motion ${reducedMotion}: a step ${reducedMotion === 'reduce' ? 'goes without' : 'goes through'} a view transition, one in history never`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      const started: string[] = [];
      Object.assign(self, { started });
      const start = Document.prototype.startViewTransition;
      Document.prototype.startViewTransition = function (turn) {
        const transition = start.call(this, turn);
        void transition.updateCallbackDone.then(() => started.push(document.querySelector('h1')?.textContent ?? ''));
        return transition;
      };
    });
    const started = () => page.evaluate(() => (self as unknown as { started: string[] }).started);
    await open(page, LONG);
    await follow(page, 'studies');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const shown = await heading.textContent();
    // Once the callback is done, the page is the new one.
    await expect.poll(started).toEqual(reducedMotion === 'reduce' ? [] : [shown]);
    await page.goBack();
    await expect(heading).not.toHaveText(shown ?? '');
    expect(await started()).toHaveLength(reducedMotion === 'reduce' ? 0 : 1);
  });
}

test('two quick steps end on the second page', async ({ page }) => {
  await open(page, LONG);
  await page.evaluate(() => {
    for (const to of ['studies', 'sources']) document.querySelector<HTMLElement>(`header a[href$="/${to}/"]`)?.click();
  });
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(page).toHaveTitle(/^Sources/);
  await expect(page.locator('header [aria-current="page"]')).toHaveText('Sources');
});
