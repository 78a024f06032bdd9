// The fault matrix: whatever goes wrong while the site is installed, updated or read, what a reader sees in the end is a
// readable page of one generation. Cases are drawn from a seed: forty in the gate, all with E2E_FULL. A case is told by
// its name, so that one that fails can be run again by it. What other engines do of it stands in engines.spec.ts.
import type { Page } from '@playwright/test';
import { arrives, KINDS as COMMON, numbers, play, settled, visited, type Kind } from './support/faults';
import { test, UNREACHABLE } from './support/offline';
import { comesBack, tabOf } from './support/tab';
import { anyOf, pageTypes } from './support/test';

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

/** Tells the browser's storage something, for the site's origin. */
async function storage(page: Page, command: 'overrideQuotaForOrigin' | 'clearDataForOrigin', url: string, more: object): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send(`Storage.${command}` as 'Storage.clearDataForOrigin', { origin: new URL(url).origin, ...more } as never);
}

/** Kinds for which Chromium has to be told something that no page can do. */
const own = (page: Page): Record<string, Kind> => ({
  'the disk is full': {
    isThere: true,
    happens: async ({ tab, host, random }) => {
      await storage(page, 'overrideQuotaForOrigin', host.url, { quotaSize: 1000 * random(2500) });
      await arrives(tab, host.url);
    },
  },
  'the disk is full when the update comes': {
    isThere: false,
    happens: async (scene) => {
      const { tab, host, next, random } = scene;
      await visited(scene);
      await storage(page, 'overrideQuotaForOrigin', host.url, { quotaSize: 2_200_000 + 1000 * random(1500) });
      host.publish(next);
      await comesBack(tab);
      await settled(tab);
    },
  },
  'everything kept is cleared': {
    isThere: true,
    happens: async (scene) => {
      await visited(scene);
      await storage(page, 'clearDataForOrigin', scene.host.url, { storageTypes: 'all' });
    },
  },
});

const names = [...Object.keys(COMMON), 'the disk is full', 'the disk is full when the update comes', 'everything kept is cleared'];
const draw = numbers(SEED);
const cases = Array.from({ length: FULL }, (_, at) => ({ at, kind: names[at % names.length] ?? '', seed: draw(2 ** 31) }));

for (const { at, kind, seed } of cases.slice(0, process.env.E2E_FULL ? FULL : GATE)) {
  test(`case ${at}: ${kind}`, async ({ page, host, built, library }) => {
    test.slow();
    const random = numbers(seed);
    const all = pageTypes(library);
    const address = host.url + all[random(all.length)]?.path;
    const found = { ...COMMON, ...own(page) }[kind];
    if (!found) throw new Error(`no kind is called “${kind}”`);
    await play(found, { tab: tabOf(page), host, first: built, random, address });
  });
}
