// After one visit every page reads with the server gone, as it does with it. With E2E_FULL, every page there is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { freePort, sub, top } from './support/addresses';
import { expect, installed, isKept, isOfOne, site, test, UNREACHABLE, visit } from './support/offline';
import { anyOf, native, pageTypes, takenOver, whole, type Library } from './support/test';

test.use({ expected: [anyOf(...UNREACHABLE)] });

/** Pages that are filled in on the device, and what then stands where. */
const FILLED: Record<string, { place: string; words: string }> = {
  'sheet/': { place: '#sheet-status', words: 'No claim is chosen yet.' },
  'kept/': { place: '#kept-status', words: 'You keep no claim yet.' },
  'embed/': { place: '#snippets', words: '<claimscope-claim claim="' },
};

/** Pages to look at: one of each kind, or all of the sitemap. */
function paths(library: Library, sitemap: string, base: string): string[] {
  const all = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.slice(base.length));
  return process.env.E2E_FULL ? all : pageTypes(library).map(({ path }) => path);
}

/** The very server that people start, on a port that nobody else has. */
async function serve(dist: string): Promise<{ port: number; kill: () => Promise<void> }> {
  const port = await freePort();
  const [command = 'cargo', ...words] = (process.env.XTASK ?? 'cargo xtask').split(' ');
  const server = spawn(command, [...words, 'serve', '--no-build', '--port', String(port), '--dist', dist], { cwd: '../..', stdio: 'ignore' });
  const ended = once(server, 'exit');
  await expect.poll(() => fetch(`http://localhost:${port}/`).then(() => true, () => false), { timeout: 45_000 }).toBe(true);
  return {
    port,
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

for (const { dist, url } of [top, sub]) {
  const base = new URL(url).pathname;
  test(`every page reads with the server killed, at ${base}`, async ({ page, library }) => {
    test.setTimeout(15 * 60_000);
    const server = await serve(dist);
    const address = `http://localhost:${server.port}${base}`;
    const wanted = paths(library, await (await page.request.get(`${address}sitemap.xml`)).text(), base);
    const natives = new Map<string, Awaited<ReturnType<typeof native>>>();
    for (const path of wanted) natives.set(path, await native(page, address + path));
    await visit(page, address);
    await server.kill();
    for (const [path, { title, main }] of natives) {
      await page.goto(address + path);
      const there = FILLED[path];
      if (there) await expect(page.locator(there.place), path).toContainText(there.words);
      else await whole(page);
      expect(await page.title(), path).toBe(title);
      if (!there) expect(await page.locator('main').evaluate((main) => main.outerHTML), path).toBe(main);
    }
    await isOfOne(page, [await site(dist)]);
  });
}

test('a page that was read before comes as it came, and the server is not asked', async ({ page, host }) => {
  await visit(page, host.url);
  await page.goto(`${host.url}method/`);
  await takenOver(page);
  await isKept(page, `${host.url}method/`);
  host.asked.length = 0;
  await page.goto(`${host.url}method/`);
  await whole(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-stand-in');
  // The picture of the tab is the browser's to keep.
  expect(host.asked.map(({ path }) => path).filter((path) => path !== 'sw.js' && !path.startsWith('glyphs/'))).toEqual([]);
});

test('pages that were opened are forgotten with everything else that is kept', async ({ page, host, library }) => {
  const claim = `${host.url}${pageTypes(library).find(({ name }) => name === 'graded claim')?.path}`;
  await visit(page, host.url);
  for (const url of [claim, `${host.url}kept/`]) {
    await page.goto(url);
    await whole(page);
    await isKept(page, url);
  }
  const opened = () =>
    page.evaluate(async (host) => {
      const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      const paths = caught.flat().map(({ url }) => url.slice(host.length));
      return paths.filter((path) => path.endsWith('/') || path === '');
    }, host.url);
  const files = (await opened()).filter((path) => !host.url.concat(path).startsWith(claim) && path !== 'kept/');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(opened).toEqual(files);
  await host.stop();
  await page.goto(claim);
  await whole(page);
  await expect(page.locator('html'), 'which the app now makes').toHaveAttribute('data-stand-in', '');
  await host.start();
});

test('links are followed and history is stepped through as ever', async ({ page, host }) => {
  await visit(page, host.url);
  await host.stop();
  await page.goto(`${host.url}claims/`);
  await whole(page);
  await page.locator('header a[href$="/studies/"]').click();
  await expect(page).toHaveURL(/\/studies\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(page.locator('main a[href*="/claims/"]').first()).toBeVisible();
  await page.reload();
  await whole(page);
  await expect(page.locator('main a[href*="/claims/"]').first()).toBeVisible();
  await host.start();
});

test('an address with a fragment leads to its place', async ({ page, host, library }) => {
  const { path } = pageTypes(library).find(({ name }) => name === 'graded claim') ?? { path: '' };
  const { main } = await native(page, host.url + path);
  const ids = [...main.matchAll(/<section[^>]* id="([\w-]+)"/g)].map(([, id]) => id);
  await visit(page, host.url);
  await host.stop();
  await page.goto(`${host.url}${path}#${ids.at(-1)}`);
  await whole(page);
  await expect(page.locator(`#${ids.at(-1)}`)).toBeInViewport();
  await host.start();
});

test('an address that nothing answers says so', async ({ page, host }) => {
  await visit(page, host.url);
  await host.stop();
  await page.goto(`${host.url}claims/improves-hydratio/`);
  await whole(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  await expect(page.locator('main a[href$="/claims/improves-hydration/"]')).toBeVisible();
  await host.start();
});

test.describe('without WebAssembly', () => {
  test.use({ expected: [anyOf(...UNREACHABLE, /^warning: The interactive part ended/)] });

  test('where the app cannot start, the page says so and lists what is there', async ({ page, host }) => {
    await visit(page, host.url);
    await page.goto(`${host.url}method/`);
    await whole(page);
    await isKept(page, `${host.url}method/`);
    await host.stop();
    await page.addInitScript(() => Reflect.deleteProperty(self, 'WebAssembly'));
    await page.goto(`${host.url}glossary/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('#kept').getByRole('link', { name: 'How we grade' }).click();
    await expect(page).toHaveURL(/\/method\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await host.start();
  });
});

test('a slow network is not waited for', async ({ page, host }) => {
  await visit(page, host.url);
  host.faults.set('method/index.html', { kind: 'slow', wait: 60_000 });
  await page.goto(`${host.url}method/`);
  await whole(page);
  await expect(page.locator('html')).toHaveAttribute('data-stand-in', '');
  await expect(page).toHaveTitle(/^How we grade/);
});

test('under Save-Data nothing is installed', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }));
  await page.goto(host.url);
  await takenOver(page);
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1000)));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(host.asked.map(({ path }) => path)).not.toContain('sw.js');
});

test('what stands in a query stays on the device', async ({ page, host }) => {
  await visit(page, host.url);
  host.asked.length = 0;
  await page.goto(`${host.url}claims/?text=hydration`);
  await whole(page);
  expect(host.asked.filter(({ url }) => /\?|hydration/.test(url))).toEqual([]);
});

test('another site on the same host keeps what it has', async ({ page, host }) => {
  await page.goto(host.url);
  await page.evaluate(async () => (await caches.open('claimscope http://localhost/other/ 12345678')).put('/other/x', new Response('x')));
  await visit(page, host.url);
  await page.reload();
  await installed(page);
  expect(await page.evaluate(() => caches.has('claimscope http://localhost/other/ 12345678'))).toBe(true);
});

test('the page of cards reads offline, with its script', async ({ page, host }) => {
  const { main } = await native(page, `${host.url}embed/`);
  expect(main).toContain('id="choice"');
  await visit(page, host.url);
  await host.stop();
  await page.goto(`${host.url}embed/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-stand-in');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put the answer beside the sentence');
  // Its script has shown the controls, though the card itself needs the network.
  await expect(page.locator('.embedding__waiting')).toHaveCount(0);
  await expect(page.locator('#choice select')).toBeVisible();
  await host.start();
});

test('cards are for other pages, and the worker leaves them alone', async ({ page, host, built, library }) => {
  const card = `embed/${library.claims[0]?.id}/`;
  await visit(page, host.url);
  host.asked.length = 0;
  await page.goto(host.url + card);
  expect(await page.content()).not.toContain(built.name);
  expect(host.asked.map(({ path }) => path)).toEqual([card]);
  expect(await page.evaluate(async (url) => !!(await caches.match(url)), host.url + card)).toBe(false);
});

test('a page that is cut off on its way is shown whole all the same', async ({ page, host }) => {
  const { main } = await native(page, `${host.url}method/`);
  await visit(page, host.url);
  host.faults.set('method/index.html', { kind: 'cut', at: 5000 });
  await page.goto(`${host.url}method/`, { timeout: 20_000 });
  await whole(page);
  expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(main);
});
