// What `cargo xtask bench embed` runs: loads one post of a blog with cards, without, and with what others embed, in
// turns, and writes what each load took. It judges nothing; the command does, with the budgets beside it.
//
//   node embed.mjs '{"dist": …, "work": …, "runs": 9, "claims": ["…", "…", "…"]}'
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeHosts } from './lib/hosts.mjs';
import { speed } from './lib/lighthouse.mjs';
import { onPhone, PATIENCE, QUIET } from './lib/phone.mjs';
import { serve } from './lib/serve.mjs';
import { blocking, CATEGORIES, framePaint, read } from './lib/trace.mjs';

const { dist, work, runs, claims, port = 0 } = JSON.parse(process.argv[2]);
const posts = join(work, 'posts');
/** Who is loaded, and by which post. That without anything comes twice: whatever differs is the machine. */
const CONTESTANTS = {
  none: 'none',
  again: 'none',
  frame: 'frame',
  script: 'script',
  three: 'three',
  far: 'far',
  giscus: 'giscus',
  youtube: 'youtube',
};
const ARGS = [
  // One process for a page and its frames, as on phones with little memory: what a card does there counts against the
  // page that holds it.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost',
];

/** Loads a post and tells what it took. */
function load(url) {
  return onPhone(async ({ browser, page, protocol, bytes }) => {
    // What others ask of their own servers is answered with nothing: these are not there for everyone who runs this,
    // and the browser's own page of an error would count as theirs.
    protocol.on('Fetch.requestPaused', ({ requestId }) => protocol.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }));
    await protocol.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url())));
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifted += entry.value))).observe({ type: 'layout-shift', buffered: true });
    });
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
    await wait(QUIET);
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const { fcp, lcp, tasks } = read(trace, url);
    const isCard = ({ pathname }) => /^\/embed\/[\w-]+\/$/.test(pathname);
    return {
      fcp,
      lcp,
      tbt: blocking(tasks, fcp),
      cls: await page.evaluate(() => window.shifted),
      card: asked.some(isCard) ? framePaint(trace, url) : null,
      cards: asked.filter(isCard).length,
      requests: asked.filter(({ protocol }) => protocol.startsWith('http')).length,
      bytes: bytes(),
    };
  }, ARGS);
}

await rm(posts, { recursive: true, force: true });
const cards = await serve({ cards: dist }, port);
let blog;
try {
  process.stderr.write('writing the posts …\n');
  const weights = await writeHosts(dist, posts, cards.address('cards', ''), claims);
  blog = await serve({ blog: posts }, 0);
  const address = (post) => blog.address('blog', `/${post}/`);
  const names = Object.keys(CONTESTANTS);
  const loads = [];
  // Round 0 is not counted: it fills the caches of the disk and the servers. Each round begins one further on, so that
  // nobody always comes first.
  for (let round = 0; round <= runs; round++) {
    process.stderr.write(round === 0 ? 'warming up …\n' : `round ${round} of ${runs} …\n`);
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length];
      const took = await load(address(CONTESTANTS[name]));
      if (round > 0) loads.push({ name, round, ...took });
    }
  }
  const lighthouse = { none: [], three: [] };
  for (let round = 1; round <= runs; round++) {
    process.stderr.write(`Lighthouse, round ${round} of ${runs} …\n`);
    for (const [name, said] of Object.entries(lighthouse)) said.push(await speed(address(name)));
  }
  process.stdout.write(JSON.stringify({ weights, lighthouse, loads }) + '\n');
} finally {
  await blog?.close();
  await cards.close();
}
