// The two twins as folders of pages: one feature set, one shell, one style, one library; two frameworks.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { brotli } from './brotli.mjs';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the React twin, and puts both in folders below `work`.
 *
 * The Yew twin is compiled before: `work/yew` holds `app.js`, `app.wasm`, `bodies.json`, and `empty.js` and
 * `empty.wasm`, which hold no claims.
 */
export async function writeTwins(work) {
  const claims = join(work, 'claims.json');
  const none = join(work, 'none.json');
  await writeFile(none, '[]');
  const app = await bundle('client.jsx', claims, join(work, 'react/app'));
  const empty = await bundle('client.jsx', none, join(work, 'react/empty'));
  const server = await bundle('server.jsx', claims, join(work, 'react/server'), true);
  const { bodies } = await import(`${pathToFileURL(server)}?${Date.now()}`);
  const yew = (name) => readFile(join(work, 'yew', name));
  const bodiesOf = { react: bodies(), yew: JSON.parse(await yew('bodies.json')) };
  compare(bodiesOf.react, bodiesOf.yew);
  const start = {
    react: '<script type="module" src="/app.js"></script>',
    yew:
      '<link rel="preload" href="/app.wasm" as="fetch" type="application/wasm" crossorigin>' +
      '<script type="module" src="/app.js"></script>',
  };
  await writeSite(join(work, 'sites/react'), bodiesOf.react, start.react, { 'app.js': await readFile(app) });
  await writeSite(join(work, 'sites/yew'), bodiesOf.yew, start.yew, {
    'app.js': await yew('app.js'),
    'app.wasm': await yew('app.wasm'),
  });
  return {
    react: await weight(await readFile(empty)),
    yew: (await weight(await yew('empty.js'))) + (await weight(await yew('empty.wasm'))),
  };
}

const weight = async (bytes) => (await brotli(bytes)).length;

/** One file from an entry and everything that it imports, made small as Vite does it. */
async function bundle(entry, claims, outDir, ssr = false) {
  await build({
    configFile: false,
    root: join(bench, 'react'),
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: { 'twin-data': claims } },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: ssr ? join(bench, 'react', entry) : false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(bench, 'react', entry),
        output: { entryFileNames: ssr ? 'app.mjs' : 'app.js', codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
  return join(outDir, ssr ? 'app.mjs' : 'app.js');
}

/** Both have to show the same pages, to the tag. Comments are each framework's own marks. */
function compare(react, yew) {
  const bare = (html) => html.replace(/<!--[\s\S]*?-->/g, '').replace(/&#x27;/g, "'").replace(/&quot;/g, '"');
  for (const path of new Set([...Object.keys(react), ...Object.keys(yew)])) {
    const [a, b] = [bare(react[path] ?? ''), bare(yew[path] ?? '')];
    if (a === b) continue;
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    throw new Error(`the twins differ on ${path}: React has …${a.slice(at, at + 60)}, Yew has …${b.slice(at, at + 60)}`);
  }
}

async function writeSite(out, bodies, start, files) {
  await rm(out, { recursive: true, force: true });
  const shell = await readFile(join(bench, 'twin/shell.html'), 'utf8');
  const style = await readFile(join(bench, 'twin/style.css'), 'utf8');
  for (const [path, body] of Object.entries(bodies)) {
    const page = shell.replace('<!--style-->', () => style).replace('<!--start-->', start).replace('<!--app-->', () => body);
    await mkdir(join(out, path), { recursive: true });
    await writeFile(join(out, path, 'index.html'), page);
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);
}
