// Lighthouse's four categories for one page, on a phone, as its own defaults have it.
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The version that judges. */
export const { version: VERSION } = createRequire(import.meta.url)('lighthouse/package.json');

/** One run for a page, in a browser of its own. */
export async function run(url, categories = CATEGORIES) {
  let lhr;
  await fresh(url, async (url, port) => (lhr = await audit(url, port, categories)));
  return lhr;
}

/** What one run says of how fast a page is: its points (0 to 100), and how long it blocks, in milliseconds. */
export async function speed(url) {
  const lhr = await run(url, ['performance']);
  return { performance: Math.round(lhr.categories.performance.score * 100), blocked: lhr.audits['total-blocking-time'].numericValue };
}

/** A new browser, warmed by one load of the page, that Lighthouse then drives over its debugging port. */
async function fresh(url, work) {
  const port = await freePort();
  const args = [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.close();
    await work(url, port);
  } finally {
    await browser.close();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function audit(url, port, onlyCategories) {
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** The scores of the median of some runs (0 to 100), and every audit that takes points away. */
export function report(runs) {
  const lhr = computeMedianRun(runs);
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const weighed = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter((ref) => ref.weight > 0));
  const below = [...new Set(weighed.map((ref) => ref.id))]
    .map((id) => lhr.audits[id])
    .filter((one) => one.score !== null && one.score < 1)
    .map((one) => `${one.id}${one.displayValue ? ` (${one.displayValue})` : ''}`);
  return { scores, below };
}
