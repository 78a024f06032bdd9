// Times how long the grading core takes to switch a lens, in the browser: a library of ten thousand claims at full speed,
// and the real one with the processor at a quarter. It judges nothing.
//
//   node grade.mjs '{"folder": …, "runs": 9}'
//
// The folder holds app.js and app.wasm (bench/grade), large.pack and real.pack.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { folder, runs } = JSON.parse(process.argv[2]);
/** Pages of this host are secure, and nothing listens there: every answer is given below. */
const HOST = 'http://localhost:9';
/** A page of its own gets a clock of 5 µs; any other, one of 100 µs. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const TYPES = { js: 'text/javascript', wasm: 'application/wasm', pack: 'application/octet-stream' };

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  // Chromium has no sandbox for root, as on build servers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const large = await timed('large.pack', 1);
  const real = await timed('real.pack', 4);
  process.stdout.write(JSON.stringify({ large, real }) + '\n');
} finally {
  await browser.close();
}

/** Both walks over all lenses, in a page of its own. */
async function timed(pack, slowdown) {
  const page = await browser.newPage();
  await page.route(`${HOST}/**`, answer);
  await page.goto(`${HOST}/`);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const found = await page.evaluate(walk, { pack, runs });
  await page.close();
  return found;
}

async function answer(route) {
  const name = new URL(route.request().url()).pathname.slice(1);
  if (name === '') return route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html', headers: ISOLATED });
  const body = await readFile(join(folder, name)).catch(() => undefined);
  return body ? route.fulfill({ body, contentType: TYPES[name.split('.').pop()], headers: ISOLATED }) : route.fulfill({ status: 404 });
}

/** Runs in the page. The walks are those of `bench/grade/src/native.rs`. */
async function walk({ pack, runs }) {
  const LENSES = 32;
  if (!crossOriginIsolated) throw new Error('the page is not isolated, so that its clock is coarse');
  const { default: start, hold, regrade, levels } = await import('/app.js');
  await start({ module_or_path: '/app.wasm' });
  const bytes = new Uint8Array(await (await fetch(`/${pack}`)).arrayBuffer());
  const clocked = (work) => {
    const began = performance.now();
    const result = work();
    return [performance.now() - began, result];
  };
  const [first, claims] = clocked(() => hold(bytes));
  const rested = () => new Promise((resolve) => setTimeout(resolve, 0));
  const [one, all] = [[], []];
  let sum = 0;
  for (let round = 0; round < runs; round += 1) {
    for (let lens = 0; lens < LENSES; lens += 1) {
      one.push(clocked(() => regrade(lens ^ (lens >> 1)))[0]);
      await rested();
    }
    for (let lens = 0; lens < LENSES; lens += 1) {
      regrade(lens);
      await rested();
      all.push(clocked(() => regrade(LENSES - 1 - lens))[0]);
      sum = (Math.imul(sum, 31) + levels()) >>> 0;
    }
  }
  return { claims, first, one, all, levels: sum };
}
