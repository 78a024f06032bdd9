// Cards under other assumptions than ours: what a card says is what the page of its claim says under the same.
import { top } from './support/addresses';
import { host, page as around } from './support/hosts';
import { numbers } from './support/faults';
import { expect, test } from './support/test';

const SWITCHES = ['no-makers', 'at-home', 'only-stem-cell', 'forgive-blinding', 'no-sellers'];
/** Every combination but none. */
const LENSES = Array.from({ length: 31 }, (_, at) => SWITCHES.filter((_, bit) => (at + 1) & (1 << bit)).join('.'));

test('a card says what the page of its claim says, under each combination', async ({ page, library }) => {
  test.setTimeout(120_000);
  const graded = library.claims.filter(({ rating }) => rating.scale === 'certainty');
  const draw = numbers(23);
  const card = await page.context().newPage();
  for (const lens of LENSES) {
    const { id } = graded[draw(graded.length)] ?? graded[0]!;
    await page.goto('about:blank');
    await page.goto(`claims/${id}/#lens=${lens}`);
    await expect(page.locator('.assumed')).toBeVisible();
    await card.goto('about:blank');
    await card.goto(`${top.url}embed/${id}/#lens=${lens}`);
    const words = async (where: typeof page, place: string) => (await where.locator(place).first().innerText()).replace(/\s+/g, ' ').trim();
    expect(await words(card, '.card__badge'), `${id} under ${lens}`).toBe(await words(page, '.answer__badge .badge'));
    expect(await words(card, '.card__answer')).toBe(await words(page, '.answer__words'));
    await expect(card.locator('.card__assumed b:visible')).toHaveCount(lens.split('.').length);
    for (const link of await card.locator('main a').all()) expect(await link.getAttribute('href')).toContain(`#lens=${lens}`);
  }
  await card.close();
});

for (const lens of ['bogus', 'at-home.bogus', '%3Cscript%3E', 'constructor']) {
  test(`assumptions that nobody knows leave our grading, and the card says so: ${lens}`, async ({ page, library }) => {
    const id = library.claims[0]?.id ?? '';
    await page.goto(`embed/${id}/`);
    const ours = await page.locator('.card__answer').innerText();
    await page.goto('about:blank');
    await page.goto(`embed/${id}/#lens=${lens}`);
    await expect(page.locator('.card__misread')).toBeVisible();
    expect(await page.locator('.card__answer').innerText()).toBe(ours);
  });
}

test('the height that a card states under other assumptions is enough, in every width', async ({ page }) => {
  for (const width of [250, 280, 320, 500]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lens of [LENSES[0], LENSES[30]]) {
      await page.goto('about:blank');
      await page.goto(`embed/improves-hydration/#lens=${lens}`);
      await expect(page.locator('.card__assumed')).toBeVisible();
      const { stated, needed } = await page.evaluate(() => {
        document.documentElement.dataset.measured = '';
        return { stated: Number(document.documentElement.dataset.room), needed: document.querySelector('main')!.getBoundingClientRect().height };
      });
      if (width >= 280) expect(stated, `${width} px, ${lens}`).toBeGreaterThanOrEqual(needed);
    }
  }
});

test('on another page, the element takes assumptions as an attribute', async ({ page }) => {
  const element = '<claimscope-claim claim="improves-hydration" lens="at-home" height="459"><a href="#">Improves hydration?</a></claimscope-claim>';
  const there = await host({ html: around(`${element}<script async src="${top.url}embed.js"></script>`) });
  await page.goto(there.url);
  await expect(async () => {
    const card = page.frames().find((frame) => frame.url().includes('/embed/'));
    await expect(card!.locator('.card__assumed')).toHaveText('Not our grading. Assumed: Only used at home.', { useInnerText: true, timeout: 1000 });
  }).toPass();
  await there.close();
});

test('where a card is chosen, assumptions go into the preview, into every snippet and into the address', async ({ page }) => {
  await page.goto('embed/');
  const filled = (words: RegExp) => expect(page.locator('#snippets')).toHaveAttribute('data-filled', words);
  await filled(/embed/);
  await page.getByLabel('Only used at home').check();
  await filled(/#lens=at-home$/);
  await expect(page.frameLocator('#preview').locator('.card__assumed')).toBeVisible();
  await expect(page).toHaveURL(/&lens=at-home$/);
  await expect(page.locator('#snippet-frame')).toContainText('#lens=at-home');
  await expect(page.locator('#snippet-script')).toContainText(' lens="at-home"');
  for (const way of ['quote', 'markdown']) await expect(page.locator(`#snippet-${way}`)).toContainText('Not our grading. Assumed: Only used at home.');
  await page.reload();
  await filled(/#lens=at-home$/);
  await expect(page.getByLabel('Only used at home')).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a card shows our grading, and nothing says otherwise', async ({ page }) => {
    await page.goto('embed/improves-hydration/#lens=at-home');
    await expect(page.locator('.card__assumed, .card__misread').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('main')).toHaveCount(1);
  });
});
