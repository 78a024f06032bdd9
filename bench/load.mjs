// What `cargo xtask bench load` runs: loads every page of every contestant, in turns, and writes what each load took.
// It judges nothing; the command does, with the budgets beside it.
//
//   node load.mjs '{"dist": …, "work": …, "runs": 9, "pages": {"front": "/", …}}'
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from './lib/measure.mjs';
import { writePlain } from './lib/plain.mjs';
import { serve } from './lib/serve.mjs';
import { writeTwins } from './lib/twins.mjs';

const { dist, work, runs, pages, port = 0 } = JSON.parse(process.argv[2]);
const sites = join(work, 'sites');

/** On our pages: the masthead's link to all claims, which the app follows without a page load. */
const LINK = { click: 'header a[href$="/claims/"]', answered: 'location.pathname.endsWith("/claims/")' };
/** On the twins: the second button of the filter. */
const BUTTON = '.filter button:nth-child(2)';
const FILTER = { click: BUTTON, answered: `document.querySelector('${BUTTON}').ariaPressed === 'true'` };

process.stderr.write('building the twins and the plain pages …\n');
const code = await writeTwins(work);
await rm(join(sites, 'plain'), { recursive: true, force: true });
for (const path of Object.values(pages)) await writePlain(dist, path, join(sites, 'plain'));

const folders = { ours: dist, plain: join(sites, 'plain'), again: join(sites, 'plain'), react: join(sites, 'react'), yew: join(sites, 'yew') };
const server = await serve(folders, port);
const contestants = [
  ...Object.entries(pages).flatMap(([page, path]) => [
    { name: 'ours', page, path, ...LINK },
    { name: 'plain', page, path },
  ]),
  { name: 'again', page: 'front', path: '/' },
  { name: 'react', page: 'twin', path: '/', ...FILTER },
  { name: 'yew', page: 'twin', path: '/', ...FILTER },
];

try {
  const loads = [];
  // Round 0 is not counted: it fills the caches of the disk and the server. Each round begins one further on, so that
  // nobody always comes first.
  for (let round = 0; round <= runs; round++) {
    process.stderr.write(round === 0 ? 'warming up …\n' : `round ${round} of ${runs} …\n`);
    for (let turn = 0; turn < contestants.length; turn++) {
      const { name, page, path, ...control } = contestants[(turn + round) % contestants.length];
      const load = await measure({ url: server.address(name, path), ...control });
      if (round > 0) loads.push({ name, page, round, ...load });
    }
  }
  process.stdout.write(JSON.stringify({ code, loads }) + '\n');
} finally {
  await server.close();
}
