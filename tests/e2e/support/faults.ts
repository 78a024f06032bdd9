// What may go wrong while the site is installed, updated or read, in any engine; and what a reader then has to see: a
// readable page of one generation.
import { another, type Generation } from './generations';
import type { Fault, Host } from './host';
import { expect } from './test';
import { comesBack, look, until, visit, type Tab } from './tab';

/** What a case may do. */
export interface Scene {
  tab: Tab;
  host: Host;
  first: Generation;
  next: Generation;
  last: Generation;
  random: (below: number) => number;
  /** An address to read. */
  address: string;
}

/** A kind of fault: what happens before a reader looks, and whether the server is there then. */
export interface Kind {
  isThere: boolean;
  happens: (scene: Scene) => Promise<void>;
}

/** Numbers that are the same in every run (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const arrives = async (tab: Tab, url: string) => {
  await tab.goto(url).catch(() => undefined);
  await settled(tab);
};

/** A while in which workers do what they do. Nothing tells of an install that fails. */
export async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 400))).catch(() => undefined);
  await tab
    .evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const ends = (worker: ServiceWorker | null | undefined) =>
        new Promise<void>((done) => {
          if (!worker || worker.state !== 'installing') return done();
          worker.addEventListener('statechange', () => done());
          setTimeout(done, 5000);
        });
      await ends(registration?.installing);
    })
    .catch(() => undefined);
}

/** The first visit, of the front page, with everything in order. */
export const visited = ({ tab, host }: Scene) => visit(tab, host.url);

/** One of the files that are installed. */
function fileOf({ app, files }: Generation, random: Scene['random']): string {
  const fonts = [...files.keys()].filter((path) => path.endsWith('.woff2') || /claimscope-\w+\.css$/.test(path));
  const all = [app.wasm, app.module, app.ahead, app.standIn, ...fonts];
  return all[random(all.length)] ?? app.wasm;
}

/** A fault of a kind, at a place in the file. */
function faultAt(kind: Fault['kind'], { files }: Generation, path: string, random: Scene['random']): Fault {
  const at = random(files.get(path)?.length ?? 1);
  if (kind === 'cut' || kind === 'truncated') return { kind, at };
  return kind === 'status' ? { kind, status: [404, 500, 503][random(3)] ?? 404 } : { kind: 'html' };
}

/** The first install meets a fault; the next visit meets none. */
const installing = (kind: Fault['kind']): Kind => ({
  isThere: true,
  happens: async ({ tab, host, first, random }) => {
    const path = fileOf(first, random);
    host.faults.set(path, faultAt(kind, first, path, random));
    await arrives(tab, host.url);
    host.faults.clear();
  },
});

/** An update meets a fault; afterwards the server is gone. */
const updating = (kind: Fault['kind']): Kind => ({
  isThere: false,
  happens: async (scene) => {
    const { tab, host, next, random } = scene;
    await visited(scene);
    const path = random(4) === 0 ? 'sw.js' : fileOf(next, random);
    host.faults.set(path, faultAt(kind, next, path, random));
    host.publish(next);
    await comesBack(tab);
    await settled(tab);
  },
});

/** Changes what is kept, as a failing disk would: some entries become zeros, or are gone. */
async function damage({ tab, random }: Scene, how: 'zeros' | 'half' | 'gone'): Promise<void> {
  await tab.evaluate(
    async ([pick, how]) => {
      const [name = ''] = (await caches.keys()).filter((name) => name.startsWith('claimscope '));
      const cache = await caches.open(name);
      const keys = await cache.keys();
      const request = keys[pick % keys.length];
      const kept = request && (await cache.match(request));
      if (!request || !kept) return;
      if (how === 'gone') {
        await cache.delete(request);
        return;
      }
      const bytes = new Uint8Array(await kept.arrayBuffer());
      const changed = how === 'half' ? bytes.slice(0, bytes.length / 2) : bytes.fill(0, bytes.length / 3);
      await cache.put(request, new Response(changed, { headers: kept.headers }));
    },
    [random(1000), how] as [number, string],
  );
}

const damaged = (how: 'zeros' | 'half' | 'gone', isThere: boolean): Kind => ({
  isThere,
  happens: async (scene) => {
    await visited(scene);
    await arrives(scene.tab, scene.address);
    await damage(scene, how);
  },
});

/** Every kind of fault that needs nothing of a browser but what pages and servers can do, by name. */
export const KINDS: Record<string, Kind> = {
  'a file of the install is cut off': installing('cut'),
  'a file of the install is truncated': installing('truncated'),
  'a page comes in place of a file of the install': installing('html'),
  'a file of the install is refused': installing('status'),
  'a file of the update is cut off': updating('cut'),
  'a file of the update is truncated': updating('truncated'),
  'a page comes in place of a file of the update': updating('html'),
  'a file of the update is refused': updating('status'),
  'something kept becomes zeros, online': damaged('zeros', true),
  'something kept becomes zeros, offline': damaged('zeros', false),
  'something kept is cut in half, offline': damaged('half', false),
  'something kept is gone, online': damaged('gone', true),
  'something kept is gone, offline': damaged('gone', false),
  'the server is killed': { isThere: false, happens: visited },
  'the server is killed while the page is read': {
    isThere: false,
    happens: async (scene) => {
      await visited(scene);
      const { host, tab, random, address } = scene;
      host.faults.set(new URL(address).pathname.slice(1) + 'index.html', { kind: 'cut', at: random(20_000) });
      await arrives(tab, address);
      host.faults.clear();
    },
  },
  'another version is published in the middle of the install': {
    isThere: true,
    happens: async ({ host, tab, first, next, random }) => {
      const path = fileOf(first, random);
      let asked = 0;
      host.before = (file) => {
        // Once for the page, once for the worker where the browser has not kept it.
        if (file === path && ++asked === 1 + random(2)) host.publish(next);
      };
      await arrives(tab, host.url);
      host.before = () => {};
      host.publish(next);
    },
  },
  'another version is published in the middle of the update': {
    isThere: true,
    happens: async (scene) => {
      const { host, tab, next, last, random } = scene;
      await visited(scene);
      host.publish(next);
      const path = fileOf(next, random);
      host.before = (file) => file === path && host.publish(last);
      await comesBack(tab);
      await settled(tab);
      host.before = () => {};
    },
  },
  'two tabs, and a newer version in one': {
    isThere: false,
    happens: async (scene) => {
      const { host, tab, next } = scene;
      await visited(scene);
      const other = await tab.beside();
      await arrives(other, scene.address);
      host.publish(next);
      await comesBack(other);
      await settled(other);
      await until(other, 'the newer version is offered', () => document.querySelector<HTMLElement>('.notice--new button'), 3000)
        .then(() => other.evaluate(() => document.querySelector<HTMLElement>('.notice--new button')?.click()))
        .catch(() => undefined);
      await settled(other);
      await other.close();
    },
  },
  'a version is skipped': {
    isThere: true,
    happens: async (scene) => {
      const { host, tab, next, last } = scene;
      await visited(scene);
      host.publish(next);
      await comesBack(tab);
      await settled(tab);
      host.publish(last);
    },
  },
  'only the caches are cleared': {
    isThere: true,
    happens: async (scene) => {
      await visited(scene);
      await scene.tab.evaluate(async () => {
        await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
      });
    },
  },
};

/** Whatever page is there can be read, sooner or later; and from the first look on it is made from files of one generation. */
export async function isWhole(tab: Tab, generations: Generation[]): Promise<void> {
  for (const end = Date.now() + 20_000; ; ) {
    // A page that is just being left or loaded has nothing to look at.
    const seen = await look(tab).catch(() => undefined);
    const own = generations.find(({ name }) => name === seen?.generation);
    if (own) expect(seen?.madeFrom.filter((path) => !own.files.has(path)), `a page of ${own.name} is made from its own files`).toEqual([]);
    if (own && seen?.hasFrame && seen.heading.length > 5) return;
    if (Date.now() > end) throw new Error(`no readable page within 20 s; in the end “${seen?.heading}” of ${seen?.generation}, titled “${seen?.title}”`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** A page may turn to a newer version by itself while it is opened: then it is opened again. */
async function opened(open: () => Promise<unknown>): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    try {
      await open();
      return;
    } catch (error) {
      if (tries === 0 || !/abort|interrupt|navigat/i.test(String(error))) throw error;
    }
  }
}

/** Lets a fault of a kind happen, and looks at what the reader sees then, and once more. */
export async function play(kind: Kind, scene: Omit<Scene, 'next' | 'last'>): Promise<void> {
  const { tab, host, first, address } = scene;
  const [next, last] = [another(first, 1), another(first, 2)];
  await kind.happens({ ...scene, next, last });
  if (!kind.isThere) await host.stop();
  await opened(() => tab.goto(address));
  await isWhole(tab, [first, next, last]);
  // And once more, after whatever the worker did about it.
  await settled(tab);
  await opened(() => tab.reload());
  await isWhole(tab, [first, next, last]);
  if (!kind.isThere) await host.start();
}
