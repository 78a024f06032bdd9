// Whatever becomes of the app, the page stays whole and says so in one line.
import type { Page } from '@playwright/test';
import { blockApp, changeWasm, FAILURES, MODULE, trapApp, WASM } from './support/app';
import { anyOf, countLoads, expect, native, open, takenOver, test } from './support/test';

const CLAIM = 'improves-hydration';
test.use({ expected: [FAILURES] });

/** The page is as it was opened but for the notice, and its first link leads on by a page load. */
async function stays(page: Page): Promise<void> {
  await expect(page.locator('.notice[role=status]')).toContainText('works without its interactive part');
  // Parts out of sight are marked while they are laid out, one by one.
  await expect(page.locator('html')).not.toHaveAttribute('data-opened');
  const app = await page.locator('#app').evaluate((app) => app.innerHTML.trim());
  expect(app).toBe((await native(page, page.url())).app);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  const covered = await page.locator('.notice[role=status]').evaluate((notice) => notice.getBoundingClientRect().top < (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0));
  expect(covered, 'the notice covers nothing').toBe(false);
  await page.evaluate(() => (document.body.dataset.testSame = ''));
  await page.locator('header a[href$="/sources/"]').click();
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(page.locator('body[data-test-same]')).toHaveCount(0);
}

test.describe('by another hash', () => {
  test.use({ expected: [/integrity|Failed to fetch|^warning: The interactive/] });
  test('a wasm that is not the one named is refused', async ({ page }) => {
    await page.route(WASM, async (route) => {
      const response = await route.fetch();
      const body = Buffer.from(await response.body());
      body[body.length - 1] ^= 1;
      await route.fulfill({ response, body });
    });
    await page.goto(`claims/${CLAIM}/`);
    await stays(page);
  });
});

test('a browser that runs no WebAssembly', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(self, 'WebAssembly'));
  await page.goto(`claims/${CLAIM}/`);
  await stays(page);
});

test.describe('by policy', () => {
  // The violation is told by the listener of ours, and by the browser.
  test.use({ expected: [anyOf(/^policy: script-src wasm-eval/, /^error: .*WebAssembly.*Content Security Policy/, /^warning: The interactive/)] });
  test('a policy that forbids WebAssembly', async ({ page, complaints }) => {
    await page.route(/\/claims\/[a-z-]+\/$/, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? '';
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(`claims/${CLAIM}/`);
    await stays(page);
    expect(complaints.join()).toContain('policy: script-src wasm-eval');
  });
});

test('a pack that the app cannot read', async ({ page, complaints }) => {
  // The version is known when the app is compiled; what can differ is the rest. One byte of it is flipped.
  await changeWasm(page, (bytes) => {
    const packs = [...Buffer.from(bytes).toString('latin1').matchAll(/CSPK[\x01-\x1f]/g)];
    if (packs.length !== 1) throw new Error(`the wasm holds ${packs.length} packs`);
    return bytes.map((byte, at) => (at === (packs[0]?.index ?? 0) + 99 ? byte ^ 1 : byte));
  });
  await page.goto(`claims/${CLAIM}/`);
  await stays(page);
  expect(complaints.join()).toContain('damaged');
});

test('an app that ends while it starts', async ({ page, complaints }) => {
  await trapApp(page, /^step$/);
  await page.goto(`claims/${CLAIM}/`);
  await stays(page);
  expect(complaints.join()).toContain('RuntimeError: unreachable');
});

test('an app that ends at a click lets the browser follow the link', async ({ page }) => {
  await trapApp(page, /^C\d+$/);
  await open(page, `claims/${CLAIM}/`);
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page).toHaveURL(/\/studies\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await takenOver(page);
});

test('an app that ends while it renders leads to the page all the same, whole', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Document.prototype.createTextNode = () => {
      throw new Error('planted');
    };
  });
  await open(page, `claims/${CLAIM}/`);
  const loads = countLoads(page);
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page).toHaveURL(/\/studies\/$/);
  await expect(page.locator('main a[href*="/studies/"]').first()).toBeVisible();
  await takenOver(page);
  expect(loads(), 'one page load, and no loop of them').toBe(1);
  expect(complaints).toContain('exception: planted');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
  await expect(page.locator('main h1')).toBeVisible();
});

test('an app that ends later puts the page back as the reader has it', async ({ page }) => {
  await open(page, `claims/${CLAIM}/`);
  const fold = page.locator('main details').first();
  await fold.locator('summary').click();
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page).toHaveURL(/\/studies\/$/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
  await page.evaluate(() => setTimeout(() => { throw Object.assign(new Error('planted'), { stack: 'at x.wasm' }); }));
  await expect(fold, 'the very page that was opened').toHaveAttribute('open', '');
  await fold.locator('summary').click();
  await stays(page);
});

test('an error of somebody else ends nothing', async ({ page }) => {
  await open(page, '');
  await page.evaluate(() => setTimeout(() => { throw new Error('planted'); }));
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.notice[role=status]')).toHaveCount(0);
});

test('without the app, the page behind a link is fetched when the reader is about to follow it', async ({ page }) => {
  await blockApp(page);
  await page.goto('');
  await expect(page.locator('.notice[role=status]')).toContainText('works without');
  const asked = page.waitForRequest((request) => /\/sources\/$/.test(request.url()));
  await page.locator('header a[href$="/sources/"]').hover();
  expect((await asked).headers()['sec-purpose']).toContain('prefetch');
  await page.locator('header a[href$="/sources/"]').evaluate((link) => {
    const file = document.createElement('a');
    file.href = '/data/library.json';
    file.textContent = 'A file, not a page';
    link.before(file);
  });
  await page.getByText('A file, not a page').hover();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  await page.locator('header a[href$="/sources/"]').hover();
  await expect(page.locator('head link[rel="prefetch"]')).toHaveCount(1);
});

test.describe('under Save-Data', () => {
  test('nothing is fetched ahead', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }));
    await blockApp(page);
    await page.goto('');
    await expect(page.locator('.notice[role=status]')).toContainText('works without');
    await page.locator('header a[href$="/sources/"]').focus();
    await page.locator('header a[href$="/sources/"]').hover();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    await expect(page.locator('head link[rel="prefetch"]')).toHaveCount(0);
  });
});

test('once the app is there, nothing is fetched ahead', async ({ page }) => {
  await open(page, '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('header a[href$="/sources/"]').focus();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(asked.filter((url) => !MODULE.test(url))).toEqual([]);
});
