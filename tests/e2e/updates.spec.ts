// Newer builds: noticed, offered, let in where nothing was touched; and how the worker is removed.
import type { Page } from '@playwright/test';
import { another, type Generation } from './support/generations';
import type { Host } from './support/host';
import { comesBack, expect, generationOf, isKept, isOfOne, test, UNREACHABLE, visit } from './support/offline';
import { anyOf, whole } from './support/test';

test.use({ expected: [anyOf(...UNREACHABLE)] });

const offer = (page: Page) => page.locator('.notice--new');

/** The reader has touched the page. */
async function touch(page: Page): Promise<void> {
  await page.locator('footer').click({ position: { x: 2, y: 2 } });
}

/** Evaluates something without what Playwright does elsewhere: it counts as a click then. */
async function quietly(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression, userGesture: false });
  await session.detach();
  return result.value;
}

/** Waits until a worker has asked for the last of what it keeps, and for a moment more. */
async function hasInstalled(host: Host, { app }: Generation): Promise<void> {
  await expect.poll(() => host.asked.map(({ path }) => path), { timeout: 45_000 }).toContain(app.standIn);
  await new Promise((done) => setTimeout(done, 1000));
}

/** The generations that are kept on the device. */
const keptGenerations = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('claimscope ')).map((name) => name.split(' ').at(-1)));

/** Waits until a page is of a generation, and everything is there. */
async function becomes(page: Page, generation: Generation): Promise<void> {
  await expect.poll(() => generationOf(page).catch(() => 'on its way'), { timeout: 30_000 }).toBe(generation.name);
  await whole(page);
}

test('a reader who has touched nothing gets the newer version by itself', async ({ page, host, built }) => {
  const next = another(built, 1);
  await page.goto(host.url);
  await hasInstalled(host, built);
  host.publish(next);
  await quietly(page, "document.dispatchEvent(new Event('visibilitychange'))");
  await expect.poll(() => quietly(page, 'document.documentElement.dataset.generation'), { timeout: 30_000 }).toBe(next.name);
  await whole(page);
  await isOfOne(page, [next]);
  await expect(offer(page)).toHaveCount(0);
  await expect.poll(() => keptGenerations(page)).toEqual([next.name]);
});

test('a reader who has touched the page is offered it, and never made to take it', async ({ page, host, built }) => {
  const next = another(built, 1);
  await visit(page, host.url);
  await page.reload();
  await whole(page);
  await touch(page);
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  host.publish(next);
  await comesBack(page);
  await expect(offer(page)).toContainText('A newer version of these pages is ready.');
  const covers = await offer(page).evaluate((line) => line.getBoundingClientRect().top < (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0));
  expect(covers, 'it covers nothing').toBe(false);
  // The page goes on as it is, in-app, from the generation that it is of.
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page).toHaveURL(/\/studies\/$/);
  await comesBack(page);
  await expect(offer(page)).toHaveCount(1);
  expect([await generationOf(page), loads]).toEqual([built.name, 0]);
  await offer(page).getByRole('button').click();
  await becomes(page, next);
  expect(loads, 'one reload').toBe(1);
  expect(page.url()).toMatch(/\/studies\/$/);
  await isOfOne(page, [next]);
});

test('a tab that stays in view looks by itself, as often as it is told to', async ({ page, host, built }) => {
  const next = another(built, 1);
  const often = (generation: Generation): Generation => {
    const files = new Map(generation.files);
    const front = String(files.get('index.html'));
    return { ...generation, files: files.set('index.html', Buffer.from(front.replace('<html ', '<html data-update-every="500" '))) };
  };
  host.publish(often(built));
  await page.goto(host.url);
  await hasInstalled(host, built);
  host.publish(often(next));
  await expect.poll(() => quietly(page, 'document.documentElement.dataset.generation'), { timeout: 30_000 }).toBe(next.name);
});

test('a page of the newer version that came from the network needs no reload', async ({ page, host, built }) => {
  const next = another(built, 1);
  await visit(page, host.url);
  host.publish(next);
  await page.goto(`${host.url}method/`);
  await becomes(page, next);
  await isOfOne(page, [next]);
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  await expect.poll(() => keptGenerations(page)).toEqual([next.name]);
  expect(loads).toBe(0);
  await expect(offer(page)).toHaveCount(0);
});

test('two tabs: one takes the newer version, and the other keeps all that it needs', async ({ page, host, built }) => {
  const next = another(built, 1);
  await visit(page, host.url);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${host.url}claims/`);
    await whole(tab);
    await touch(tab);
  }
  host.publish(next);
  await comesBack(page);
  await offer(page).getByRole('button').click();
  await becomes(page, next);
  await expect(offer(other)).toHaveCount(1);
  expect(await generationOf(other)).toBe(built.name);
  expect((await keptGenerations(page)).sort()).toEqual([built.name, next.name].sort());
  // What belongs to the older one is still answered, though no server has it any more.
  expect(await other.evaluate(async (url) => (await fetch(url)).ok, host.url + built.app.wasm)).toBe(true);
  await other.locator('header a[href$="/studies/"]').click();
  await expect(other).toHaveURL(/\/studies\/$/);
  await isOfOne(other, [built]);
  await other.close();
  await page.reload();
  await whole(page);
  await expect.poll(() => keptGenerations(page)).toEqual([next.name]);
});

test('a reader may skip a version', async ({ page, host, built }) => {
  const [second, third] = [another(built, 1), another(built, 2)];
  await visit(page, host.url);
  await page.reload();
  await whole(page);
  await touch(page);
  host.publish(second);
  await comesBack(page);
  await expect(offer(page)).toHaveCount(1);
  host.publish(third);
  await comesBack(page);
  await expect.poll(() => keptGenerations(page)).toContain(third.name);
  await expect.poll(() => page.evaluate(async () => !(await navigator.serviceWorker.ready).installing)).toBe(true);
  await offer(page).getByRole('button').click();
  await becomes(page, third);
  await isOfOne(page, [third]);
  await expect.poll(() => keptGenerations(page)).toEqual([third.name]);
});

test('a newer version that does not arrive whole is not used, and hides nothing', async ({ page, host, built }) => {
  const next = another(built, 1);
  await visit(page, host.url);
  await page.goto(`${host.url}method/`);
  await whole(page);
  await isKept(page, `${host.url}method/`);
  host.publish(next);
  host.faults.set(next.app.ahead, { kind: 'status', status: 404 });
  await comesBack(page);
  await expect.poll(() => page.evaluate(async (url) => !(await caches.match(url)), `${host.url}method/`)).toBe(true);
  expect(await keptGenerations(page)).toEqual([built.name]);
  await page.goto(`${host.url}method/`);
  expect(await generationOf(page), 'the newer page is read from the network').toBe(next.name);
  await host.stop();
  await page.goto(`${host.url}method/`);
  await becomes(page, built);
  await isOfOne(page, [built]);
  await host.start();
});

test('the worker can be removed from every device', async ({ page, host, built }) => {
  await visit(page, host.url);
  await page.reload();
  await whole(page);
  const files = new Map(built.files);
  files.set('sw.js', built.files.get('sw-off.js') ?? Buffer.alloc(0));
  host.publish({ ...built, files });
  await comesBack(page);
  await expect.poll(() => keptGenerations(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  host.asked.length = 0;
  await page.goto(`${host.url}method/`);
  await whole(page);
  expect(host.asked.map(({ path }) => path)).toContain('method/');
  expect(await keptGenerations(page)).toEqual([]);
});
