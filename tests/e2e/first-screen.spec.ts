// The first screen is painted with what the page itself carries. The other styles come later and move nothing of it.
import type { Page, Request } from '@playwright/test';
import { expect, pageTypes, test } from './support/test';

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
const KINDS = ['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements', 'method', 'glossary', 'corrections', 'about', 'kept', 'check', 'map', 'sheet', 'nothing'];
/** Kinds that need more than the library's records: what readers keep, their own text, and no page at all. */
const OTHERS: Record<string, string> = { kept: 'kept/', check: 'check/', sheet: 'sheet/', nothing: '404.html' };
const REST = '**/assets/claimscope-*.css';

async function goto(page: Page, path: string): Promise<void> {
  // The app is not what is tested here, and it would take the page over meanwhile.
  await page.route('**/assets/claimscope-*.js', (route) => route.abort());
  await page.goto(path, { waitUntil: 'domcontentloaded' });
}

for (const kind of KINDS) {
  for (const screen of SCREENS) {
    test.describe(`${kind} at ${screen.width} px`, () => {
      test.use({ viewport: screen, expected: [/./] });

      test('looks the same without the other styles', async ({ browser, page, library }) => {
        const path = pageTypes(library).find(({ name }) => name === kind)?.path ?? OTHERS[kind] ?? '';
        await goto(page, path);
        await page.waitForLoadState('load');
        await page.evaluate(() => document.fonts.ready);
        const whole = await page.screenshot();
        const bare = await browser.newPage({ viewport: screen, baseURL: new URL(page.url()).origin });
        await bare.route(REST, (route) => route.abort());
        const styles: string[] = [];
        const note = (what: string) => (request: Request) => request.resourceType() === 'stylesheet' && styles.push(what);
        bare.on('requestfailed', note('withheld'));
        bare.on('requestfinished', note('here'));
        await goto(bare, path);
        await bare.waitForLoadState('load');
        await bare.evaluate(() => document.fonts.ready);
        expect(styles, 'only what the page carries').toEqual(['withheld']);
        const first = await bare.screenshot();
        await bare.close();
        expect(first.equals(whole), 'the first screen needs a rule that stands below the fold of its style sheet').toBe(true);
      });

      test('does not move when the other styles come late', async ({ page, library }) => {
        const path = pageTypes(library).find(({ name }) => name === kind)?.path ?? OTHERS[kind] ?? '';
        let release = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(REST, async (route) => {
          await held;
          await route.continue();
        });
        await page.addInitScript(() => {
          const seen = window as { shifts?: number; painted?: boolean };
          seen.shifts = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shifts = (seen.shifts ?? 0) + (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          new PerformanceObserver(() => {
            seen.painted = true;
          }).observe({ type: 'paint', buffered: true });
        });
        await page.route('**/assets/claimscope-*.js', (route) => route.abort());
        await page.goto(path, { waitUntil: 'commit' });
        // All of it is there and painted, though the styles are still on their way.
        await page.waitForFunction(() => (window as { painted?: boolean }).painted && document.querySelector('footer'));
        await page.evaluate(() => document.fonts.ready);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const before = await page.evaluate(() => (window as { shifts?: number }).shifts);
        release();
        await page.waitForLoadState('load');
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        expect(await page.evaluate(() => (window as { shifts?: number }).shifts)).toBe(before);
      });
    });
  }
}

test('the page of cards, whose styles come with the others, is not painted before them', async ({ page }) => {
  await page.goto('embed/');
  await expect(page.locator('head link[rel="stylesheet"]')).toHaveCount(1);
  await expect(page.locator('body link[rel="stylesheet"]')).toHaveCount(0);
});
