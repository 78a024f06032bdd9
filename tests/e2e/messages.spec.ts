// Hostile messages, many of them, to the script on other people's pages and to the card in its frame: nothing changes.
// The gate sends a sample; with E2E_FULL, ten times as many.
import type { Frame, Page } from '@playwright/test';
import { top } from './support/addresses';
import { messages, type Sound } from './support/fuzz';
import { host, page as around } from './support/hosts';
import { expect, test } from './support/test';

const ID = 'improves-hydration';
const MANY = process.env.E2E_FULL ? 100_000 : 10_000;
/** Always the same, so that a failure can be seen again. */
const SEED = 20_261_122;
/** What ends a test's messages; those of one window arrive in their order. */
const LAST = 'That was all.';

/** Another frame on the page, without an origin, as the card's own is. */
const STRANGER = '<iframe name="stranger" sandbox="allow-scripts" srcdoc="A stranger."></iframe>';

test.setTimeout(180_000);
test.beforeEach(async ({ page }) => {
  // In every frame, and before its policy: `messages` names nothing outside itself.
  await page.addInitScript({ content: `window.hostile = ${messages};` });
});

/** Opens a page and hands over its card. */
async function meet(page: Page, html: string, work: (card: Frame, secret: string) => Promise<void>): Promise<void> {
  const there = await host({ html: around(html) });
  try {
    await page.goto(there.url);
    const found = () => page.frames().find((frame) => frame.url().includes('/embed/'));
    await expect.poll(() => found() !== undefined).toBe(true);
    const card = found()!;
    await expect(card.locator('html')).toHaveAttribute('data-heard', '');
    const frame = await card.frameElement();
    await expect.poll(() => frame.evaluate((frame) => getComputedStyle(frame).visibility)).toBe('visible');
    await work(card, new URL(card.url()).hash.replace('#?secret=', ''));
  } finally {
    await there.close();
  }
}

/** Everything of a page, of the script's own tree in it, and of the card. */
async function all(page: Page, card: Frame): Promise<unknown> {
  const seen = () => [document.documentElement.outerHTML, document.title, location.href, Object.keys(window).length];
  const tree = (frame: Node) => (frame.getRootNode() as ShadowRoot).innerHTML ?? '';
  return [await (await card.frameElement()).evaluate(tree), await page.evaluate(seen), await card.evaluate(seen), page.frames().length];
}

type To = 'self' | 'parent' | 'card';

/** Sends messages from the window of a frame, and waits until the other window has had the last one. */
async function send(from: Frame | Page, to: Frame | Page, window: To, kind: 'broken' | 'extreme', sound: Sound): Promise<void> {
  const heard = to.evaluate((last) => new Promise<void>((done) => addEventListener('message', ({ data }) => data === last && done())), LAST);
  await from.evaluate(
    async ([window, kind, sound, seed, many, last]) => {
      const { hostile } = globalThis as unknown as { hostile: typeof messages };
      const next = hostile(seed, sound)[kind];
      const to = window === 'card' ? (parent.frames as unknown as Record<string, Window>).card! : { self, parent }[window];
      for (let sent = 0; sent < many; sent += 1) {
        to.postMessage(next(), '*');
        // The other side works off what it has.
        if (sent % 1000 === 0) await new Promise((done) => setTimeout(done, 5));
      }
      to.postMessage(last, '*');
    },
    [window, kind, sound, SEED, MANY, LAST] as const,
  );
  await heard;
}

test.describe('to the script', () => {
  // Just below the screen: there the card is loaded, and its room may still become what it says.
  const CARD = `<claimscope-claim claim="${ID}" height="433"><a href="${top.url}claims/${ID}/">Improves hydration?</a></claimscope-claim>`;
  const HTML = `${STRANGER}<div style="height:1000px"></div>${CARD}<script async src="${top.url}embed.js"></script>`;
  const sound = (secret: string): Sound => ({ message: 'height', value: 777, secret });

  test('sound ones from any window but the card’s change nothing', async ({ page }) => {
    await meet(page, HTML, async (card, secret) => {
      const before = await all(page, card);
      await send(page, page, 'self', 'extreme', sound(secret));
      await send(page.frame('stranger')!, page, 'parent', 'extreme', sound(secret));
      expect(await all(page, card)).toEqual(before);
    });
  });

  test('broken ones from the card’s own window change nothing, and a sound one does', async ({ page }) => {
    await meet(page, HTML, async (card, secret) => {
      const before = await all(page, card);
      await send(card, page, 'parent', 'broken', sound(secret));
      expect(await all(page, card)).toEqual(before);
      await card.evaluate((sound) => parent.postMessage(sound, '*'), sound(secret));
      await expect.poll(() => page.locator('claimscope-claim').evaluate((element) => element.clientHeight)).toBe(777);
    });
  });

  test('wild numbers from the card’s own window become a height from 100 to 2000 px', async ({ page }) => {
    await meet(page, HTML, async (card, secret) => {
      const frame = await card.frameElement();
      await frame.evaluate((frame) => {
        const box = frame.parentElement!;
        const heights = new Set<string>();
        new MutationObserver(() => heights.add(box.style.height)).observe(box, { attributeFilter: ['style'] });
        Object.assign(window, { heights });
      });
      await send(card, page, 'parent', 'extreme', sound(secret));
      const heights = await page.evaluate(() => [...(window as unknown as { heights: Set<string> }).heights]);
      expect(heights).toEqual(expect.arrayContaining(['100px', '2000px']));
      expect(heights.filter((height) => !/^\d+px$/.test(height) || parseInt(height) < 100 || parseInt(height) > 2000)).toEqual([]);
    });
  });
});

test.describe('to the card', () => {
  const SECRET = 'a1b2c3d4';
  const HTML = `${STRANGER}<iframe name="card" src="${top.url}embed/${ID}/#?secret=${SECRET}"></iframe>`;
  const sound: Sound = { message: 'ready', value: 777, secret: SECRET };

  /** What the page hears from now on, but for what ends a test's messages. */
  async function listen(page: Page): Promise<() => Promise<unknown[]>> {
    await page.evaluate(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(window, { heard });
    });
    return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  }

  test('broken ones from the page around it, and sound ones from anyone else, are not answered', async ({ page }) => {
    await meet(page, HTML, async (card) => {
      const heard = await listen(page);
      const before = await all(page, card);
      await send(page, card, 'card', 'broken', sound);
      await send(page.frame('stranger')!, card, 'card', 'extreme', sound);
      expect(await all(page, card)).toEqual(before);
      expect(await heard()).toEqual([]);
    });
  });

  test('each sound one from the page around it is answered with the height and nothing else', async ({ page }) => {
    await meet(page, HTML, async (card) => {
      const heard = await listen(page);
      const height = await card.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      await page.evaluate((sound) => (frames as unknown as Record<string, Window>).card!.postMessage(sound, '*'), sound);
      await expect.poll(heard).toEqual([{ message: 'height', value: height, secret: SECRET }]);
    });
  });
});
