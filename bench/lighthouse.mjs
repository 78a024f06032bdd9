// What the `lighthouse` suite runs: Lighthouse for each kind of page. Prints the scores and what takes points away, as
// JSON. It judges nothing.
//
//   node lighthouse.mjs '{"dist": …, "pages": {"front": "/", …}}'
import { scores, VERSION } from './lib/lighthouse.mjs';
import { serve } from './lib/serve.mjs';

const { dist, pages } = JSON.parse(process.argv[2]);

const server = await serve({ site: dist }, 0);
try {
  const results = [];
  for (const [page, path] of Object.entries(pages)) {
    process.stderr.write(`Lighthouse ${VERSION}: ${page} …\n`);
    results.push({ page, ...(await scores(server.address('site', path))) });
  }
  process.stdout.write(JSON.stringify(results) + '\n');
} finally {
  await server.close();
}
