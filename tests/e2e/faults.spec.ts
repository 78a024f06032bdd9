// The fault matrix: whatever goes wrong while the site is installed, updated or read, what a reader sees in the end is a
// readable page of one generation. Cases are drawn from a seed: forty in the gate, all with E2E_FULL. A case is told by
// its name, so that one that fails can be run again by it.
import type { CDPSession, Page } from '@playwright/test';
import { another, type Generation } from './support/generations';
import type { Fault, Host } from './support/host';
import { expect, installed, isOfOne, test, UNREACHABLE } from './support/offline';
import { anyOf, pageTypes, type Library } from './support/test';

const GATE = 40;
const FULL = 220;
const SEED = 20_261_122;

test.use({
  // A page that never ends to load is a fault as well.
  navigationTimeout: 20_000,
  expected: [
    anyOf(
      ...UNREACHABLE,
      // What browsers say to files that are refused, or not what they should be.
      /^error: Failed to load resource: the server responded with a status of 500/,
      /integrity|digest|SRI|MIME type|Failed to decode downloaded font|OTS parsing error|Refused to execute/i,
      /^warning: The (interactive part ended|file of pages did not arrive as it was built)/,
      /^exception: Failed to fetch dynamically imported module/,
    ),
  ],
});

/** Numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What a case may do. */
interface Scene {
  page: Page;
  host: Host;
  first: Generation;
  next: Generation;
  last: Generation;
  random: (below: number) => number;
  /** An address to read. */
  address: string;
}

/** A kind of fault: what happens before a reader looks, and whether the server is there then. */
interface Kind {
  isThere: boolean;
  happens: (scene: Scene) => Promise<void>;
}

const arrives = async (page: Page, url: string) => {
  await page.goto(url).catch(() => undefined);
  await settled(page);
};

/** A while in which workers do what they do. Nothing tells of an install that fails. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400))).catch(() => undefined);
  await page
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

/** The first visit, with everything in order. */
async function visited({ page, host }: Scene): Promise<void> {
  await page.goto(host.url);
  await expect(page.locator('html')).toHaveAttribute('data-whole', '', { timeout: 45_000 });
  await installed(page);
}

const look = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

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
  happens: async (scene) => {
    const { page, host, first, random } = scene;
    const path = fileOf(first, random);
    host.faults.set(path, faultAt(kind, first, path, random));
    await arrives(page, host.url);
    host.faults.clear();
  },
});

/** An update meets a fault; afterwards the server is gone. */
const updating = (kind: Fault['kind']): Kind => ({
  isThere: false,
  happens: async (scene) => {
    const { page, host, next, random } = scene;
    await visited(scene);
    const path = random(4) === 0 ? 'sw.js' : fileOf(next, random);
    host.faults.set(path, faultAt(kind, next, path, random));
    host.publish(next);
    await look(page);
    await settled(page);
  },
});

/** Changes what is kept, as a failing disk would: some entries become zeros, or are gone. */
async function damage({ page, random }: Scene, how: 'zeros' | 'half' | 'gone'): Promise<void> {
  const pick = random(1000);
  await page.evaluate(
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
    [pick, how] as const,
  );
}

const damaged = (how: 'zeros' | 'half' | 'gone', isThere: boolean): Kind => ({
  isThere,
  happens: async (scene) => {
    await visited(scene);
    await arrives(scene.page, scene.address);
    await damage(scene, how);
  },
});

const session = ({ page }: Scene): Promise<CDPSession> => page.context().newCDPSession(page);

/** Every kind of fault, by name. */
const KINDS: Record<string, Kind> = {
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
      const { host, page, random, address } = scene;
      host.faults.set(new URL(address).pathname.slice(1) + 'index.html', { kind: 'cut', at: random(20_000) });
      await arrives(page, address);
      host.faults.clear();
    },
  },
  'the disk is full': {
    isThere: true,
    happens: async (scene) => {
      const cdp = await session(scene);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(scene.host.url).origin, quotaSize: 1000 * scene.random(2500) });
      await arrives(scene.page, scene.host.url);
    },
  },
  'the disk is full when the update comes': {
    isThere: false,
    happens: async (scene) => {
      await visited(scene);
      const cdp = await session(scene);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(scene.host.url).origin, quotaSize: 2_200_000 + 1000 * scene.random(1500) });
      scene.host.publish(scene.next);
      await look(scene.page);
      await settled(scene.page);
    },
  },
  'another version is published in the middle of the install': {
    isThere: true,
    happens: async (scene) => {
      const { host, page, first, next, random } = scene;
      const path = fileOf(first, random);
      let asked = 0;
      host.before = (file) => {
        // Once for the page, once for the worker where the browser has not kept it.
        if (file === path && ++asked === 1 + random(2)) host.publish(next);
      };
      await arrives(page, host.url);
      host.before = () => {};
      host.publish(next);
    },
  },
  'another version is published in the middle of the update': {
    isThere: true,
    happens: async (scene) => {
      const { host, page, next, last, random } = scene;
      await visited(scene);
      host.publish(next);
      const path = fileOf(next, random);
      host.before = (file) => file === path && host.publish(last);
      await look(page);
      await settled(page);
      host.before = () => {};
    },
  },
  'two tabs, and a newer version in one': {
    isThere: false,
    happens: async (scene) => {
      const { host, page, next } = scene;
      await visited(scene);
      const other = await page.context().newPage();
      await arrives(other, scene.address);
      host.publish(next);
      await look(other);
      await settled(other);
      await other.locator('.notice--new button').click({ timeout: 3000 }).catch(() => undefined);
      await settled(other);
      await other.close();
    },
  },
  'a version is skipped': {
    isThere: true,
    happens: async (scene) => {
      const { host, page, next, last } = scene;
      await visited(scene);
      host.publish(next);
      await look(page);
      await settled(page);
      host.publish(last);
    },
  },
  'everything kept is cleared': {
    isThere: true,
    happens: async (scene) => {
      await visited(scene);
      const cdp = await session(scene);
      await cdp.send('Storage.clearDataForOrigin', { origin: new URL(scene.host.url).origin, storageTypes: 'all' });
    },
  },
  'only the caches are cleared': {
    isThere: true,
    happens: async (scene) => {
      await visited(scene);
      const cdp = await session(scene);
      await cdp.send('Storage.clearDataForOrigin', { origin: new URL(scene.host.url).origin, storageTypes: 'cache_storage' });
    },
  },
};

/** What can be read on any page of the site: a heading in words, and the rest of the frame around it. */
async function isReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  expect((await page.getByRole('heading', { level: 1 }).innerText()).length).toBeGreaterThan(5);
  await expect(page.locator('header.masthead')).toBeVisible();
  await expect(page.locator('footer.footer')).toBeVisible();
}

/** A page may turn to a newer version by itself while it is looked at: then it is looked at again. */
async function holds(look: () => Promise<unknown>): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    try {
      await look();
      return;
    } catch (error) {
      if (tries === 0 || !/context was destroyed|navigat/i.test(String(error))) throw error;
    }
  }
}

const paths = (library: Library) => pageTypes(library).map(({ path }) => path);

const names = Object.keys(KINDS);
const draw = numbers(SEED);
const cases = Array.from({ length: FULL }, (_, at) => ({ at, kind: names[at % names.length] ?? '', seed: draw(2 ** 31) }));

for (const { at, kind, seed } of cases.slice(0, process.env.E2E_FULL ? FULL : GATE)) {
  test(`case ${at}: ${kind}`, async ({ page, host, built, library }) => {
    test.slow();
    const random = numbers(seed);
    const all = paths(library);
    const address = host.url + all[random(all.length)];
    const [next, last] = [another(built, 1), another(built, 2)];
    const { isThere, happens } = KINDS[kind] ?? { isThere: true, happens: visited };
    await happens({ page, host, first: built, next, last, random, address });
    if (!isThere) await host.stop();
    const isWhole = async () => {
      await isReadable(page);
      await isOfOne(page, [built, next, last]);
    };
    await holds(() => page.goto(address));
    await holds(isWhole);
    // And once more, after whatever the worker did about it.
    await settled(page);
    await holds(() => page.reload());
    await holds(isWhole);
    if (!isThere) await host.start();
  });
}
