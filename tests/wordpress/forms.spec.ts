// The two forms that an answer can have in WordPress, measured (ADR 20): a quote before the frame, or the frame alone.
import type { Page } from '@playwright/test';
import { FORMS, cards, claimPage, expect, openPost, publish, test } from './blog';

const CLAIM = 'improves-hydration';
const THEMES = ['twentytwentythree', 'twentytwentyone'];
const WIDTHS = [1280, 390];

/** A frame as WordPress prints it for an answer without a quote: at once, and without anything that listens to it. */
const alone = `<!-- wp:html --><p>Before.</p><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="A card" src="${cards}embed/${CLAIM}/#?secret=abcdefghij" data-secret="abcdefghij" width="100%" height="459" frameborder="0"></iframe><p>After.</p><!-- /wp:html -->`;

/** How far a post moves while it is opened: the sum of its layout shifts. */
async function shifts(page: Page, address: string, isShown: () => Promise<void>): Promise<number> {
  await page.addInitScript(() => {
    const sum = window as unknown as { shifted: number };
    sum.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await isShown();
  // Until the last message has been painted.
  return page.evaluate(() => new Promise<number>((done) => setTimeout(() => done((window as unknown as { shifted: number }).shifted), 800)));
}

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    test(`${theme}, ${width} px: with a quote the post moves once, with the frame alone hardly ever`, async ({ page, context, request }) => {
      await page.setViewportSize({ width, height: 900 });
      const quoted = `${await publish(request, FORMS.line!(claimPage(CLAIM)))}?theme=${theme}`;
      const withQuote = await shifts(page, quoted, () => openPost(page, quoted));
      const other = await context.newPage();
      await other.setViewportSize({ width, height: 900 });
      const framed = `${await publish(request, alone)}?theme=${theme}`;
      const withoutQuote = await shifts(other, framed, () => expect(other.frameLocator('iframe').getByRole('heading')).toBeVisible());
      console.log(`layout shift, ${theme}, ${width} px: ${withQuote.toFixed(3)} with a quote, ${withoutQuote.toFixed(3)} with the frame alone`);
      // One theme's own script moves a little.
      expect(withoutQuote).toBeLessThan(0.01);
      // The quote goes and the card comes, once: two thirds of what is seen move by a third of its height.
      expect(withQuote).toBeLessThan(0.25);
      expect(withQuote).toBeGreaterThan(withoutQuote);
    });
  }
}

test('the frame alone keeps its height, and its link leads nowhere', async ({ page, request }) => {
  await page.goto(await publish(request, alone));
  const frame = page.locator('iframe');
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Quotes, studies, reasons' });
  const before = page.url();
  await link.click();
  await expect(link).toBeVisible();
  expect(page.url()).toBe(before);
  await expect(frame).toHaveAttribute('height', '459');
});
