// The phone that pages are loaded on, as near as a desk can come to it.
import { chromium } from 'playwright-core';

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
export const QUIET = 1500;
export const PATIENCE = 30_000;

/** Works with an empty page in a new browser, slowed down. `bytes` tells how many came over the wire until then. */
export async function onPhone(work, args = []) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    // Chromium has no sandbox for root, as on build servers.
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const context = await browser.newContext(SCREEN);
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const bytes = await throttled(protocol);
    return await work({ browser, page, protocol, bytes });
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
