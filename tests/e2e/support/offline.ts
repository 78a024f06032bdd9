// What tests of the service worker share: a host of their own, and what a page is made from.
import { expect, test as base, whole } from './test';
import type { Page } from '@playwright/test';
import { top } from './addresses';
import { read, type Generation } from './generations';
import { Host } from './host';

interface Fixtures {
  /** The site as it was built. */
  built: Generation;
  /** A host that serves it, and only this test knows. */
  host: Host;
}

/** What browsers say of a network that is not there. */
export const UNREACHABLE = [
  /^error: Failed to load resource: net::ERR_(CONNECTION_|EMPTY_RESPONSE|INCOMPLETE|FAILED|CONTENT_LENGTH)/,
  /^error: Failed to load resource: the server responded with a status of (404|503)/,
  /^request failed: /,
  /^error: Failed to update a ServiceWorker|^error: An unknown error occurred when fetching the script/,
];

const sites = new Map<string, Promise<Generation>>();

/** A built site, read once. */
export function site(dist: string): Promise<Generation> {
  const known = sites.get(dist) ?? read(dist);
  sites.set(dist, known);
  return known;
}

export const test = base.extend<Fixtures>({
  worker: [true, { option: true }],
  built: async ({}, use) => use(await site(top.dist)),
  host: async ({ built }, use) => {
    const host = await Host.of(built);
    await use(host);
    await host.stop();
  },
});

/** Waits until the worker has installed all of its generation. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
  });
}

/** Opens a page for the first time, and waits until everything is kept. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await whole(page);
  await installed(page);
}

/** Waits until the worker has kept a page that was read. */
export async function isKept(page: Page, url: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (url) => !!(await caches.match(url)), url)).toBe(true);
}

/** The generation that a page says it is of. */
export const generationOf = (page: Page) => page.locator('html').getAttribute('data-generation');

/** The names of all files that the page and the app on it were made from, whoever served them. */
export async function madeFrom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const named = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map((tag) => tag.getAttribute('src') ?? tag.getAttribute('href') ?? '');
    return [...loaded, ...named].map((url) => new URL(url, location.href).pathname.replace(/^.*\/(?=assets\/)/, '')).filter((path) => path.startsWith('assets/'));
  });
}

/** The page and everything that it was made from are of one generation, which is one of these. */
export async function isOfOne(page: Page, generations: Generation[]): Promise<Generation> {
  const name = await generationOf(page);
  const own = generations.find((generation) => generation.name === name);
  if (!own) throw new Error(`the page is of ${name}, which is none of ${generations.map((one) => one.name).join(', ')}`);
  expect((await madeFrom(page)).filter((path) => !own.files.has(path)), `a page of ${name} is made from its own files`).toEqual([]);
  return own;
}

export { expect };
