// The site as an app: what Chromium says of the manifest, and what becomes of a text that another app shares.
import type { Page } from '@playwright/test';
import { sub, top } from './support/addresses';
import { Host } from './support/host';
import { expect, site, test, visit } from './support/offline';
import { takenOver } from './support/test';

/** What the browser made of the manifest. */
async function manifestOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { url, data, errors } = await session.send('Page.getAppManifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  await session.detach();
  return { url, manifest: JSON.parse(data ?? '{}'), errors, installabilityErrors };
}

for (const { url } of [top, sub]) {
  const base = new URL(url).pathname;
  test(`the site can be installed, at ${base}`, async ({ page, request }) => {
    await page.goto(`${url}method/`);
    const found = await manifestOf(page);
    expect(found.url).toBe(`${url}manifest.webmanifest`);
    expect(found.errors).toEqual([]);
    // Playwright's profiles are like private windows, which install nothing; Chromium then says so, and nothing else.
    expect(found.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { id, start_url, scope, display, icons, screenshots, shortcuts } = found.manifest;
    expect([id, start_url, scope, display]).toEqual([base, base, base, 'standalone']);
    for (const { src, url: to } of [...icons, ...screenshots, ...shortcuts]) {
      expect((await request.get(new URL(src ?? to, url).href)).status(), src ?? to).toBe(200);
    }
  });
}

test('a page without icons could not be installed', async ({ page, built }) => {
  const files = new Map(built.files);
  const manifest = JSON.parse(String(files.get('manifest.webmanifest')));
  files.set('manifest.webmanifest', Buffer.from(JSON.stringify({ ...manifest, icons: [] })));
  const host = await Host.of({ ...built, files });
  await page.goto(host.url);
  const { installabilityErrors } = await manifestOf(page);
  expect(installabilityErrors.map(({ errorId }) => errorId)).toContain('no-acceptable-icon');
  await host.stop();
});

test('the pictures of the install prompt are as large as the manifest says', async ({ page }) => {
  await page.goto('');
  const { manifest } = await manifestOf(page);
  for (const { src, sizes } of manifest.screenshots) {
    const size = await page.evaluate(async (src) => {
      const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});

test('the button installs once for each offer of the browser', async ({ page }) => {
  await page.goto('about/');
  await takenOver(page);
  const button = page.getByRole('button', { name: 'Install' });
  await expect(button).toBeHidden();
  // Playwright's profiles are offered nothing, so the offer is the test's.
  const offered = () =>
    page.evaluate(() => {
      const asked = ((self as unknown as { asked?: number[] }).asked ??= []);
      const place = asked.push(0) - 1;
      const prompt = () => asked.splice(place, 1, (asked[place] ?? 0) + 1);
      dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
    });
  const asked = () => page.evaluate(() => (self as unknown as { asked: number[] }).asked);
  await offered();
  await button.click();
  expect(await asked()).toEqual([1]);
  await expect(button).toBeHidden();
  await offered();
  await button.click();
  expect(await asked()).toEqual([1, 1]);
  await offered();
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(button).toBeHidden();
});

for (const there of [true, false]) {
  test(`a text that is shared stays on the device, with the server ${there ? 'there' : 'gone'}`, async ({ page, host, expected }) => {
    expected.push(/^error: Failed to load resource/, /^request failed: /);
    await visit(page, host.url);
    host.asked.length = 0;
    if (!there) await host.stop();
    await page.goto(`${host.url}check/?title=A+title&text=What+they+shared&url=https%3A%2F%2Fexample.org%2F`);
    await takenOver(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(host.asked.map(({ url }) => url).filter((url) => /\?|shared|example\.org/.test(url))).toEqual([]);
    if (!there) await host.start();
  });
}

test('below a path a text that is shared is not sent either', async ({ page, expected }) => {
  expected.push(/^error: Failed to load resource/);
  const host = await Host.of(await site(sub.dist), '/sub/');
  await visit(page, host.url);
  host.asked.length = 0;
  await page.goto(`${host.url}check/?text=What+they+shared`);
  await takenOver(page);
  expect(host.asked.map(({ url }) => url).filter((url) => /\?|shared/.test(url))).toEqual([]);
  await host.stop();
});
