// What readers set for themselves: less motion, more contrast, text spaced out, a window as narrow as 400 % zoom makes it.
import type { Page } from '@playwright/test';
import { enhancedContrast } from './a11y/axe';
import type { Check } from './a11y/check';
import { KINDS, openKind, unfold } from './a11y/kinds';
import { motion } from './a11y/motion';
import { reflow } from './a11y/reflow';
import { set, SETTINGS } from './a11y/settings';
import { textSpacing } from './a11y/text-spacing';
import { expect, test } from './support/test';

/** 1280 px at 400 %. */
const NARROW = 320;

for (const kind of KINDS) {
  test(`${kind}: nothing moves, contrast is enough for AAA, and no text is lost`, async ({ page, library }) => {
    test.slow();
    await openKind(page, kind, library);
    await unfold(page, kind, library);
    expect.soft(await motion(page), 'less motion').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await set(page, { colorScheme, contrast: 'more' });
      expect.soft(await enhancedContrast(page), `more contrast, ${colorScheme}`).toEqual([]);
    }
    for (const [name, setting] of Object.entries(SETTINGS)) {
      // Text of twice its size fills a window of twice its width.
      const width = (NARROW * (setting.text ?? 16)) / 16;
      await set(page, { ...setting, width });
      expect.soft(await reflow(page), `${name}, ${width} px`).toEqual([]);
    }
    // Last, as spaced text stays so.
    for (const width of [1280, NARROW]) {
      await set(page, { width });
      expect.soft(await textSpacing(page), `text spaced out, ${width} px`).toEqual([]);
      expect.soft(await reflow(page), `text spaced out, ${width} px`).toEqual([]);
    }
  });
}

/** Puts an element with some style onto the page. */
const plant = (page: Page, style: string) =>
  page.evaluate((style) => {
    const planted = document.createElement('p');
    planted.className = 'planted';
    planted.textContent = 'Planted words that take some room';
    planted.style.cssText = style;
    document.querySelector('main')?.append(planted);
  }, style);

const FAULTS: [string, Check, string, RegExp][] = [
  ['a transition', motion, 'transition: color .2s', /p\.planted changes over 0\.2s/],
  ['contrast of 5 : 1', enhancedContrast, 'color: rgb(112, 112, 112); background: rgb(255, 255, 255)', /^color-contrast-enhanced: .*planted/],
  ['a box as high as a line is now', textSpacing, 'block-size: 1.3em; line-height: 1.3; inline-size: 25em; overflow: hidden', /p\.planted .* is cut off/],
  ['a block of a fixed width', reflow, 'inline-size: 400px', /wider than its window of 320 px: p\.planted/],
];
for (const [name, check, style, words] of FAULTS) {
  test(`${name} is found`, async ({ page, library }) => {
    await openKind(page, 'no page', library);
    await set(page, { width: NARROW });
    expect(await check(page), 'nothing before').toEqual([]);
    await plant(page, style);
    expect(await check(page)).toEqual([expect.stringMatching(words)]);
  });
}
