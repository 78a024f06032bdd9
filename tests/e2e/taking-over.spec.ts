// Taking over changes nothing that a reader sees, hears or has begun.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { top } from './support/addresses';
import { delayApp, MODULE } from './support/app';
import { anyOf, countLoads, expect, native, open, pageTypes, takenOver, test, whole } from './support/test';

const KINDS = ['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements', 'method', 'glossary', 'corrections', 'about'];

async function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );
}

for (const kind of KINDS) {
  test(`${kind}: nothing is seen or heard of it`, async ({ page, library }) => {
    const letGo = await delayApp(page);
    await page.goto(pageTypes(library).find(({ name }) => name === kind)?.path ?? kind);
    await page.evaluate(() => document.fonts.ready);
    const seen = await page.screenshot();
    const heard = await page.locator('body').ariaSnapshot();
    const before = await shifts(page);
    letGo();
    await whole(page);
    expect((await page.screenshot()).equals(seen), 'the same pixels').toBe(true);
    expect(await page.locator('body').ariaSnapshot()).toBe(heard);
    expect(await shifts(page), 'nothing moved').toBe(before);
  });
}

test('focus, selection, height, what is unfolded and every element stay', async ({ page, library }) => {
  const letGo = await delayApp(page);
  await page.goto(pageTypes(library).find(({ name }) => name === 'graded claim')?.path ?? '');
  const state = () =>
    page.evaluate(() => ({
      selected: String(getSelection()),
      focused: document.activeElement?.textContent,
      height: scrollY,
      unfolded: [...document.querySelectorAll('details')].map(({ open }) => open),
      kept: document.querySelectorAll('[data-test-kept]').length,
    }));
  await page.locator('main details summary').first().click();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#app *')) element.setAttribute('data-test-kept', '');
    document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true });
    const text = document.querySelector('main h1')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 2, text, 6);
    scrollTo(0, 700);
  });
  const before = await state();
  expect(before.selected).toHaveLength(4);
  expect(before.unfolded).toContain(true);
  letGo();
  await takenOver(page);
  expect(await state()).toEqual(before);
});

test('what is half typed stays, and a page that an extension has changed is taken over all the same', async ({ page }) => {
  const letGo = await delayApp(page);
  await page.goto('claims/');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.setAttribute('aria-label', 'typed');
    document.querySelector('main h1')?.after(input);
    document.querySelectorAll('footer, nav li:first-child').forEach((element) => element.remove());
  });
  await page.getByLabel('typed').pressSequentially('half a wo');
  letGo();
  await takenOver(page);
  await page.keyboard.type('rd');
  await expect(page.getByLabel('typed')).toHaveValue('half a word');
  await page.locator('main a[href*="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('contentinfo'), 'the next page is whole again').toHaveCount(1);
});

test('a page after a step is the page that was rendered natively', async ({ page, library }) => {
  await open(page, '');
  const loads = countLoads(page);
  for (const { name, path } of pageTypes(library).slice(1)) {
    const { title, app } = await native(page, path);
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, new URL(path, page.url().replace(/(localhost:\d+\/).*/, '$1')).pathname);
    await expect
      .poll(() => page.locator('#app').evaluate((app) => app.innerHTML.trim()), { message: name })
      .toBe(app);
    expect(await page.title(), name).toBe(title);
  }
  expect(loads(), 'all of them are steps').toBe(0);
});

test('under Trusted Types, the app makes no markup from text, and no policy that could', async ({ page, library }) => {
  await page.addInitScript(() => {
    const made: string[] = [];
    Object.assign(self, { made });
    const { trustedTypes } = self as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } };
    const factory = Object.getPrototypeOf(trustedTypes) as typeof trustedTypes;
    const create = factory.createPolicy;
    factory.createPolicy = function (name, rules) {
      made.push(...Object.keys(rules).map((rule) => `${name}: ${rule}`));
      return create.call(this, name, rules);
    };
  });
  const made = () => page.evaluate(() => (self as unknown as { made: string[] }).made.filter((rule) => !rule.endsWith('createScriptURL')));
  const letGo = await delayApp(page);
  await page.goto('claims/');
  const ahead = page.waitForRequest((request) => /\/sources\/$/.test(request.url()));
  await page.locator('header a[href$="/sources/"]').hover();
  await ahead;
  letGo();
  await whole(page);
  const loads = countLoads(page);
  for (const path of ['studies', `claims/${library.claims[0]?.id}`, 'claims']) {
    await page.locator(`a[href$="/${path}/"]`).first().evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(new RegExp(`/${path}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (path === 'studies') await page.goBack();
  }
  expect(loads(), 'all of them are steps').toBe(0);
  expect(await made()).toEqual([]);
  // The page is one on which text cannot become markup, and the record is one that would have told.
  const refused = await page.evaluate(() => {
    const { trustedTypes } = self as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } };
    trustedTypes.createPolicy('claimscope-worker', { createHTML: (text: string) => text });
    return trustedTypes.constructor.name;
  });
  expect(refused).toBe('TrustedTypePolicyFactory');
  expect(await made()).toEqual(['claimscope-worker: createHTML']);
});

test('the app is asked for after first paint, and starts in short pieces', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  const events: { name: string; ph: string; tdur?: number }[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as typeof events)));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await open(page, 'claims/is-generally-safe/');
  const [paint, fetched] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    performance.getEntriesByType('resource').find(({ name }) => /claimscope-\w+\.wasm$/.test(name))?.startTime ?? 0,
  ]);
  expect(fetched).toBeGreaterThanOrEqual(paint ?? Infinity);
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  // The processor's time, which other programs on this machine do not lengthen.
  const pieces = events.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X').map(({ tdur }) => (tdur ?? 0) / 1000);
  test.info().annotations.push({ type: 'pieces in ms', description: pieces.join(' ') });
  expect(pieces.length, 'reading, grading and taking over are pieces of their own').toBeGreaterThan(3);
  // How long each is, `cargo xtask bench load` measures and holds.
});

/** How many parts of the page wait to be laid out, and whether any is marked. */
const waiting = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main *')].filter((part) => getComputedStyle(part).contentVisibility === 'auto');
    return { parts: parts.length, marked: document.querySelectorAll('.laid-out').length, isOpened: 'opened' in document.documentElement.dataset };
  });

test.describe('out of sight', () => {
  test.use({ expected: [anyOf(/^request failed: .*\.js$/, /^error: Failed to load resource: net::ERR_FAILED$/)] });
  for (const kind of ['source', 'disagreements', 'graded claim']) {
    test(`${kind}: nothing is laid out at first, all is after a reload, and in the end`, async ({ page, library }) => {
      const path = pageTypes(library).find(({ name }) => name === kind)?.path ?? kind;
      await page.route(MODULE, (route) => route.abort());
      await page.goto(path);
      const { parts, isOpened } = await waiting(page);
      expect(parts).toBeGreaterThan(2);
      expect(isOpened).toBe(true);
      await page.reload();
      expect(await waiting(page)).toEqual({ parts: 0, marked: 0, isOpened: false });
      await page.unroute(MODULE);
      await page.goto('about:blank');
      await page.goto(path);
      await takenOver(page);
      expect(await waiting(page)).toEqual({ parts: 0, marked: 0, isOpened: false });
    });
  }

  test('the first key lays out all, even before the app is there', async ({ page, library }) => {
    await page.route(MODULE, (route) => route.abort());
    await page.goto(pageTypes(library).find(({ name }) => name === 'source')?.path ?? '');
    expect((await waiting(page)).parts).toBeGreaterThan(2);
    await page.keyboard.press('Tab');
    expect(await waiting(page)).toEqual({ parts: 0, marked: 0, isOpened: false });
  });
});

test('a script that is here before the page is waits for it', async ({ page }) => {
  let goOn = () => {};
  // A host that stops in the middle of a page, after its head, and whose script says when it runs.
  const host = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = await fetch(new URL(path, top.url));
    const body = Buffer.from(await answer.arrayBuffer());
    response.setHeader('content-type', answer.headers.get('content-type') ?? '');
    if (MODULE.test(path)) return response.end(`console.info('it runs');${body}`);
    if (!path.endsWith('/')) return response.end(body);
    const html = String(body).replace(/(<script [^>]*) integrity="[^"]*"/, '$1');
    const start = html.indexOf('<div id="app">');
    response.write(html.slice(0, start));
    goOn = () => response.end(html.slice(start));
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const runs = page.waitForEvent('console', (message) => message.text() === 'it runs');
  const opened = page.goto(`http://localhost:${(host.address() as AddressInfo).port}/method/`);
  await runs;
  goOn();
  await opened;
  await takenOver(page);
  host.close();
});
