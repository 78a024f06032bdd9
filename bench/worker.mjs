// Weighs our service worker beside the one that Workbox generates for the same folder and the same files, with its
// library inside, as brotli at its best.
//
//   node worker.mjs '{"dist": …, "work": …}'
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { brotli } from './lib/brotli.mjs';

const { dist, work } = JSON.parse(process.argv[2]);
const ours = await readFile(join(dist, 'sw.js'));
const files = [...String(ours).matchAll(/"(assets\/[^"]+)":/g)].map(([, path]) => path);
const standIn = files.find((path) => path.endsWith('.html'));
const swDest = join(work, 'workbox/sw.js');
const { count, warnings } = await generateSW({
  swDest,
  globDirectory: dist,
  globPatterns: files,
  // Its limit would leave the largest file out without a word.
  maximumFileSizeToCacheInBytes: 4_000_000,
  navigateFallback: `/${standIn}`,
  cleanupOutdatedCaches: true,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: 'production',
});
if (count !== files.length || warnings.length > 0) throw new Error(`Workbox keeps ${count} of ${files.length} files: ${warnings.join('; ')}`);
const weight = async (bytes) => (await brotli(bytes)).length;
process.stdout.write(JSON.stringify({ ours: await weight(ours), workbox: await weight(await readFile(swDest)) }) + '\n');
