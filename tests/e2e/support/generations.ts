// Further builds of a site, made from one that is there: every page says another word, the app is another one by its
// bytes, and all that names them follows. What is made here is what `crates/site` would write for such content.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A built site in memory: bytes by path inside it. */
export type Files = Map<string, Buffer>;

/** A build, with the names of the files that only it has. */
export interface Generation {
  /** What its pages call it. */
  name: string;
  files: Files;
  /** Paths of the module, the wasm and the pages rendered ahead. */
  app: { module: string; wasm: string; ahead: string; standIn: string };
}

/** Words that stand on the page about the method, and in no script. */
const WORDS = 'How we grade';

const hash = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes);
const integrity = (bytes: Buffer) => `sha384-${hash('sha384', bytes).digest('base64')}`;
const digest = (bytes: Buffer) => hash('sha256', bytes).digest('hex');

/** Reads a built site, without what is compressed. */
export async function read(dist: string): Promise<Generation> {
  const files: Files = new Map();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !/\.(br|gz)$/.test(path)) files.set(path, await readFile(join(dist, path)));
  }
  return named(files);
}

function named(files: Files): Generation {
  const find = (pattern: RegExp) => [...files.keys()].find((path) => pattern.test(path)) ?? `nothing like ${pattern}`;
  const app = {
    module: find(/^assets\/claimscope-\w+\.js$/),
    wasm: find(/^assets\/claimscope-\w+\.wasm$/),
    ahead: find(/^assets\/ahead-\w+\.wasm$/),
    standIn: find(/^assets\/stand-in-\w+\.html$/),
  };
  const name = / data-generation="(\w+)"/.exec(String(files.get('index.html')))?.[1] ?? 'no generation';
  return { name, files, app };
}

const MADE = new WeakMap<Generation, Map<number, Generation>>();

/** Another build: its number stands on its pages. Each is made once. */
export function another(first: Generation, number: number): Generation {
  const made = MADE.get(first) ?? new Map<number, Generation>();
  MADE.set(first, made);
  const known = made.get(number) ?? make(first, number);
  made.set(number, known);
  return known;
}

function make(first: Generation, number: number): Generation {
  const files: Files = new Map(first.files);
  const name = first.name.replace(/^.{4}/, String(number).padStart(4, '0'));
  // What stands for what, in the order in which it came to be.
  const changes: [string, string][] = [[first.name, name], [`>${WORDS}<`, `>${WORDS} ${number}<`], [`\u0005${WORDS}\u0006`, `\u0005${WORDS} ${number}\u0006`]];
  const change = (path: string, bytes: Buffer, more = Buffer.alloc(0)) => {
    let text = bytes.toString('latin1');
    for (const [from, to] of changes) text = text.replaceAll(Buffer.from(from).toString('latin1'), Buffer.from(to).toString('latin1'));
    const changed = Buffer.concat([Buffer.from(text, 'latin1'), more]);
    if (changed.equals(bytes)) return;
    files.delete(path);
    const renamed = path.replace(/-\w{8}(?=\.\w+$)/, () => `-${digest(changed).slice(0, 8)}`);
    files.set(path.startsWith('assets/') ? renamed : path, changed);
    if (path.startsWith('assets/')) {
      changes.push([path.slice('assets/'.length), renamed.slice('assets/'.length)]);
      changes.push([integrity(bytes), integrity(changed)]);
    }
  };
  const of = (path: string) => first.files.get(path) ?? Buffer.alloc(0);
  const { wasm, ahead, module, standIn } = first.app;
  // A custom section, which every engine leaves alone (WebAssembly, section 5.5.3).
  change(wasm, of(wasm), Buffer.from([0, 2, 1, 0x30 + number]));
  change(ahead, of(ahead));
  change(module, of(module));
  change(standIn, of(standIn));
  for (const [path, bytes] of first.files) {
    if (path.endsWith('.html') && path !== standIn) change(path, bytes);
  }
  change('sw.js', of('sw.js'));
  // The digest over the digests of all that is kept.
  const worker = String(files.get('sw.js'));
  const kept = JSON.parse(/\["assets\/[^\]]*\]/.exec(worker)?.[0] ?? '[]') as string[];
  const bytesOf = (path: string) => files.get(path.endsWith('/') ? `${path}index.html` : path) ?? Buffer.alloc(0);
  const whole = digest(Buffer.from(kept.map((path) => digest(bytesOf(path))).join('')));
  files.set('sw.js', Buffer.from(worker.replace(/"[0-9a-f]{64}"/, `"${whole}"`)));
  return named(files);
}
