// Pages rendered ahead: once their file is here, steps to them are steps of the app. Until then, and without it, links
// to them are page loads, and nothing else differs.
import type { Page } from '@playwright/test';
import { sub, top } from './support/addresses';
import { AHEAD, delayApp } from './support/app';
import { anyOf, countLoads, expect, native, open, pageTypes, takenOver, test, whole, type Library } from './support/test';

/** A claim, and pages rendered ahead, each with a link to the next. */
function journey(library: Library): { claim: string; ahead: string[] } {
  const path = (kind: string) => pageTypes(library).find(({ name }) => name === kind)?.path ?? kind;
  return { claim: path('graded claim'), ahead: [path('study'), 'sources/', path('source'), 'method/'] };
}

/** Follows a link that may be out of sight: clicking it scrolls nothing, and nothing is fetched ahead. */
async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`a[href$="/${path}"]`).first().evaluate((link: HTMLElement) => link.click());
}

/** The page of a path is there, as it was rendered natively. */
async function shows(page: Page, path: string): Promise<void> {
  const { title, main } = await native(page, path);
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${path}`));
  await expect(page, path).toHaveTitle(title);
  await expect.poll(() => page.locator('main').evaluate((main) => main.outerHTML), { message: path }).toBe(main);
}

/** The browser has had nothing to do for a while. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 500)));
}

for (const { url: baseURL } of [top, sub]) {
  test.describe(`at ${new URL(baseURL).pathname}`, () => {
    test.use({ baseURL });
    test('once their file is here, no link is a page load', async ({ page, library }) => {
      const { claim, ahead } = journey(library);
      await open(page, claim);
      const loads = countLoads(page);
      for (const path of [...ahead, 'claims/']) {
        await follow(page, path);
        await shows(page, path);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeFocused();
        expect(await page.evaluate(() => scrollY), path).toBe(0);
      }
      expect(loads()).toBe(0);
    });
  });
}

test('their file is asked for when the app has taken over', async ({ page }) => {
  const ready: Promise<string | null>[] = [];
  await page.route(AHEAD, async (route) => {
    ready.push(page.locator('html').getAttribute('data-ready'));
    await route.continue();
  });
  await open(page, '');
  expect(await Promise.all(ready)).toEqual(['']);
});

test('until their file is here, links to them are page loads', async ({ page, library }) => {
  const { claim, ahead } = journey(library);
  const letGo = await delayApp(page, AHEAD);
  await page.goto(claim);
  await takenOver(page);
  for (const path of ahead) {
    const loads = countLoads(page);
    await follow(page, path);
    await shows(page, path);
    await takenOver(page);
    expect(loads(), path).toBe(1);
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-whole');
  const loads = countLoads(page);
  letGo();
  await whole(page);
  await follow(page, 'claims/');
  await shows(page, 'claims/');
  expect(loads()).toBe(0);
});

test('until their file is here, one that the reader is about to follow is fetched', async ({ page }) => {
  const letGo = await delayApp(page, AHEAD);
  await page.goto('');
  await takenOver(page);
  const hints = page.locator('head link[rel="prefetch"]');
  const hint = async (path: string) => {
    await page.locator(`header a[href$="/${path}"]`).hover();
    await idle(page);
  };
  await expect(hints).toHaveCount(0);
  await hint('sources/');
  await expect(hints).toHaveAttribute('href', '/sources/');
  letGo();
  await whole(page);
  await hint('studies/');
  await expect(hints).toHaveCount(1);
});

const REFUSED = [/^warning: The file of pages did not arrive as it was built/];
/** How their file may fail, and what the console says to it. */
const FAULTS = {
  withheld: {
    prepare: (page: Page) => page.route(AHEAD, (route) => route.abort()),
    said: [/^request failed: .*\/ahead-\w+\.wasm$/, /^error: Failed to load resource: net::ERR_FAILED$/],
  },
  damaged: {
    prepare: (page: Page) =>
      page.route(AHEAD, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        body.write('m', body.indexOf('Method'));
        await route.fulfill({ response, body });
      }),
    said: REFUSED,
  },
  'cut short': {
    prepare: (page: Page) =>
      page.route(AHEAD, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      }),
    said: REFUSED,
  },
  'not found': {
    prepare: (page: Page) => page.route(AHEAD, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Nothing</h1>' })),
    said: [/^error: Failed to load resource: the server responded with a status of 404/],
  },
};

for (const [fault, { prepare, said }] of Object.entries(FAULTS)) {
  test.describe(`their file is ${fault}`, () => {
    test.use({ expected: [anyOf(...said)] });
    test('links to them stay page loads, and all else is as ever', async ({ page, library, complaints }) => {
      // Eight pages.
      test.slow();
      const { claim, ahead } = journey(library);
      await prepare(page);
      await page.goto(claim);
      await takenOver(page);
      await expect.poll(() => said.every((one) => complaints.some((complaint) => one.test(complaint))), { message: 'the console tells' }).toBe(true);
      await idle(page);
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      await expect(page.locator('html')).not.toHaveAttribute('data-whole');
      await expect(page.locator('.notice[role=status]')).toHaveCount(0);

      const loads = countLoads(page);
      for (const path of ahead) {
        await follow(page, path);
        await shows(page, path);
        await takenOver(page);
      }
      expect(loads()).toBe(ahead.length);
      for (const path of [...ahead.slice(0, -1)].reverse()) {
        await page.goBack();
        await shows(page, path);
      }
      await page.goBack();
      await shows(page, claim);
    });
  });
}

test('under Save-Data, their file is not asked for', async ({ page, library }) => {
  const { claim, ahead } = journey(library);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(claim);
  await takenOver(page);
  await idle(page);
  await idle(page);
  const loads = countLoads(page);
  for (const path of ahead) {
    await follow(page, path);
    await shows(page, path);
    await takenOver(page);
  }
  await idle(page);
  expect(loads()).toBe(ahead.length);
  await expect(page.locator('html')).not.toHaveAttribute('data-whole');
  expect(asked.filter((url) => AHEAD.test(url))).toEqual([]);
});

for (const isHere of [true, false]) {
  test(`steps in history after a reload, ${isHere ? 'with' : 'before'} their file`, async ({ page, library }) => {
    // Nine pages and a reload.
    test.slow();
    const { claim, ahead } = journey(library);
    await open(page, claim);
    for (const path of ahead) {
      await follow(page, path);
      await shows(page, path);
    }
    const letGo = isHere ? () => {} : await delayApp(page, AHEAD);
    await page.reload();
    await (isHere ? whole : takenOver)(page);
    const loads = countLoads(page);
    const back = [claim, ...ahead].slice(0, -1).reverse();
    for (const path of back) {
      await page.goBack();
      await shows(page, path);
      await takenOver(page);
      if (isHere) await expect(page.getByRole('heading', { level: 1 }), path).toBeFocused();
    }
    expect(loads()).toBe(isHere ? 0 : ahead.length);
    for (const path of ahead) {
      await page.goForward();
      await shows(page, path);
      await takenOver(page);
    }
    letGo();
    await whole(page);
  });
}
