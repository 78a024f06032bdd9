// What a screen reader is told of a page is the same without scripts, once the app has taken it over, and after a step
// inside the site.
import { ADDED, INSTEAD } from './a11y/additions';
import { addresses, KINDS, openKind, STEPS } from './a11y/kinds';
import { treeOf, without } from './a11y/tree';
import { countLoads, expect, native, open, test } from './support/test';

/** The lines without what the list names for this kind of page, all of which has to be there. */
function common(lines: string[], list: typeof ADDED, kind: string): string[] {
  return list
    .filter(({ kinds }) => kinds.includes(kind))
    .reduce((lines, { line, reason }) => {
      const { left, taken } = without(lines, line);
      expect(taken, `${line} is there: ${reason}`).toBeGreaterThan(0);
      return left;
    }, lines);
}

for (const kind of KINDS) {
  test(`${kind}: it is the same without scripts, but for what needs them`, async ({ page, library, browser, baseURL }) => {
    await openKind(page, kind, library);
    const taken = await treeOf(page);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await plain.goto(addresses(library)[kind] ?? '');
    const rendered = await treeOf(plain);
    await context.close();
    expect(rendered.length).toBeGreaterThan(10);
    expect(common(taken, ADDED, kind)).toEqual(common(rendered, INSTEAD, kind));
  });
}

for (const kind of STEPS) {
  test(`${kind}: a step leads to the same, with a new title and focus on the heading`, async ({ page, library }) => {
    const path = addresses(library)[kind] ?? '';
    await openKind(page, kind, library);
    const direct = await treeOf(page);
    const title = await page.title();
    await open(page, kind === 'front' ? 'about/' : '');
    const loads = countLoads(page);
    const before = await page.title();
    await page.evaluate((path) => {
      const link = document.createElement('a');
      link.href = new URL(path, new URL(document.documentElement.dataset.base ?? '/', location.href)).href;
      document.body.append(link);
      link.click();
      link.remove();
    }, path);
    await expect(page).toHaveTitle(title);
    expect(title, 'the title changes').not.toBe(before);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // What readers keep and choose is filled in on their device.
    if (!['kept', 'sheet'].includes(kind)) await expect.poll(() => page.locator('#app').evaluate((app) => app.innerHTML.trim())).toBe((await native(page, path)).app);
    expect(await treeOf(page)).toEqual(direct);
    expect(loads(), 'it is a step').toBe(0);
  });
}

test('a difference in name, role, state, level or order is seen', async ({ page, library }) => {
  await openKind(page, 'about', library);
  const before = await treeOf(page);
  expect(await treeOf(page), 'nothing changes by itself').toEqual(before);
  const changes: [string, () => void][] = [
    ['name', () => document.querySelector('main a')?.setAttribute('aria-label', 'Planted')],
    ['role', () => document.querySelector('main ul')?.setAttribute('role', 'presentation')],
    ['state', () => document.querySelector('header > button')?.setAttribute('aria-pressed', 'true')],
    ['level', () => document.querySelector('main h2')?.setAttribute('aria-level', '4')],
    ['description', () => document.querySelector('header a')?.setAttribute('aria-description', 'Planted')],
    ['order', () => document.querySelector('main')?.before(document.querySelector('footer') ?? '')],
  ];
  let last = before;
  for (const [what, change] of changes) {
    await page.evaluate(change);
    const now = await treeOf(page);
    expect(now, what).not.toEqual(last);
    last = now;
  }
});
