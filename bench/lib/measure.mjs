// One cold load of one page on a slow phone, as near as a desk can come to it.
import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE, QUIET, onPhone } from './phone.mjs';
import { CATEGORIES, blocking, longest, read } from './trace.mjs';

/** Loads a page in a new browser, clicks once, and tells what it took. */
export function measure({ url, click, answered }) {
  return onPhone(async ({ browser, page, protocol, bytes }) => {
    await page.addInitScript(noteReady);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await becomeQuiet(page, click !== undefined);
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const { fcp, lcp, tasks } = read(trace, url);
    const { ready, code } = await page.evaluate(times);
    const loaded = bytes();
    const memory = await memoryOf(protocol);
    return {
      fcp,
      lcp,
      tbt: blocking(tasks, fcp),
      longest: longest(tasks),
      hydrating: ready === null ? null : longest(tasks, code, ready),
      ready,
      click: ready === null ? null : await answer(page, click, answered),
      bytes: loaded,
      ...memory,
    };
  });
}

/** Runs in the page before anything else: notes when the app says that it answers clicks. The same for all. */
function noteReady() {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.hasAttribute('data-ready')) return;
    performance.mark('bench-ready');
    observer.disconnect();
  }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
}

/** Waits until the app is ready, if there is one, and for a while without a request. */
async function becomeQuiet(page, hasApp) {
  const isReady = () => performance.getEntriesByName('bench-ready').length > 0;
  // An app that never says so is told as such, in the table.
  if (hasApp) await page.waitForFunction(isReady, null, { timeout: PATIENCE }).catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: PATIENCE });
  await wait(QUIET);
}

/** When the app was ready, and when the last byte of the code came that it is made from: what comes later is not. */
function times() {
  const ready = performance.getEntriesByName('bench-ready')[0]?.startTime ?? null;
  const code = performance.getEntriesByType('resource').filter((entry) => /\.(m?js|wasm)(\?|$)/.test(entry.name));
  const ends = code.map((entry) => entry.responseEnd).filter((end) => ready !== null && end <= ready);
  return { ready, code: Math.max(0, ...ends) };
}

/** A real click on a control: how long until its answer is painted. It has to be answered by the app. */
async function answer(page, click, answered) {
  const selector = click;
  await page.evaluate(() => {
    window.stillHere = true;
    window.clicks = [];
    new PerformanceObserver((list) => window.clicks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'event',
      durationThreshold: 16,
    });
  });
  await page.locator(selector).first().click({ timeout: PATIENCE });
  await page.waitForFunction(answered, null, { timeout: PATIENCE });
  await wait(500);
  const { here, took } = await page.evaluate(() => ({ here: window.stillHere === true, took: window.clicks }));
  if (!here) throw new Error(`${page.url()}: the click on ${selector} loaded a page instead of being answered`);
  // Event Timing leaves out what took less than 16 ms.
  return Math.max(16, ...took);
}

/** What the page holds, once what is no longer needed is gone: JavaScript's heap and wasm's memory, in bytes. */
async function memoryOf(protocol) {
  await protocol.send('Performance.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize').value;
  const { result: prototype } = await protocol.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await protocol.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
  const { result } = await protocol.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }',
    returnByValue: true,
  });
  return { heap, wasm: result.value };
}
