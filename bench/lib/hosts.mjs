// One post of a blog, as pages that differ only in what stands in it: nothing, cards of ours, or what others put there.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { brotli } from './brotli.mjs';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));
const WORDS =
  'Nobody had told me how many bottles stand on that shelf, nor how much each of them promises. I read the labels, then ' +
  'the leaflets, then what the shop has on its pages, and wrote down every sentence that says what the thing will do.';
const STYLE = 'body{max-width:36rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}';
/** How far below the screen the browser asks for nothing: it begins at most 2500 px ahead. */
const FAR = 6000;

/**
 * Writes all posts below `folder`, with the scripts of others, and gives what each puts onto the page: the weight of
 * its scripts and styles there, as brotli.
 *
 * What is ours is copied from the built page of cards, as its readers copy it.
 */
export async function writeHosts(dist, folder, cards, claims) {
  const chooser = await readFile(join(dist, 'embed/index.html'), 'utf8');
  const [frames, scripts] = ['frame', 'script'].map((way) => claims.map((claim) => snippet(chooser, way, cards, claim)));
  const giscus =
    '<giscus-widget repo="a/b" repoid="R" category="C" categoryid="D" mapping="pathname" loading="lazy"></giscus-widget>' +
    '<script type="module" src="/giscus.js"></script>';
  const youtube =
    '<link rel="stylesheet" href="/youtube.css"><lite-youtube videoid="ogfYd705cRs" playlabel="Play"></lite-youtube>' +
    '<script async src="/youtube.js"></script>';
  const far = `<div style="height:${FAR}px"></div>${scripts[0]}`;
  const posts = {
    none: post([]),
    frame: post([frames[0]]),
    script: post([scripts[0]]),
    far: post([], far),
    three: post(scripts),
    giscus: post([giscus]),
    youtube: post([youtube]),
  };
  for (const [name, html] of Object.entries(posts)) await write(join(folder, name, 'index.html'), html);
  const theirs = await others();
  for (const [name, text] of Object.entries(theirs)) await write(join(folder, name), text);
  const weight = async (...texts) => (await Promise.all(texts.map(async (text) => (await brotli(Buffer.from(text))).length))).reduce((a, b) => a + b);
  return {
    script: await weight(await readFile(join(dist, 'embed.js'))),
    giscus: await weight(theirs['giscus.js']),
    youtube: await weight(theirs['youtube.js'], theirs['youtube.css']),
  };
}

/** A post with something after its first paragraphs, and something at its end. */
function post(parts, end = '') {
  const paragraphs = Array.from({ length: 8 }, (_, at) => `<p>${WORDS}</p>${parts[at] ?? ''}`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>What the labels say</title><meta name="description" content="A walk along the shelf."><link rel="icon" href="data:,">
<style>${STYLE}</style></head><body><main><h1>What the labels say</h1>
${paragraphs}
${end}</main></body></html>
`;
}

/** What the page of cards gives for another page: that of its one claim, for the one that is asked for. */
function snippet(chooser, way, cards, claim) {
  const find = (pattern) => {
    const found = pattern.exec(chooser);
    if (!found) throw new Error(`the page of cards holds nothing like ${pattern}`);
    return found[1];
  };
  const text = find(new RegExp(`id="snippet-${way}"[^>]*><code>(.*?)</code>`, 's'));
  const base = find(/data-base-url="([^"]*)"/);
  const one = find(/data-base-url[\s\S]*?\/claims\/([\w-]+)\//);
  const html = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
  if (!html.includes(base) || !html.includes(one)) throw new Error(`the snippet ${way} names neither the site nor a claim`);
  return html.replaceAll(base, cards).replaceAll(one, claim);
}

/** The scripts and styles of others, made small as they are given out. */
async function others() {
  const { resolve } = createRequire(import.meta.url);
  const youtube = resolve('lite-youtube-embed/src/lite-yt-embed.js');
  const [widget, player] = await Promise.all([small(join(bench, 'node_modules/giscus/dist/giscus.mjs'), 'es'), small(youtube, 'iife')]);
  return { 'giscus.js': widget, 'youtube.js': player, 'youtube.css': await readFile(youtube.replace(/js$/, 'css'), 'utf8') };
}

/** One file from an entry and everything that it imports. */
async function small(entry, format) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, name: 'peer', formats: [format], fileName: 'peer' } },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  return output[0].code;
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
