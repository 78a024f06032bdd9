// The same journey without a mouse: every control of every kind of page is reached, and what has focus can be seen.
import type { Page } from '@playwright/test';
import { judgeCovers, judgeMarks, judgeOrder, judgeReach, walk, type Walk } from './a11y/keyboard';
import { KINDS, openKind, unfold } from './a11y/kinds';
import { targetSize } from './a11y/target-size';
import { focusOn } from './a11y/walker';
import { tabOf } from './support/tab';
import { expect, open, test } from './support/test';

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

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

/** Of each sort of control, takes a picture with focus and one without. Names those that look the same. */
async function unmarked(page: Page, { names, forth }: Walk): Promise<string[]> {
  const sorts = new Map(names.map((name, at) => [name.replace(/ “.*/, '').replace(/#.*/, ''), at]));
  const same: string[] = [];
  for (const at of sorts.values()) {
    if (!forth.some((stop) => stop.at === at)) continue;
    await page.evaluate(focusOn, at);
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
    });
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const clip = { ...box, width: Math.min(box.width, width - box.x), height: Math.min(box.height, height - box.y) };
    const seen = await page.screenshot({ clip });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    if ((await page.screenshot({ clip })).equals(seen)) same.push(`${names[at]} looks the same with focus`);
  }
  return same;
}

for (const kind of KINDS) {
  for (const viewport of SCREENS) {
    test.describe(`${kind} at ${viewport.width} px`, () => {
      test.use({ viewport });
      test('Tab leads through every control and back, focus is seen, and what is pressed is large enough', async ({ page, library }) => {
        test.slow();
        await openKind(page, kind, library);
        await unfold(page, kind, library);
        const walked = await walk(tabOf(page));
        expect(walked.names.length).toBeGreaterThan(kind === 'card' ? 1 : 10);
        expect.soft(judgeReach(walked), 'every control is reached').toEqual([]);
        expect.soft(judgeMarks(walked), 'focus is marked').toEqual([]);
        expect.soft(judgeCovers(walked), 'nothing lies over it').toEqual([]);
        for (const width of [viewport.width, 320]) {
          await page.setViewportSize({ ...viewport, width });
          expect.soft(await targetSize(page), `what is pressed is large enough at ${width} px`).toEqual([]);
        }
        await page.setViewportSize(viewport);
        // On a phone, the switch between paper and night stands above the pages of the masthead, and is read after them.
        if (viewport.width > 640) {
          expect.soft(judgeOrder(walked), 'it never goes up').toEqual([]);
          expect.soft(await unmarked(page, walked), 'focus changes pixels').toEqual([]);
        }
      });
    });
  }
}

/** What is planted at the end of a small page, and what has to be found. */
const FAULTS: [string, () => void, (walked: Walk) => string[], RegExp][] = [
  ['a control out of reach', () => document.querySelector('footer a')?.setAttribute('tabindex', '-1'), judgeReach, /^Tab does not reach a “All claims”/],
  [
    'a control that is none to the keyboard',
    () => {
      const button = document.createElement('div');
      button.setAttribute('role', 'button');
      button.textContent = 'Planted';
      document.querySelector('main')?.append(button);
    },
    judgeReach,
    /^Tab does not reach div “Planted”/,
  ],
  ['a control that is taken out of the order', () => document.querySelector('footer a')?.setAttribute('tabindex', '1'), judgeReach, /^Tab does not reach a “All claims”/],
  [
    'an order of its own',
    () => {
      const [one, two, three, four] = document.querySelectorAll<HTMLElement>('footer a');
      for (const [from, to] of [[one, three], [three, two], [two, four]]) {
        from?.addEventListener('keydown', (event) => {
          if (event.key !== 'Tab' || event.shiftKey) return;
          event.preventDefault();
          to?.focus();
        });
      }
    },
    judgeReach,
    /^Tab does not keep the order of the document: a “Studies” and a “Sources”/,
  ],
  [
    'a trap',
    () => document.querySelector('footer li:nth-child(3) a')?.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Tab' && event.preventDefault()),
    judgeReach,
    /^Tab is trapped in a “Studies”/,
  ],
  [
    'a trap at the end',
    () => [...document.querySelectorAll('footer a')].at(-1)?.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Tab' && !(event as KeyboardEvent).shiftKey && event.preventDefault()),
    judgeReach,
    /^Tab is trapped in .*, the last control/,
  ],
  [
    'a trap on the way back',
    () => document.querySelector('footer li:nth-child(3) a')?.addEventListener('keydown', (event) => (event as KeyboardEvent).shiftKey && event.preventDefault()),
    judgeReach,
    /^Shift\+Tab is trapped in a “Studies”/,
  ],
  [
    'a region that scrolls, and takes no focus',
    () => {
      const region = document.createElement('div');
      const inside = document.createElement('p');
      inside.textContent = 'Planted';
      region.append(inside);
      region.style.cssText = 'inline-size: 5rem; overflow-x: scroll; -webkit-user-focus: none';
      inside.style.inlineSize = '50rem';
      region.tabIndex = -1;
      document.querySelector('main')?.append(region);
    },
    judgeReach,
    /^Tab does not reach div “Planted”/,
  ],
  ['no mark', () => document.querySelector<HTMLElement>('footer a')?.style.setProperty('outline', 'none'), judgeMarks, /“All claims” has focus, and its outline is none/],
  ['a thin mark', () => document.querySelector<HTMLElement>('footer a')?.style.setProperty('outline', '1px solid'), judgeMarks, /“All claims” has focus, and its outline is solid 1px/],
  ['a pale mark', () => document.querySelector<HTMLElement>('footer a')?.style.setProperty('outline', '3px solid rgb(200, 200, 200)'), judgeMarks, /“All claims” has focus, and its outline rgb\(200, 200, 200\) has 1\.\d+ : 1/],
  [
    'a mark that is cut off',
    () => {
      const item = document.querySelector<HTMLElement>('footer li');
      item?.style.setProperty('overflow', 'hidden');
      item?.style.setProperty('block-size', '1.2rem');
    },
    judgeMarks,
    /“All claims” has focus, and its outline is cut off by li/,
  ],
  [
    'a bar over it',
    () => {
      const bar = document.createElement('p');
      bar.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 70vh; background: canvas';
      bar.textContent = 'Planted';
      document.body.append(bar);
    },
    judgeCovers,
    /“All claims” has focus, and p “Planted” lies over all of it/,
  ],
  [
    'a control shown above the one before it',
    () => {
      const list = document.querySelector<HTMLElement>('footer ul');
      list?.style.setProperty('flex-direction', 'column-reverse');
    },
    judgeOrder,
    /^Tab goes up the page, from a “All claims” to a “Sources”/,
  ],
];

for (const [name, plant, judge, words] of FAULTS) {
  test(`${name} is found`, async ({ page, library }) => {
    await openKind(page, 'no page', library);
    await page.setViewportSize({ width: 1280, height: 400 });
    expect(judge(await walk(tabOf(page))), 'nothing before').toEqual([]);
    await page.evaluate(plant);
    expect(judge(await walk(tabOf(page)))).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
  });
}

test('small targets are found where they are near each other', async ({ page, library }) => {
  await openKind(page, 'no page', library);
  expect(await targetSize(page)).toEqual([]);
  await page.evaluate(() => {
    for (const name of ['One', 'Two']) {
      const button = document.createElement('button');
      button.textContent = name;
      button.style.cssText = 'inline-size: 20px; block-size: 20px; overflow: hidden; margin-inline-end: 2px';
      document.querySelector('main')?.append(button);
    }
  });
  expect(await targetSize(page)).toEqual([expect.stringMatching(/“One” has 20.0 by 20.0 px, and button\. “Two”/), expect.stringMatching(/“Two”/)]);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('main button').forEach((button) => (button.style.marginInlineEnd = '4px')));
  expect(await targetSize(page), 'room around it makes up for its size').toEqual([]);
});
