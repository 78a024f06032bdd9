// Weighs our service worker beside the one that Workbox generates for the same folder and the same files, with its
// library inside, as brotli at its best. It judges nothing.
//
//   node worker.mjs '{"dist": …, "work": …, "files": ["assets/…", "embed/index.html"], "standIn": "assets/…"}'
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { brotli } from './lib/brotli.mjs';

const { dist, work, files, standIn } = JSON.parse(process.argv[2]);
const { version } = createRequire(import.meta.url)('workbox-build/package.json');
const swDest = join(work, 'workbox/sw.js');
const { count, warnings } = await generateSW({
  swDest,
  globDirectory: dist,
  globPatterns: files,
  // Its limit would leave the largest file out without a word.
  maximumFileSizeToCacheInBytes: 4_000_000,
  // Names that hold their hash need no revision beside them.
  dontCacheBustURLsMatching: /^assets\//,
  navigateFallback: `/${standIn}`,
  cleanupOutdatedCaches: true,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: 'production',
});
if (count !== files.length || warnings.length > 0) throw new Error(`Workbox keeps ${count} of ${files.length} files: ${warnings.join('; ')}`);
const weight = async (path) => (await brotli(await readFile(path))).length;
process.stdout.write(JSON.stringify({ version, ours: await weight(join(dist, 'sw.js')), workbox: await weight(swDest) }) + '\n');
