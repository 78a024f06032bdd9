// What the `lighthouse` suite runs: Lighthouse's four categories for each kind of page, on a phone, as its own defaults
// have it: the median of three runs, as its guide on variability asks. Prints the scores (0 to 100) and every audit that
// takes points away, as JSON. It judges nothing.
//
//   node lighthouse.mjs '{"dist": …, "pages": {"front": "/", …}}'
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { serve } from './lib/serve.mjs';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const { dist, pages } = JSON.parse(process.argv[2]);
const { version } = createRequire(import.meta.url)('lighthouse/package.json');

const server = await serve({ site: dist }, 0);
try {
  const results = [];
  for (const [page, path] of Object.entries(pages)) {
    process.stderr.write(`Lighthouse ${version}: ${page} …\n`);
    const runs = [];
    while (runs.length < RUNS) await fresh(server.address('site', path), async (url, port) => runs.push(await audit(url, port)));
    results.push({ page, ...report(computeMedianRun(runs)) });
  }
  process.stdout.write(JSON.stringify(results) + '\n');
} finally {
  await server.close();
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

async function audit(url, port) {
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

function report(lhr) {
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const weighed = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.filter((ref) => ref.weight > 0));
  const below = [...new Set(weighed.map((ref) => ref.id))]
    .map((id) => lhr.audits[id])
    .filter((one) => one.score !== null && one.score < 1)
    .map((one) => `${one.id}${one.displayValue ? ` (${one.displayValue})` : ''}`);
  return { scores, below };
}
