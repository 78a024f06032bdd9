// A web server of its own for one test: it serves builds from memory, can be stopped, and can be told to fail.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname } from 'node:path';
import type { Generation } from './generations';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** How an answer goes wrong. */
export type Fault =
  /** The connection ends after so many bytes of the body. */
  | { kind: 'cut'; at: number }
  /** Only so many bytes come, and the answer says that this is all. */
  | { kind: 'truncated'; at: number }
  /** A page comes in place of the file, as from a network that wants a login first. */
  | { kind: 'html' }
  | { kind: 'status'; status: number }
  /** No answer, for so many milliseconds. */
  | { kind: 'slow'; wait: number };

/** What was asked for. */
export interface Asked {
  path: string;
  /** All of the address after the host, with its query. */
  url: string;
  /** Whether a worker asked, or its script was asked for. */
  isWorker: boolean;
}

export class Host {
  /** Everything that was asked for, in order. */
  readonly asked: Asked[] = [];
  /** Faults by path inside the site. */
  readonly faults = new Map<string, Fault>();
  /** Called before a file is served. */
  before: (path: string) => void = () => {};
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server, private site: Generation, readonly base: string) {}

  /** Serves a build until it is stopped. */
  static async of(site: Generation, base = '/'): Promise<Host> {
    const server = createServer((request, response) => host.answer(request, response));
    const host = new Host(server, site, base);
    server.on('connection', (socket: Socket) => {
      host.sockets.add(socket);
      socket.on('close', () => host.sockets.delete(socket));
    });
    await host.listen(0);
    return host;
  }

  get url(): string {
    return `http://localhost:${this.port}${this.base}`;
  }

  private port = 0;

  private async listen(port: number): Promise<void> {
    await new Promise<void>((done, failed) => this.server.once('error', failed).listen(port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Publishes another build in place of the one before, all at once. */
  publish(site: Generation): void {
    this.site = site;
  }

  /** Ends every connection and takes no more. */
  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Is there again, at the same address. */
  async start(): Promise<void> {
    await this.listen(this.port);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '').slice(this.base.length);
    const isWorker = request.headers['service-worker'] === 'script' || /\/sw\.js$/.test(request.headers.referer ?? '');
    this.asked.push({ path, url, isWorker });
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    this.before(file);
    const fault = this.faults.get(file);
    const wait = fault?.kind === 'slow' ? fault.wait : 0;
    setTimeout(() => this.send(file, fault, response), wait);
  }

  private send(file: string, fault: Fault | undefined, response: ServerResponse): void {
    const found = fault?.kind === 'html' ? Buffer.from('<!doctype html><title>Log in</title><p>Log in first.</p>') : this.site.files.get(file);
    const status = fault?.kind === 'status' ? fault.status : found ? 200 : 404;
    // That of the page itself, where it is one: the page of cards frames them, and cards carry other scripts.
    const ruling = (file.endsWith('.html') && this.site.files.get(file)) || this.site.files.get('index.html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(String(ruling))?.[1] ?? '';
    const framedBy = /^embed\/[^/]+\/index\.html$/.test(file) ? '*' : "'none'";
    const headers: Record<string, string> = {
      'Content-Type': fault?.kind === 'html' ? 'text/html; charset=utf-8' : (TYPES[extname(file)] ?? 'application/octet-stream'),
      'Cache-Control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Content-Security-Policy': `${policy}; frame-ancestors ${framedBy}`,
    };
    const body = status === 200 && found ? found : (this.site.files.get('404.html') ?? Buffer.alloc(0));
    if (status !== 200) headers['Content-Type'] = 'text/html; charset=utf-8';
    if (fault?.kind === 'truncated') {
      response.writeHead(status, headers).end(body.subarray(0, fault.at));
    } else if (fault?.kind === 'cut') {
      response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
      response.write(body.subarray(0, fault.at), () => response.destroy());
    } else {
      response.writeHead(status, headers).end(body);
    }
  }
}
