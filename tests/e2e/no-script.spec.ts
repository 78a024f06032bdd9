// Everything reads without a script.
import { expect, pageTypes, test } from './support/test';

test.use({
  javaScriptEnabled: false,
  // Where scripts are off, the browser refuses to fetch the app that the page names.
  expected: [/^request failed: .*\.js$/],
});

test('every kind of page reads', async ({ page, library }) => {
  for (const { name, path } of pageTypes(library)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    expect(((await page.getByRole('main').textContent()) ?? '').length, name).toBeGreaterThan(200);
  }
});

test('links lead on', async ({ page, library }) => {
  const id = library.claims[0]?.id;
  await page.goto('');
  await page.locator(`main a[href$="/claims/${id}/"]:visible`).first().click();
  await expect(page).toHaveURL(new RegExp(`/claims/${id}/$`));
});
