// The same journey without a mouse.
import { expect, open, test } from './support/test';

test('the first stop leads past the masthead', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /#main$/);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('after a step inside the app, focus stands on the heading of the new page', async ({ page, library }) => {
  await open(page, '');
  await page.locator(`main a[href$="/claims/${library.claims[0]?.id}/"]:visible`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what has focus can be seen', async ({ page }) => {
  await open(page, '');
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const style = getComputedStyle(element);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(outline, `stop ${stop + 1}`).toBe(true);
  }
});
