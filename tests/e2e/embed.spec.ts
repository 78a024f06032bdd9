// Cards by the script, on other people's pages: quirks, strict policies, isolation, RTL, narrow columns, no scripts.
import type { Frame, Page } from '@playwright/test';
import { top } from './support/addresses';
import { delayApp } from './support/app';
import { host, page as around, type Host } from './support/hosts';
import { expect, test } from './support/test';

const ID = 'improves-hydration';
const script = `<script async src="${top.url}embed.js"></script>`;
const element = (attributes = 'height="459"', claim = ID) =>
  `<claimscope-claim claim="${claim}" ${attributes}><a href="${top.url}claims/${ID}/">Improves hydration?</a></claimscope-claim>`;
const snippet = (attributes?: string) => element(attributes) + script;

/** Opens somebody else's page, hands it over, and closes it. */
async function on(it: Host, page: Page, work: (url: string) => Promise<void>, waitUntil: 'load' | 'commit' = 'load'): Promise<void> {
  const there = await host(it);
  try {
    await page.goto(there.url, { waitUntil });
    await work(there.url);
  } finally {
    await there.close();
  }
}

/** The card inside the page, once it is shown. */
async function shown(page: Page): Promise<Frame> {
  let card: Frame | undefined;
  // Its frame is another one once it was moved.
  await expect(async () => {
    card = page.frames().find((frame) => frame.url().includes('/embed/'));
    await expect(card!.getByRole('heading')).toBeVisible({ timeout: 1000 });
    expect(await (await card!.frameElement()).evaluate((frame) => getComputedStyle(frame).visibility)).toBe('visible');
  }).toPass({ timeout: 15_000 });
  return card!;
}

/** Adds up how far things on the page move by themselves, from its start on. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sum = window as unknown as { shifted: number };
    sum.shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum.shifted += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum until now. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

const STRICT = `default-src 'none'; script-src ${top.url}embed.js; frame-src ${top.url.slice(0, -1)}; style-src 'self'; require-trusted-types-for 'script'`;
const HOSTS: Record<string, Host> = {
  'standards mode': { html: around(`<p>Before.</p>${snippet()}`) },
  'quirks mode': { html: `<html><title>Old</title><body><p>Before.${snippet()}` },
  'a strict policy': { html: around(snippet()), headers: { 'content-security-policy': STRICT } },
  'an isolated page': { html: around(snippet()), headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' } },
  'a page from right to left': { html: around(snippet()).replace('<html lang="en">', '<html lang="ar" dir="rtl">') },
  'a column of 280 px': { html: around(`<div style="width:280px">${snippet()}</div>`) },
  'a page that names the script first': { html: around(element(), script.replace('async', '')) },
  'a page that names the script twice': { html: around(snippet() + script) },
};

for (const [name, it] of Object.entries(HOSTS)) {
  test(`on ${name}, the card appears, and its link leads to the claim`, async ({ page }) => {
    await on(it, page, async () => {
      const card = await shown(page);
      const tooWide = () => document.documentElement.scrollWidth - innerWidth;
      expect([await page.evaluate(tooWide), await card.evaluate(tooWide)]).toEqual([0, 0]);
      await card.getByRole('link', { name: 'Quotes, studies, reasons' }).click();
      await expect(page).toHaveURL(`${top.url}claims/${ID}/`);
    });
  });
}

test.describe('where the card cannot be had', () => {
  test.use({ expected: [/./] });
  const DEAD: Record<string, Host> = {
    'by its policy': { html: around(snippet()), headers: { 'content-security-policy': `default-src 'none'; script-src ${top.url}` } },
    'since no claim is named': { html: around(element('', '') + script) },
    'since no such claim is there': { html: around(element('', 'no-such-claim') + script) },
    'since another element has its name': {
      html: around(`<script>customElements.define('claimscope-claim', class extends HTMLElement {})</script>${snippet()}`),
    },
  };
  for (const [why, it] of Object.entries(DEAD)) {
    test(`${why}, readers have the link`, async ({ page }) => {
      await on(it, page, async () => {
        await page.waitForLoadState('networkidle');
        // Seen, and not covered by anything that takes the click.
        await page.getByRole('link', { name: 'Improves hydration?' }).click();
        await expect(page).toHaveURL(`${top.url}claims/${ID}/`);
      });
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expected: [/^request failed: .*\.js$/] });

  test('readers have the link', async ({ page }) => {
    await on({ html: around(snippet()) }, page, async () => {
      await expect(page.getByRole('link', { name: 'Improves hydration?' })).toBeVisible();
    });
  });
});

/** What makes Firefox's reading mode, as much as is used. */
declare const Readability: new (page: Document) => { parse(): { content: string } | null };

test('a reading mode keeps the link where it stood', async ({ page }) => {
  const words = `<p>${'This is a sentence of the article, as long as most are. '.repeat(12)}</p>`;
  const article = `<article><h1>A facial</h1>${words}<p>They say it hydrates.</p>${element()}${words}</article>`;
  await on({ html: around(article + script) }, page, async () => {
    await shown(page);
    expect(await page.locator('claimscope-claim').textContent()).toBe('Improves hydration?');
    await page.addScriptTag({ path: require.resolve('@mozilla/readability/Readability.js') });
    const kept = await page.evaluate(() => new Readability(document.cloneNode(true) as Document).parse()?.content);
    expect(kept).toMatch(new RegExp(`They say it hydrates\\.</p>\\s*<claimscope-claim[^>]*><a href="${top.url}claims/${ID}/">Improves hydration\\?</a>`));
  });
});

test('an element that comes later is drawn as well', async ({ page }) => {
  await on({ html: around(`<p>Before.</p>${script}`) }, page, async () => {
    await page.waitForFunction(() => customElements.get('claimscope-claim'));
    await page.evaluate((id) => {
      const later = document.createElement('claimscope-claim');
      later.setAttribute('claim', id);
      later.textContent = 'Improves hydration?';
      document.body.append(later);
    }, ID);
    await shown(page);
  });
});

test('custom properties and attributes say how a card looks', async ({ page }) => {
  const style = '<style>claimscope-claim { --claimscope-theme: dark; --claimscope-accent: #c0392b }</style>';
  await on({ html: around(style + snippet('look="compact" height="260"')) }, page, async () => {
    const card = await shown(page);
    expect(new URL(card.url()).search).toBe('?theme=dark&accent=c0392b&look=compact');
  });
});

test('nothing is asked for until the reader comes near, and nothing on the page ever moves', async ({ page }) => {
  await countShifts(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/embed/') && asked.push(request.url()));
  const far = '<div style="height:6000px">Far.</div>';
  await on({ html: around(`${far}${element()}<p>After.</p>${script}`) }, page, async () => {
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    for (let at = 0; at < 12; at += 1) {
      await page.mouse.wheel(0, 500);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    const card = await shown(page);
    // Its room has become its own: there is neither a hole nor anything to scroll.
    const toSpare = () => {
      const { dataset } = document.documentElement;
      dataset.measured = '';
      const { height } = document.querySelector('main')!.getBoundingClientRect();
      delete dataset.measured;
      return innerHeight - Math.ceil(height);
    };
    await expect.poll(() => card.evaluate(toSpare)).toBe(0);
    expect(asked).toHaveLength(1);
    expect(await shifts(page)).toBe(0);
  });
});

test('in view from the start, the card takes the room that was kept for it, however late the script comes', async ({ page }) => {
  await countShifts(page);
  // As it is copied: its style keeps the room.
  await page.goto('embed/');
  await expect(page.locator('#snippets')).toHaveAttribute('data-filled', /./);
  const base = await page.locator('#snippets').getAttribute('data-base-url');
  const copied = (await page.locator('#snippet-script').innerText()).replaceAll(base!, top.url.slice(0, -1));
  const letGo = await delayApp(page, /\/embed\.js$/);
  await on({ html: around(`<h1>A post</h1>${copied}<p id="after">After.</p>`) }, page, async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
    const place = () => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);
    const before = await place();
    expect(before).toBeGreaterThan(400);
    letGo();
    await shown(page);
    expect(await place()).toBe(before);
    expect(await shifts(page)).toBe(0);
  }, 'commit');
});

test('it leaves nothing behind on the page but its element', async ({ page }) => {
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
  let without: string[] = [];
  await on({ html: around('<p>No card.</p>') }, page, async () => {
    without = await globals();
  });
  await on({ html: around(snippet()) }, page, async () => {
    await shown(page);
    expect((await globals()).filter((name) => !without.includes(name))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });
});

test('a card that is moved on the page, or taken away, goes on without a word', async ({ page }) => {
  await on({ html: around(`<div id="a">${snippet()}</div><div id="b"></div>`) }, page, async () => {
    await shown(page);
    await page.evaluate(() => document.getElementById('b')!.append(document.querySelector('claimscope-claim')!));
    await shown(page);
    await page.evaluate(() => document.querySelector('claimscope-claim')!.remove());
    await expect.poll(() => page.frames().length).toBe(1);
  });
});
