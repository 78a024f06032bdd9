// axe over the gallery: every component in every state, in light, dark and forced colours, and in a narrow window.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LOOKS = [
  { name: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'in forced colours', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'at 320 px', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

// axe comes as text that is evaluated.
test.use({ bypassCSP: true });

for (const { name, width, media } of LOOKS) {
  test(`the gallery is clean for axe, ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('gallery/');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const where = await Promise.all(
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map(async ({ target }) => {
          const example = page.locator(String(target[0])).locator('xpath=ancestor-or-self::*[@data-example]').last();
          const state = await example.getAttribute('data-example', { timeout: 1000 }).catch(() => '');
          return `${id}: ${help}: ${state} ${target.join(' ')}`;
        }),
      ),
    );
    const wide = await page.evaluate(() => {
      const examples = [...document.querySelectorAll<HTMLElement>('[data-example]')];
      // Room beside an example is the page's; what stands out of the window makes all of it scroll.
      const isOut = (part: Element) => part.getBoundingClientRect().right > innerWidth + 0.5 && getComputedStyle(part).clipPath === 'none';
      const isWide = (example: Element) => example.getBoundingClientRect().left + example.scrollWidth > innerWidth;
      const wide = examples.filter((example) => isWide(example) || [...example.querySelectorAll('*')].some(isOut));
      return document.documentElement.scrollWidth > innerWidth ? wide.map((example) => `${example.dataset.example} scrolls sideways`) : [];
    });
    expect([...where, ...wide]).toEqual([]);
  });
}
