// Other people's pages, on an origin of their own: a small server of this test's, with headers and markup as asked.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** The whole page, from its doctype on. */
  html: string;
  headers?: Record<string, string>;
}

/** Serves one page, and nothing else, until `close` is called. */
export async function host({ html, headers = {} }: Host): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(isPage ? html : undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections());
  return { url: `http://127.0.0.1:${port}/`, close };
}

/** A page around some markup, in standards mode. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A blog</title>${head}</head><body>${body}</body></html>`;
}
