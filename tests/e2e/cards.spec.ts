// The card of a claim, by itself: its looks, its widths, and what it may not do.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test';

const ID = 'improves-hydration';
const CARD = `embed/${ID}/`;

test('a card is one request, keeps nothing and says nothing', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(CARD, { waitUntil: 'networkidle' });
  expect(asked).toEqual([expect.stringContaining(CARD)]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('its address says how it looks, and nonsense in it changes nothing', async ({ page }) => {
  const looks = async (query: string) => {
    await page.goto(CARD + query);
    return page.locator('main').evaluate((main) => {
      const { backgroundColor } = getComputedStyle(document.body);
      return { ground: backgroundColor, edge: getComputedStyle(main).borderTopColor, words: getComputedStyle(document.querySelector('.card__sentence')!).display };
    });
  };
  const plain = await looks('');
  expect(plain).toEqual({ ground: 'rgb(253, 253, 251)', edge: 'rgb(20, 23, 29)', words: 'inline' });
  expect(await looks('?theme=dark')).toEqual({ ground: 'rgb(25, 29, 38)', edge: 'rgb(236, 235, 230)', words: 'inline' });
  expect(await looks('?accent=c0392b&look=compact')).toEqual({ ...plain, edge: 'rgb(192, 57, 43)', words: 'none' });
  expect(await looks('?theme=constructor&accent=red;}*{display:none&look=<b>')).toEqual(plain);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await looks('')).ground).toBe('rgb(25, 29, 38)');
  expect((await looks('?theme=light')).ground).toBe('rgb(253, 253, 251)');
});

test('the height that is stated for a card is enough in every width, and nothing scrolls sideways', async ({ page, library }) => {
  const PHONE = 342;
  // All of them take half a minute.
  const looked = library.claims.filter((_, at) => process.env.E2E_FULL || at % 3 === 0);
  for (const { id } of looked) {
    await page.goto(`embed/${id}/`);
    for (const width of [280, 300, PHONE, 480, 600]) {
      await page.setViewportSize({ width, height: 10 });
      const looks = await page.evaluate(() => {
        const { dataset } = document.documentElement;
        // The card fills its frame; this is its own height.
        dataset.measured = '';
        const look = (room: string) => {
          const own = Math.ceil(document.querySelector('main')!.getBoundingClientRect().height);
          const seen = [...document.querySelectorAll('.badge, .card__reason')].filter((part) => part.checkVisibility());
          return { spare: Number(room) - own, wide: document.documentElement.scrollWidth, seen: seen.length };
        };
        delete dataset.look;
        const full = look(dataset.room!);
        dataset.look = 'compact';
        return [full, look(dataset.compactRoom!)];
      });
      for (const { spare, wide, seen } of looks) {
        const where = `${id}, ${width} px`;
        expect(wide, where).toBeLessThanOrEqual(width);
        expect(seen, where).toBe(2);
        expect(spare, where).toBeGreaterThanOrEqual(0);
        // What is to spare stands between its parts: more than this would be holes.
        expect(spare, where).toBeLessThan(width === PHONE ? 130 : 200);
      }
    }
  }
});

test('a card fills its frame, and tells the height that it would have by itself', async ({ page }) => {
  await page.goto('embed/');
  const told = page.evaluate(
    (src) =>
      new Promise<{ value: number }>((done) => {
        addEventListener('message', ({ data }) => done(data));
        const frame = Object.assign(document.createElement('iframe'), { src, width: '342', height: '900', name: 'tall' });
        document.body.append(frame);
      }),
    `${ID}/#?secret=abc`,
  );
  const { value } = await told;
  expect(value).toBeGreaterThan(200);
  expect(value).toBeLessThan(700);
  const card = page.frame('tall')!;
  expect(await card.locator('main').evaluate((main) => main.getBoundingClientRect().height - innerHeight)).toBe(0);
  const gap = await card.evaluate(() => {
    const place = (part: string) => document.querySelector(part)!.getBoundingClientRect();
    return place('.card__badge').top - place('.card__claim').bottom;
  });
  expect(gap).toBeLessThan(20);
});

test('in a frame that is loaded before it is laid out, a card tells its height as soon as it has one', async ({ page }) => {
  // As Chromium has it now and then, where a page hides the frame: a height of nothing, and no event afterwards.
  await page.addInitScript(() => {
    const measured = Element.prototype.getBoundingClientRect;
    let asked = 0;
    Element.prototype.getBoundingClientRect = function () {
      return this.localName === 'main' && ++asked < 4 ? new DOMRect() : measured.call(this);
    };
  });
  // Any page of the site that frames cards will do as a host.
  await page.goto('embed/');
  const told = page.evaluate(
    (src) =>
      new Promise<unknown>((done) => {
        addEventListener('message', ({ data }) => done(data));
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }),
    `${ID}/#?secret=abc`,
  );
  expect(await told).toEqual({ message: 'height', value: expect.any(Number), secret: 'abc' });
  expect(((await told) as { value: number }).value).toBeGreaterThan(100);
});

test('in a frame without a width, a card keeps quiet until it has one', async ({ page }) => {
  // There each letter is a line of its own, and a page that believed the height would have a hole of 1000 px.
  await page.goto('embed/');
  const told = await page.evaluate(async (src) => {
    const told: number[] = [];
    addEventListener('message', ({ data }) => told.push(data.value));
    const frame = Object.assign(document.createElement('iframe'), { src, width: '0', frameBorder: '0' });
    const loaded = new Promise((done) => (frame.onload = done));
    document.body.append(frame);
    await loaded;
    // As WordPress asks, and with room for an answer.
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'abc' }, '*');
    await new Promise((done) => setTimeout(done, 300));
    const before = told.length;
    frame.width = '342';
    while (told.length === before) await new Promise((done) => setTimeout(done, 10));
    return { before, told };
  }, `${ID}/#?secret=abc`);
  expect(told.before).toBe(0);
  expect(Math.max(...told.told)).toBeLessThan(700);
});

test('forced colours and paper keep the frame and the marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CARD);
  const inks = await page.evaluate(() => [getComputedStyle(document.querySelector('main')!).borderTopStyle, getComputedStyle(document.querySelector('.stair rect')!).fill !== 'rgba(0, 0, 0, 0)']);
  expect(inks).toEqual(['solid', true]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a card reads, and its link leads to the claim', async ({ page }) => {
    await page.goto(CARD);
    await expect(page.locator('.card__reason')).toBeVisible();
    await page.getByRole('link', { name: 'Quotes, studies, reasons' }).click();
    await expect(page).toHaveURL(new RegExp(`/claims/${ID}/$`));
  });
});

test.describe('for axe', () => {
  // axe comes as text that is evaluated.
  test.use({ bypassCSP: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a card is clean, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 342, height: 500 });
      await page.goto(CARD);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
});
