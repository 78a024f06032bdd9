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

for (const query of ['', '?look=compact']) {
  test(`needs no sideways scrolling at 280 px ${query}`, async ({ page, library }) => {
    await page.setViewportSize({ width: 280, height: 400 });
    for (const { id } of library.claims) {
      await page.goto(`embed/${id}/${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(280);
      await expect(page.locator('.badge'), id).toBeVisible();
      await expect(page.locator('.card__reason'), id).toBeVisible();
    }
  });
}

test('the height that is stated for a card is enough in the column of a phone', async ({ page, library }) => {
  await page.setViewportSize({ width: 342, height: 10 });
  for (const { id } of library.claims) {
    await page.goto(`embed/${id}/`);
    const room = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const height = () => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height);
      const full = Number(dataset.room) - height();
      dataset.look = 'compact';
      return [full, Number(dataset.compactRoom) - height()];
    });
    for (const left of room) {
      expect(left, id).toBeGreaterThanOrEqual(0);
      expect(left, `${id}: there is a hole below the card`).toBeLessThan(130);
    }
  }
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
