// What `cargo xtask bench search` runs: the same queries to our search and to others, over the same texts, in the same
// browser, and writes what each took and found. It judges nothing; the command does, with the budgets beside it.
//
//   node search.mjs '{"work": …, "rounds": 3}', where `work` holds texts.json, queries.json, silent.json, finder.wasm, index
import { createServer } from 'node:http';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { chromium } from 'playwright-core';
import { brotli } from './lib/brotli.mjs';

const { work, rounds } = JSON.parse(process.argv[2]);
const NAMES = ['ours', 'minisearch', 'minisearch, silent', 'flexsearch', 'fuse', 'ufuzzy', 'pagefind'];
/** Fuse takes most of a second for a query: it is asked every tenth, once. */
const SLOW = { fuse: 10 };
const KINDS = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.html': 'text/html' };
const folders = { modules: 'node_modules', files: work, pagefind: join(work, 'pagefind'), script: 'search' };

const server = createServer(async (request, response) => {
  const [, folder, ...rest] = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).split('/');
  // Without isolation, clocks in the page are too coarse.
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  try {
    const body = folder ? await readFile(join(folders[folder], ...rest)) : '<!doctype html><script type="module" src="/script/contest.js"></script>';
    response.writeHead(200, { ...headers, 'Content-Type': folder ? (KINDS[extname(rest.at(-1))] ?? 'application/octet-stream') : 'text/html' }).end(body);
  } catch {
    response.writeHead(404, headers).end();
  }
});
await new Promise((done) => server.listen(0, done));
const url = `http://localhost:${server.address().port}/`;

const texts = JSON.parse(await readFile(join(work, 'texts.json')));
const queries = JSON.parse(await readFile(join(work, 'queries.json')));
const wordsOf = texts.map(({ title, text }) => new Set(`${title} ${text}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)));

/** Pagefind builds its own files, natively. */
async function buildPagefind() {
  const begun = performance.now();
  const { index } = await pagefind.createIndex({});
  for (const { id, title, text } of texts) await index.addCustomRecord({ url: `/${id}/`, content: `${title}. ${text}`, language: 'en', meta: { title } });
  await rm(folders.pagefind, { recursive: true, force: true });
  await index.writeFiles({ outputPath: folders.pagefind });
  const milliseconds = performance.now() - begun;
  await pagefind.close();
  let sent = 0;
  for (const part of ['index', 'fragment']) {
    const folder = join(folders.pagefind, part);
    for (const name of await readdir(folder)) sent += (await stat(join(folder, name))).size;
  }
  return { milliseconds, raw: sent, sent };
}

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
async function inPage(act) {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.waitForFunction(() => 'ask' in self);
  const protocol = await page.context().newCDPSession(page);
  const heap = async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await protocol.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const result = await act(page, heap);
  await page.context().close();
  return result;
}

async function build(name) {
  if (name === 'ours') return undefined;
  if (name === 'pagefind') return buildPagefind();
  const { milliseconds, sent } = await inPage((page) => page.evaluate((name) => self.build(name), name));
  await writeFile(join(work, name), sent);
  return { milliseconds, raw: Buffer.byteLength(sent), sent: (await brotli(Buffer.from(sent))).length };
}

const results = {};
for (const name of NAMES) {
  const built = await build(name);
  const asked = queries.filter((_, at) => at % (SLOW[name] ?? 1) === 0);
  results[name] = await inPage(async (page, heap) => {
    const before = await heap();
    const loaded = await page.evaluate((name) => self.prepare(name), name);
    const outside = await page.evaluate(() => self.outside());
    const after = await heap();
    const { answers, times } = await page.evaluate(({ typed, rounds }) => self.ask(typed, rounds), { typed: asked.map(({ typed }) => typed), rounds: name in SLOW ? 1 : rounds });
    const found = asked.map(({ kind, meant }, at) => ({ kind, hit: answers[at].slice(0, 10).some((place) => meant.every((word) => wordsOf[place].has(word))) }));
    return { built, loaded, heap: after - before, outside, times, found };
  });
}
await browser.close();
server.close();
process.stdout.write(JSON.stringify(results) + '\n');
