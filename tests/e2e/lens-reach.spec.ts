// Other assumptions than ours on what scripts draw: a reader's own text, what the search finds, and the sheet. Each says what
// the page of the claim says under the same.
import type { Page } from '@playwright/test';
import { FAILURES } from './support/app';
import { bar, isAssumed, onTheMap } from './support/lens';
import { expect, open, takenOver, test, whole } from './support/test';

const box = (page: Page) => page.getByLabel('The text');
const report = (page: Page) => page.locator('#check-report');

/** The claims whose badge a lens changes, with both badges. */
async function changed(page: Page, lens: string): Promise<{ id: string; name: string; ours: string; yours: string }[]> {
  await page.goto('map/');
  const ours = await onTheMap(page);
  await page.goto(`map/#lens=${lens}`);
  await isAssumed(page);
  const yours = await onTheMap(page);
  const both = Object.entries(ours).map(([id, { name, badge }]) => ({ id, name, ours: badge, yours: yours[id]?.badge ?? '' }));
  return both.filter((one) => one.ours !== one.yours);
}

const answer = async (page: Page, id: string, lens: string) => {
  await page.goto(`claims/${id}/#lens=${lens}`);
  await isAssumed(page);
  return (await page.locator('.answer__words').innerText()).replace(/\s+/g, ' ');
};

const LENS = 'no-makers.at-home';
const ADVERT = 'Our exosome serum hydrates deeply. It fades acne scars. It may soften wrinkles. Exosomes are not approved by the FDA.';

/** What is said of each claim of a text: its name, its steps, what is shown, and the fairer wording. */
const said = (page: Page) =>
  report(page).locator('.told').evaluateAll((all) =>
    all.map((one) => ({
      name: one.querySelector('.told__claim')?.textContent ?? '',
      path: one.querySelector('a')?.getAttribute('href') ?? '',
      steps: one.querySelector('.told__steps')?.textContent ?? '',
      shown: one.querySelector('.told__shown')?.textContent ?? '',
    })),
  );

test('a text of the reader’s own is read under other assumptions, with what claims’ pages say under them', async ({ page }) => {
  await open(page, 'check/');
  await box(page).fill(ADVERT);
  await expect(report(page).locator('.told').first()).toBeVisible();
  const ours = await said(page);
  await page.getByText('Change the assumptions').click();
  for (const word of LENS.split('.')) await page.locator(`#lens-${word}`).check();
  await isAssumed(page);
  await expect(box(page)).toHaveValue(ADVERT);
  await expect(page.locator('#lens-told')).toHaveText(/^Graded again\./);
  await expect.poll(async () => JSON.stringify(await said(page)), 'the report follows').not.toBe(JSON.stringify(ours));
  const yours = await said(page);
  expect(yours.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
  const over = (all: typeof ours) => all.find(({ name }) => name === 'Reduces acne scars')?.steps;
  expect(over(ours), 'a trial with needles carries it').toContain('2 steps');
  expect(over(yours), 'which is left out').toContain('4 steps');
  // An answer that is not ours says what ours is, and no wording is called fair but under what is assumed.
  const scars = report(page).locator('.told', { hasText: 'fades acne scars' });
  await expect(scars.locator('.told__shown')).toContainText('Our grading says: ');
  await expect(scars.locator('.told__fair')).toContainText('Fairer, as you assume:');
  expect(ours.map(({ shown }) => shown).join(), 'ours is ours').not.toContain('Our grading says');
  // The line under the masthead is all that the report goes by.
  const withdrawn = (is: boolean) => page.locator('#assumed-at-home').evaluate((name: HTMLElement, is) => (name.hidden = is), is);
  await withdrawn(true);
  await expect.poll(async () => JSON.stringify(await said(page)), 'it follows the line').not.toBe(JSON.stringify(yours));
  await withdrawn(false);
  await expect.poll(async () => JSON.stringify(await said(page))).toBe(JSON.stringify(yours));
  await page.getByRole('link', { name: 'Back to our grading' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(async () => JSON.stringify(await said(page))).toBe(JSON.stringify(ours));
  await expect(box(page)).toHaveValue(ADVERT);
  for (const { path, shown } of yours) {
    const first = (await answer(page, path.split('/').at(-2) ?? '', LENS)).split('. ')[0] ?? '';
    expect(first, path).not.toBe('');
    expect(shown, path).toContain(first);
  }
});

test('a text and assumptions may come in one address, and the text may hold any sign', async ({ page }) => {
  for (const text of [ADVERT, 'Exosomes & peptides hydrate the skin & lens=at-home']) {
    await page.goto('about:blank');
    await page.goto(`check/#text=${encodeURIComponent(text)}&lens=${LENS}`);
    await isAssumed(page);
    await expect(box(page)).toHaveValue(text);
    await expect(report(page).locator('.told').first()).toBeVisible();
    await expect(page).toHaveURL(/#text=.*&lens=no-makers\.at-home$/);
    await page.locator('details.lens').evaluate((fold: HTMLDetailsElement) => (fold.open = true));
    await page.locator('#lens-at-home').uncheck();
    await expect(page).toHaveURL(/#text=.*&lens=no-makers$/);
    await expect(box(page)).toHaveValue(text);
  }
});

test('what a reader changes in a text that came by the address stays when the assumptions change', async ({ page }) => {
  await page.goto('check/#text=Exosomes%20hydrate&more');
  await whole(page);
  await expect(box(page)).toHaveValue('Exosomes hydrate&more');
  await box(page).fill(ADVERT);
  await page.getByText('Change the assumptions').click();
  await page.locator('#lens-at-home').check();
  await isAssumed(page);
  await expect(box(page)).toHaveValue(ADVERT);
  await expect(page).toHaveURL(/#text=Exosomes%20hydrate&more&lens=at-home$/);
});

test('words that are typed before the assumptions of the address can be drawn stay in the box', async ({ page }) => {
  let goOn = (): void => undefined;
  const held = new Promise<void>((done) => (goOn = done));
  await page.route(/ahead-\w+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`check/#lens=${LENS}`);
  await takenOver(page);
  await box(page).fill(ADVERT);
  await expect(report(page).locator('.told').first()).toBeVisible();
  goOn();
  await isAssumed(page);
  await expect(box(page)).toHaveValue(ADVERT);
  await expect(report(page).locator('.told').first()).toBeVisible();
  await expect(page.locator('#found')).toBeHidden();
  await page.goto('about:blank');
  await page.goto('check/');
  await takenOver(page);
  await expect(box(page), 'nothing is kept').toHaveValue('');
});

test('who leaves the page leaves the text', async ({ page }) => {
  await open(page, 'check/');
  await box(page).fill(ADVERT);
  await page.locator('.masthead a').first().click();
  await expect(page).not.toHaveURL(/check/);
  await page.evaluate(() => history.back());
  await expect(box(page)).toHaveValue('');
});

test('what the search finds has the badges of what is assumed', async ({ page }) => {
  const [one] = await changed(page, LENS);
  if (!one) throw new Error('no badge changes');
  const badge = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    await takenOver(page);
    if (address.includes('lens=')) await expect(bar(page)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type(one.name);
    const option = page.getByRole('option').filter({ has: page.locator('.find__name', { hasText: new RegExp(`^${one.name}$`) }) });
    await expect(option).toBeVisible();
    return (await option.locator('.find__badge').innerText()).toLowerCase();
  };
  expect(await badge('map/')).toContain(one.ours.split(',')[0]?.toLowerCase());
  expect(await badge(`map/#lens=${LENS}`)).toContain(one.yours.split(',')[0]?.toLowerCase());
  await expect(page.locator('.find__panel [role=status]')).toHaveText(/^\d+ found, with the badges of what is assumed$/);
  expect(await badge('map/#lens=no-such-word'), 'words that nobody knows leave our grading').toContain(one.ours.split(',')[0]?.toLowerCase());
});

test('the sheet answers under other assumptions, keeps its claims, and says whose grading it is of', async ({ page }) => {
  const one = (await changed(page, LENS)).find(({ id }) => id !== 'improves-hydration');
  if (!one) throw new Error('no badge changes');
  const entry = page.locator(`.sheet__claim[data-for="${one.id}"]`);
  await open(page, `sheet/#claims=${one.id}`);
  await expect(page.locator('.sheet__notice')).toContainText('Our grading');
  const ours = await entry.locator('p').first().innerText();
  await page.getByText('Change the assumptions').click();
  for (const word of LENS.split('.')) await page.locator(`#lens-${word}`).check();
  await isAssumed(page);
  await expect(page).toHaveURL(new RegExp(`#claims=${one.id}&lens=no-makers\\.at-home$`));
  await expect(entry).toBeVisible();
  await expect(page.locator('.sheet__claim:visible h3.said')).toHaveCount(1);
  await expect(page.locator('.sheet__notice')).not.toContainText('Our grading');
  const yours = await entry.locator('p').first().innerText();
  expect(yours).not.toBe(ours);
  await expect(entry).toContainText('Our grading says: ');
  await page.locator('#sheet-choice').selectOption('improves-hydration');
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(page.locator('.sheet__claim:visible h3.said')).toHaveCount(2);
  await expect(page, 'a shared link takes the assumptions along').toHaveURL(/#claims=[\w,-]+&lens=no-makers\.at-home$/);
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page), 'paper says what was assumed').toBeVisible();
  await expect(bar(page).locator('a'), 'and has no way back').toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(await answer(page, one.id, LENS)).toBe(yours);
});

test.describe('where the app fails after the page was drawn anew', () => {
  test.use({ expected: [FAILURES] });
  test('the reader’s last words are in the box', async ({ page }) => {
    await open(page, 'check/');
    await box(page).fill('Exosomes hydrate.');
    await page.getByText('Change the assumptions').click();
    await page.locator('#lens-at-home').check();
    await isAssumed(page);
    await box(page).fill(ADVERT);
    await page.evaluate(() => {
      const error = Object.assign(new Error('planted'), { stack: 'claimscope.wasm' });
      dispatchEvent(new ErrorEvent('error', { error }));
    });
    await expect(page.locator('.notice')).toContainText('works without its interactive part');
    await expect(box(page)).toHaveValue(ADVERT);
    await expect(report(page).locator('.told').first()).toBeVisible();
  });
});
