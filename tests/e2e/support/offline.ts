// What tests of the service worker share: a host of their own, and what a page is made from.
import * as tabs from './tab';
import { expect, test as base } from './test';
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

export const installed = (page: Page) => tabs.installed(tabs.tabOf(page));
export const visit = (page: Page, url: string) => tabs.visit(tabs.tabOf(page), url);
export const comesBack = (page: Page) => tabs.comesBack(tabs.tabOf(page));

/** Waits until the worker has kept a page that was read. */
export async function isKept(page: Page, url: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (url) => !!(await caches.match(url)), url)).toBe(true);
}

/** The generation that a page says it is of. */
export const generationOf = (page: Page) => page.locator('html').getAttribute('data-generation');

/** The page and everything that it was made from are of one generation, which is one of these. */
export async function isOfOne(page: Page, generations: Generation[]): Promise<Generation> {
  const { generation, madeFrom } = await tabs.look(tabs.tabOf(page));
  const own = generations.find(({ name }) => name === generation);
  if (!own) throw new Error(`the page is of ${generation}, which is none of ${generations.map((one) => one.name).join(', ')}`);
  expect(madeFrom.filter((path) => !own.files.has(path)), `a page of ${generation} is made from its own files`).toEqual([]);
  return own;
}

export { expect };
