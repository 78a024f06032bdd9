// What Chromium shows in the other files, in Firefox and WebKit: every page with the server gone, every kind of page by
// keyboard, the core of the fault matrix, and cards on other people's pages. A suite of its own (`cargo xtask test --full
// --only build,engines`): a browser starts anew for each test.
import { judgeCovers, judgeMarks, judgeReach, walk } from './a11y/keyboard';
import { addresses } from './a11y/kinds';
import { ENGINES, type Reader } from './support/engines';
import { KINDS, numbers, play } from './support/faults';
import { Host } from './support/host';
import { host as strangers, page as around, type Host as Strangers } from './support/hosts';
import { site } from './support/offline';
import { look, until, visit } from './support/tab';
import { top } from './support/addresses';
import { expect, pageTypes, test as base } from './support/test';

/** How often each kind of fault is played in each engine. */
const TIMES = 3;
const SEED = 20_261_123;

const test = base.extend<{ engine: string; reader: Reader }>({
  engine: ['', { option: true }],
  reader: async ({ engine }, use) => {
    const open = ENGINES[engine];
    if (!open) throw new Error(`no engine is called “${engine}”`);
    const reader = await open();
    await use(reader);
    await reader.quit();
  },
});

const ID = 'improves-hydration';
const card = `<claimscope-claim claim="${ID}" height="459"><a href="${top.url}claims/${ID}/">Improves hydration?</a></claimscope-claim>`;
const script = `<script async src="${top.url}embed.js"></script>`;
const STRICT = `default-src 'none'; script-src ${top.url}embed.js; frame-src ${top.url.slice(0, -1)}; style-src 'self'`;
const PAGES: Record<string, Strangers> = {
  'standards mode': { html: around(card + script) },
  'quirks mode': { html: `<html><title>Old</title><body><p>Before.${card}${script}` },
  'a strict policy': { html: around(card + script), headers: { 'content-security-policy': STRICT } },
  'an isolated page': { html: around(card + script), headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
  'a page from right to left': { html: around(card + script).replace('<html lang="en">', '<html lang="ar" dir="rtl">') },
  'a column of 280 px': { html: around(`<div style="width:280px">${card}${script}</div>`) },
};

/** Controls that an engine's own Tab leaves out. WebKit picks colours by pointer only; links it reaches, in WebKitGTK, without a setting. */
const LEFT_OUT: Record<string, RegExp> = { WebKit: /does not reach input#accent/ };

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'", '&amp;': '&' };

/** The words of some markup, as our own pages write it. */
const wordsOf = (markup = '') => markup.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);

for (const engine of Object.keys(ENGINES)) {
  test.describe(engine, () => {
    test.use({ engine });
    test.slow();

    test('every page reads with the server killed', async ({ reader: { tab }, library }) => {
      test.setTimeout(15 * 60_000);
      const built = await site(top.dist);
      const host = await Host.of(built);
      const sitemap = String(built.files.get('sitemap.xml'));
      const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.slice(1));
      expect(paths.length).toBeGreaterThan(library.claims.length + library.studies.length);
      await visit(tab, host.url);
      await host.stop();
      for (const path of paths) {
        await tab.goto(host.url + path);
        const file = String(built.files.get(`${path}index.html`));
        // The page of cards has a script of its own.
        const hasApp = file.includes(`/${built.app.module}`);
        if (hasApp) await until(tab, `${path} is whole`, () => document.documentElement.dataset.whole === '');
        const { title, heading, main, madeFrom } = await look(tab);
        expect(title, path).toBe(wordsOf(/<title>.*?<\/title>/.exec(file)?.[0]));
        expect(heading.length, path).toBeGreaterThan(3);
        // What readers keep and choose is filled in on their device.
        if (hasApp && !['kept/', 'sheet/'].includes(path)) expect(main, path).toBe(wordsOf(/<main[^>]*>.*<\/main>/s.exec(file)?.[0]).replace(/\s/g, ''));
        expect(madeFrom.filter((name) => !built.files.has(name)), path).toEqual([]);
      }
    });

    test('Tab leads through every control of every kind of page and back, and focus is seen', async ({ reader: { tab }, library }) => {
      test.setTimeout(15 * 60_000);
      for (const [kind, path] of Object.entries(addresses(library))) {
        await tab.goto(top.url + path);
        await until(tab, `${kind} does what it can`, () => {
          const hasApp = !!document.querySelector('script[src*="/assets/claimscope-"]');
          const snippets = document.querySelector<HTMLElement>('#snippets');
          return document.readyState === 'complete' && (!snippets || 'filled' in snippets.dataset) && (!hasApp || 'ready' in document.documentElement.dataset);
        });
        await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        const walked = await walk(tab, false);
        const leftOut = LEFT_OUT[engine];
        expect.soft(judgeReach(walked).filter((finding) => !leftOut?.test(finding)), `${kind}: every control is reached`).toEqual([]);
        expect.soft(judgeMarks(walked), `${kind}: focus is marked`).toEqual([]);
        expect.soft(judgeCovers(walked), `${kind}: nothing lies over it`).toEqual([]);
      }
    });

    const draw = numbers(SEED);
    for (const [kind, what] of Object.entries(KINDS)) {
      for (let time = 1; time <= TIMES; time += 1) {
        const seed = draw(2 ** 31);
        test(`${kind}, ${time}`, async ({ reader: { tab }, library }) => {
          const random = numbers(seed);
          const all = pageTypes(library);
          const built = await site(top.dist);
          const host = await Host.of(built);
          await play(what, { tab, host, first: built, random, address: host.url + all[random(all.length)]?.path });
          await host.stop();
        });
      }
    }

    for (const [name, it] of Object.entries(PAGES)) {
      test(`a card appears on ${name}`, async ({ reader: { tab } }) => {
        const there = await strangers(it);
        await tab.goto(there.url);
        // The card's frame is out of reach of the page that shows it. Once it has said its height, the link gives way.
        const seen = await until(tab, 'the card has spoken', () => {
          const [card, link] = ['claimscope-claim', 'claimscope-claim a'].map((name) => document.querySelector(name));
          if (!card || link?.getClientRects().length !== 0) return undefined;
          return { height: card.getBoundingClientRect().height, wide: document.documentElement.scrollWidth - innerWidth };
        });
        expect(seen).toEqual({ height: 459, wide: 0 });
        await there.close();
      });
    }
  });
}
