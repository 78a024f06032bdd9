// The main job, as a reader does it: from the front page to what is said, what is shown, and how sure anyone can be.
import { expect, open, takenOver, test } from './support/test';

const CLAIM = 'improves-hydration';

test('from the front page to a claim, its studies, and back', async ({ page, library }) => {
  const claim = library.claims.find(({ id }) => id === CLAIM);
  await open(page, '');
  const front = await page.title();

  await page.getByRole('main').getByRole('link', { name: claim?.short_name }).first().click();
  await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claim?.short_name ?? '');
  await expect(page).not.toHaveTitle(front);

  // What is said: every source's own words stand on the page.
  for (const { quote } of claim?.assertions ?? []) {
    await expect(page.getByRole('main')).toContainText(quote);
  }

  // What is shown: a study that counts leads to its record.
  const study = claim?.findings.find((finding) => finding.counts)?.study;
  await page.locator(`main a[href$="/studies/${study}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/studies/${study}/$`));

  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/claims/${CLAIM}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claim?.short_name ?? '');
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`/studies/${study}/$`));
});

test('a claim reads in order: answer, said, shown, why, more', async ({ page, library }) => {
  const claim = library.claims.find(({ id }) => id === CLAIM);
  await open(page, `claims/${CLAIM}/`);
  const text = (await page.getByRole('main').textContent()) ?? '';
  const quote = text.indexOf(claim?.assertions[0]?.quote ?? 'no quote');
  const counted = claim?.findings.find((finding) => finding.counts)?.study;
  const study = text.indexOf(library.studies.find(({ id }) => id === counted)?.short_name ?? 'no study', quote);
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).count();
  expect(quote, 'quotes stand on the page').toBeGreaterThan(0);
  expect(study, 'studies stand after what is said').toBeGreaterThan(quote);
  expect(headings, 'each part has its heading').toBeGreaterThanOrEqual(4);
});

test('a deep link can be opened, reloaded and left', async ({ page, library }) => {
  const id = library.sources[0]?.id;
  await open(page, `sources/${id}/`);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await page.locator('main a[href*="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/(#.*)?$/);
});

test('every claim of the front page is one click away', async ({ page, library }) => {
  await open(page, '');
  for (const { id } of library.claims) {
    await expect(page.locator(`main a[href$="/claims/${id}/"]:visible`).first(), id).toBeVisible();
  }
});

test('a link to a place on another page leads to that place', async ({ page }) => {
  await open(page, 'disagreements/');
  const link = page.locator('main a[href*="/sources/"][href*="#a"]').first();
  const place = (await link.getAttribute('href'))?.split('#')[1] ?? 'nowhere';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/sources/.*#${place}$`));
  await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
  await page.getByRole('banner').getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(page).toHaveURL(/\/claims\/$/);
});

test.describe('where nothing is', () => {
  test.use({ expected: [/Failed to load resource.*404/] });

  test('an unknown address answers 404 and helps', async ({ page, library }) => {
    const response = await page.goto(`claims/${CLAIM}x/`);
    expect(response?.status()).toBe(404);
    await takenOver(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.locator('main a[href$="/claims/"], main a[href*="/claims/"]').first().click();
    await expect(page).toHaveURL(/\/claims\//);
    expect(library.claims.length).toBeGreaterThan(0);
  });
});
