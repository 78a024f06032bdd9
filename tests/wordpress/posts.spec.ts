// The address of a claim in a post of a real WordPress becomes its card, and stays whole.
import { mkdirSync } from 'node:fs';
import { FORMS, cards, claimPage, embedded, expect, openPost, publish, shots, test } from './blog';

const CLAIM = 'improves-hydration';
const THEMES = ['twentytwentythree', 'twentytwentyone'];
const card = `${cards}embed/${CLAIM}/`;

test.beforeAll(() => mkdirSync(shots, { recursive: true }));

test('an address on a line of its own becomes a quote and an empty frame that may run its script only', async ({ request }) => {
  const post = await publish(request, FORMS.line!(claimPage(CLAIM)));
  const html = await (await request.get(post)).text();
  const quote = html.indexOf('<blockquote class="wp-embedded-content"');
  const [frame = ''] = /<iframe [^>]*><\/iframe>/.exec(html) ?? [];
  expect(quote).toBeGreaterThan(0);
  expect(html.indexOf(frame)).toBeGreaterThan(quote);
  expect(frame).toContain(' sandbox="allow-scripts" ');
  expect(frame).toContain(' width="100%" ');
  expect(frame).toContain(` src="${card}#?secret=`);
});

for (const theme of THEMES) {
  for (const [form, write] of Object.entries(FORMS)) {
    for (const width of [390, 1280]) {
      test(`${theme}, ${form}, ${width} px: the card appears at its height, and nothing scrolls sideways`, async ({ page, request, complaints }) => {
        await page.setViewportSize({ width, height: 900 });
        await openPost(page, `${await publish(request, write(claimPage(CLAIM)))}?theme=${theme}`);
        const inside = page.frameLocator('iframe.wp-embedded-content');
        const height = await inside.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        await expect(page.locator('iframe.wp-embedded-content')).toHaveAttribute('height', String(height));
        const cut = await inside.locator('html').evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);
        expect(cut).toEqual([0, 0]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.screenshot({ path: `${shots}/${theme}-${form}-${width}.png` });
        expect(complaints).toEqual([]);
      });
    }
  }
}

for (const way of ['a click', 'Enter'] as const) {
  test(`${way} on the card's link leads the whole page to the claim`, async ({ page, request }) => {
    await openPost(page, await publish(request, FORMS.line!(claimPage(CLAIM))));
    const link = page.frameLocator('iframe.wp-embedded-content').getByRole('link', { name: 'Quotes, studies, reasons' });
    if (way === 'Enter') await link.press('Enter');
    else await link.click();
    await expect(page).toHaveURL(claimPage(CLAIM));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the link leads to the claim', async ({ page, request }) => {
    await openPost(page, await publish(request, FORMS.line!(claimPage(CLAIM))));
    await page.frameLocator('iframe.wp-embedded-content').getByRole('link', { name: 'Quotes, studies, reasons' }).tap();
    await expect(page).toHaveURL(claimPage(CLAIM));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('readers have the quote, and its link works', async ({ page, request }) => {
    await page.goto(await publish(request, FORMS.line!(claimPage(CLAIM))));
    const quote = page.locator('blockquote.wp-embedded-content');
    await expect(quote).toBeVisible();
    await quote.getByRole('link').click();
    await expect(page).toHaveURL(claimPage(CLAIM));
  });
});

test('where the card cannot be had, the quote stays', async ({ page, request }) => {
  const post = await publish(request, FORMS.line!(claimPage(CLAIM)));
  await page.route(`${card}**`, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: 'no card' }));
  await page.goto(post, { waitUntil: 'load' });
  await expect(page.locator('blockquote.wp-embedded-content')).toBeVisible();
  await expect(page.locator('iframe.wp-embedded-content')).toHaveCSS('position', 'absolute');
});

test('the address of the card itself becomes the card, too', async ({ page, request }) => {
  await openPost(page, await publish(request, FORMS.line!(card)));
  await expect(page.frameLocator('iframe.wp-embedded-content').getByRole('heading')).toBeVisible();
});

test('WordPress takes every claim of the library', async ({ request, claims }) => {
  test.setTimeout(5 * 60_000);
  expect(claims.length).toBeGreaterThan(50);
  for (const id of claims) {
    const html = await embedded(request, claimPage(id));
    expect(html, id).toMatch(/^<blockquote class="wp-embedded-content"/);
    expect(html, id).toContain(`src="${cards}embed/${id}/#?secret=`);
    expect(html, id).toContain(`<a href="${claimPage(id)}">`);
  }
});
