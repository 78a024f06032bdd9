// One cold load of one page on a slow phone, as near as a desk can come to it.
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { CATEGORIES, blocking, longest, read } from './trace.mjs';

/**
 * Slow 4G as Lighthouse applies it: 150 ms and 1.6 Mbit/s on the wire. The browser throttles requests, not packets,
 * hence Lighthouse's factors: latency × 3.75, throughput × 0.9 (its `core/config/constants.js`, mobileSlow4G).
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};
/** Lighthouse's mobile phone: a quarter of this machine's speed. */
const CPU_SLOWDOWN = 4;
/** Lighthouse's mobile screen. */
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** How long a page has to be quiet before it counts as done, and how long it may take. In milliseconds. */
const QUIET = 1500;
const PATIENCE = 30_000;

/** Loads a page in a new browser, clicks once, and tells what it took. */
export async function measure({ url, click, answered }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    // Chromium has no sandbox for root, as on build servers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext(SCREEN);
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const bytes = await throttled(protocol);
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
  } finally {
    await browser.close();
  }
}

/** Slows the network and the processor down, and counts what comes over the wire. */
async function throttled(protocol) {
  let sum = 0;
  await protocol.send('Network.enable');
  protocol.on('Network.loadingFinished', (event) => (sum += event.encodedDataLength));
  await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return () => sum;
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

/** When the last byte of code came, and when the app was ready. */
function times() {
  const code = performance.getEntriesByType('resource').filter((entry) => /\.(m?js|wasm)(\?|$)/.test(entry.name));
  return {
    ready: performance.getEntriesByName('bench-ready')[0]?.startTime ?? null,
    code: Math.max(0, ...code.map((entry) => entry.responseEnd)),
  };
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
