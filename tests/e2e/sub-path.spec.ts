// The same site below a path: every link and file stands under it, and the app follows links there too.
import { sub } from './support/addresses';
import { expect, open, test } from './support/test';

test.use({ baseURL: sub.url });

test('links, files and the app stay below the path', async ({ page, library }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(sub.url)) outside.push(request.url());
  });
  const id = library.claims[0]?.id;
  await open(page, '');
  await page.locator(`main a[href$="/claims/${id}/"]:visible`).first().click();
  await expect(page).toHaveURL(`${sub.url}claims/${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !href.startsWith('/sub/'))).toEqual([]);
  expect(outside).toEqual([]);
});

test('canonical addresses name the address it was built for', async ({ page }) => {
  await open(page, 'method/');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/sub\/method\/$/);
});
