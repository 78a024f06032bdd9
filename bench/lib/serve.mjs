// One server for all who are compared: the same headers, everything compressed as brotli at its best, once, at the
// first request; the bench throws its first round away.
// Each stands on a host of its own, `name.localhost`, so that none sees another's cache or storage.
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotli } from './brotli.mjs';

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
/** Kinds that are compressed already. */
const AS_IS = new Set(['.woff2', '.png', '.ico', '.br', '.gz']);

/** Serves each folder of `sites` (by name) on a port until `close` is called. */
export async function serve(sites, port) {
  const files = new Map();
  for (const [name, folder] of Object.entries(sites)) {
    for (const file of await filesBelow(folder)) {
      const path = '/' + relative(folder, file).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1');
      files.set(`${name}.localhost${path}`, { file, kind: extname(file) });
    }
  }
  const server = createServer(async (request, response) => {
    const host = request.headers.host.replace(/:\d+$/, '');
    const found = files.get(host + new URL(request.url, 'http://localhost').pathname);
    const headers = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    if (!found) {
      response.writeHead(404, headers).end();
      return;
    }
    found.body ??= await body(found);
    headers['Content-Type'] = KINDS[found.kind] ?? 'application/octet-stream';
    headers['Content-Length'] = found.body.length;
    if (!AS_IS.has(found.kind)) headers['Content-Encoding'] = 'br';
    response.writeHead(200, headers).end(found.body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = (name, path = '/') => `http://${name}.localhost:${server.address().port}${path}`;
  return { address, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

async function body({ file, kind }) {
  const bytes = await readFile(file);
  return AS_IS.has(kind) ? bytes : brotli(bytes);
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
