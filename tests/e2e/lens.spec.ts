// Other assumptions than ours: switched on a page, carried by the address, named wherever they hold, and left again.
import type { Page } from '@playwright/test';
import { bar, onTheMap } from './support/lens';
import { expect, open, takenOver, test, whole, type Library } from './support/test';

const told = (page: Page) => page.locator('#lens-told');
const badge = (page: Page) => page.locator('.answer__badge');
const isShown = (page: Page, words: RegExp) => expect(bar(page)).toHaveText(words, { useInnerText: true });

/** A claim with studies that count. */
function graded(library: Library): string {
  const claim = library.claims.find(({ rating, findings }) => rating.scale === 'certainty' && findings.filter(({ counts }) => counts).length > 1);
  if (!claim) throw new Error('the library has no claim that studies carry');
  return `claims/${claim.id}/`;
}

async function unfold(page: Page): Promise<void> {
  await whole(page);
  await page.getByText('Change the assumptions').click();
}

test('by keyboard alone: a switch grades again, focus stays on it, and the way back leads to our grading', async ({ page, library }) => {
  await open(page, graded(library));
  await whole(page);
  const ours = await badge(page).innerText();
  await page.getByText('Change the assumptions').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const second = page.getByLabel('Only used at home');
  await expect(second).toBeFocused();
  const top = () => second.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  await page.keyboard.press('Space');
  await isShown(page, /^Not our grading\. Assumed: Only used at home\. Back to our grading$/);
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  expect(Math.abs((await top()) - before), 'it stays under the eye').toBeLessThanOrEqual(1);
  await expect(told(page)).toHaveText(/^Graded again\. (None|\d+) of \d+ claims got another badge\.$/);
  await expect(page).toHaveURL(/#lens=at-home$/);
  await expect(page.getByRole('table', { name: 'What your assumptions change' }).locator('tbody tr')).toHaveCount(9);
  await expect(page.locator('.answer__date')).toContainText(/our grading/i);
  await page.getByRole('link', { name: 'Back to our grading' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
  expect(await badge(page).innerText()).toBe(ours);
  await expect(second).not.toBeChecked();
});

test('every switch can be turned on and off, and the address says which are', async ({ page, library }) => {
  await open(page, graded(library));
  await unfold(page);
  const all = await page.locator('.lens input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(all).toHaveLength(5);
  for (const [at, word] of all.entries()) {
    await page.locator(`#lens-${word}`).check();
    await expect(page).toHaveURL(new RegExp(`#lens=${all.slice(0, at + 1).join('\\.')}$`));
    await expect(bar(page).locator('b:visible')).toHaveCount(at + 1);
  }
  for (const word of all) await page.locator(`#lens-${word}`).uncheck();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
});

test('the assumptions go along from page to page, and pages that they do not change say so', async ({ page, library }) => {
  await open(page, graded(library));
  await unfold(page);
  await page.getByLabel('Leave out makers’ studies').check();
  await page.locator('.masthead__mark').click();
  await expect(page).toHaveURL(/\/#lens=no-makers$/);
  await isShown(page, /^Not our grading\. Assumed: Leave out makers’ studies\./);
  await page.getByRole('link', { name: 'Find your question' }).click();
  await expect(page).toHaveURL(/\/#claims&lens=no-makers$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Method', exact: true }).click();
  await isShown(page, /^This page shows our grading\. On claims you have assumed: Leave out makers’ studies\./);
  await page.goBack();
  await isShown(page, /^Not our grading/);
  await page.goBack();
  await isShown(page, /^Not our grading/);
});

test('an address with assumptions is graded under them as it opens, and leads to its place on the page', async ({ page, library }) => {
  await page.goto(`${graded(library)}#why&lens=at-home.no-sellers`);
  await takenOver(page);
  await isShown(page, /Only used at home\. Leave out what sellers write\./);
  await expect(page.locator('#why')).toBeInViewport();
  await expect(page).toHaveURL(/#why&lens=at-home\.no-sellers$/);
});

for (const words of ['bogus', 'at-home.only-snails', '%F0%9F%98%80', 'a'.repeat(5000), '<img src=x onerror=alert(1)>', 'ours.at-home']) {
  test(`assumptions that nobody knows leave our grading, and that is said: ${words.slice(0, 30)}`, async ({ page, library }) => {
    await page.goto(`${graded(library)}#lens=${words}`);
    await takenOver(page);
    await isShown(page, /^The address asks for assumptions that are not known here\. This is our grading\.$/);
    await page.getByRole('navigation').getByRole('link', { name: 'Claims', exact: true }).click();
    await expect(page).toHaveURL(/\/claims\/$/);
    await expect(bar(page)).toHaveCount(0);
  });
}

test('the picture and the list are graded again as well', async ({ page }) => {
  await open(page, '');
  await whole(page);
  const order = () => page.locator('.planks tr[data-of] th a').allInnerTexts();
  const before = await order();
  await page.goto('#lens=no-makers.at-home.only-stem-cell.forgive-blinding.no-sellers');
  await isShown(page, /^Not our grading/);
  expect(await order()).not.toEqual(before);
  // Links in it can be copied, and are graded alike.
  await expect(page.locator('.planks tr[data-of] th a').first()).toHaveAttribute('href', /#lens=no-makers\./);
});

test('without scripts there are no switches', async ({ browser, baseURL, library }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}${graded(library)}`);
  await expect(page.getByText('Change the assumptions')).toBeHidden();
  await page.close();
});

test('the list of claims and its counts are graded again by its own switches', async ({ page }) => {
  await open(page, 'claims/');
  await unfold(page);
  const rows = () => page.locator('.topics .claims__badge').allInnerTexts();
  const counts = async () => (await page.locator('.facts dd b').allInnerTexts()).map(Number);
  const [ours, tally] = [await rows(), await counts()];
  await page.getByLabel('Only used at home').check();
  await isShown(page, /^Not our grading\. Assumed: Only used at home\./);
  await expect(page.getByLabel('Only used at home')).toBeFocused();
  const yours = await rows();
  expect(yours).not.toEqual(ours);
  const untested = (all: string[]) => all.filter((badge) => badge === 'no study found').length;
  expect(untested(yours)).toBeGreaterThan(untested(ours));
  expect(await counts()).not.toEqual(tally);
  const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
  expect(sum(await counts()), 'every claim stands on something').toBe(sum(tally));
  // What is assumed goes along.
  await page.locator('.topics a').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z-]+\/#lens=at-home$/);
  await isShown(page, /^Not our grading/);
});

test('the map is graded again by its own switches, and says what the pages of claims say', async ({ page, library }) => {
  await open(page, 'map/');
  await unfold(page);
  const ours = await onTheMap(page);
  await page.getByLabel('Leave out makers’ studies').check();
  await isShown(page, /^Not our grading\. Assumed: Leave out makers’ studies\./);
  await expect(page.getByLabel('Leave out makers’ studies')).toBeFocused();
  const yours = await onTheMap(page);
  expect(Object.keys(yours)).toEqual(Object.keys(ours));
  const changed = library.claims.filter(({ id }) => yours[id]?.badge !== ours[id]?.badge);
  expect(changed.length, 'makers’ studies carry some grades').toBeGreaterThan(0);
  await expect(told(page)).toHaveText(`Graded again. ${changed.length} of ${library.claims.length} claims got another badge.`);
  const counted = (map: typeof ours) => Object.values(map).reduce((sum, { counted }) => sum + counted, 0);
  expect(counted(yours)).toBeLessThan(counted(ours));
  for (const { id } of changed.slice(0, 3)) {
    await page.goto(`claims/${id}/#lens=no-makers`);
    await isShown(page, /^Not our grading/);
    expect((await badge(page).innerText()).split(/[:\n]/)[0]?.toLowerCase(), id).toBe(yours[id]?.badge.toLowerCase());
  }
});

test('on the map, what sellers write is left out where the reader leaves it out', async ({ page }) => {
  await open(page, 'map/');
  const stands = page.locator('section.map[aria-label="Who says it"] .map__said');
  const all = await stands.count();
  const means = () => page.locator('.map--sources td.num').allInnerTexts();
  const ours = await means();
  await page.goto('map/#lens=no-sellers');
  await isShown(page, /Leave out what sellers write/);
  expect(await stands.count()).toBeLessThan(all);
  await expect(page.locator('section.map td .hidden', { hasText: /^left out$/ }).first()).toBeAttached();
  expect(await means(), 'how far each goes itself is no matter of who else is heard').toEqual(ours);
  await page.getByRole('link', { name: 'Back to our grading' }).click();
  await expect(stands).toHaveCount(all);
});

test('disagreements and the list of sources are graded again, and what stays in our grading says so', async ({ page, library }) => {
  for (const path of ['disagreements/', 'sources/', 'claims/']) {
    await page.goto(`${path}#lens=no-makers.at-home`);
    await isShown(page, /^Not our grading\. Assumed: /);
  }
  await page.goto('disagreements/');
  const badges = () => page.locator('.clash__evidence .badge').allInnerTexts();
  const ours = await badges();
  await page.goto('disagreements/#lens=no-makers.at-home');
  await isShown(page, /^Not our grading/);
  expect(await badges()).not.toEqual(ours);
  await page.goto(`sources/${library.sources[0]?.id}/#lens=no-makers`);
  await isShown(page, /^This page shows our grading/);
});

test('a lens in the address of a page whose parts are not here yet leaves the page as it is until they are', async ({ page }) => {
  let goOn = (): void => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await page.route(/ahead-\w+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('map/');
  await takenOver(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.evaluate(() => (location.hash = 'lens=no-makers'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(bar(page)).toHaveCount(0);
  goOn();
  await isShown(page, /^Not our grading/);
});

test.describe('with data to be saved', () => {
  test('a lens that is typed fetches what the page lacks', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('map/');
    await takenOver(page);
    await page.evaluate(() => (location.hash = 'lens=no-makers'));
    await isShown(page, /^Not our grading/);
  });
});
