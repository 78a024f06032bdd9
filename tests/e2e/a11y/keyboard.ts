// A page without a mouse: Tab leads through all of it, and back, and what has focus can be seen.
import type { Page } from '@playwright/test';
import { tabOf, type Tab } from '../support/tab';
import type { Check } from './check';
import { see } from './sight';
import { equip, focusOn, look, type Stop } from './walker';

/** A way through a page. */
export interface Walk {
  /** What each control is called, in the order of the document. */
  names: string[];
  forth: Stop[];
  back: Stop[];
  /** Whether one more Tab leads on from the last control: to the browser, or to the first. Left out where nobody asked. */
  leaves?: boolean;
}

const isSame = (one: Stop | undefined, other: Stop | undefined) => one?.at === other?.at && one?.name === other?.name;

/** Presses a key until focus stands on the control that is the end, leaves the page, begins anew, or stays where it is. */
async function press(tab: Tab, key: string, end: number, most: number, begun: Stop[] = []): Promise<Stop[]> {
  const stops = [...begun];
  while (stops.length < most && stops.at(-1)?.at !== end) {
    await tab.press(key);
    const stop = await tab.evaluate(look);
    if (!stop || (stops.length > 1 && isSame(stops[0], stop))) break;
    const isTrapped = isSame(stops.at(-1), stop);
    stops.push(stop);
    if (isTrapped) break;
  }
  return stops;
}

/**
 * Walks through the page by Tab, and back by Shift+Tab from its last control. Whether Tab then leaves the page is asked
 * last of all: where focus has gone to the browser's own buttons, as in Firefox, it stays there for the next page, too.
 */
export async function walk(tab: Tab, asksWhetherItLeaves = true): Promise<Walk> {
  await tab.evaluate(see);
  const names = await tab.evaluate(equip);
  const last = names.length - 1;
  // More than there are, so that what is no control is seen as well.
  const most = names.length + 10;
  const forth = await press(tab, 'Tab', last, most);
  if (forth.at(-1)?.at !== last) await tab.evaluate(focusOn, last);
  const turn = await tab.evaluate(look);
  const back = await press(tab, 'Shift+Tab', 0, most, turn && [turn]);
  if (!asksWhetherItLeaves) return { names, forth, back };
  await tab.evaluate(focusOn, last);
  await tab.press('Tab');
  const beyond = await tab.evaluate(look);
  const leaves = beyond?.at !== last || !(await tab.evaluate(() => document.hasFocus()));
  return { names, forth, back, leaves };
}

/** Compares where focus went, from the first control to the last, with where it should go. */
function way(names: string[], all: Stop[], how: string): string[] {
  const stops = all.filter(({ at }) => at !== -2);
  const seen = new Set(stops.map(({ at }) => at));
  const missed = names.filter((_, at) => !seen.has(at)).map((name) => `${how} does not reach ${name}`);
  const strayed = stops.flatMap(({ at, name }, step) => {
    const before = stops[step - 1]?.at ?? -1;
    if (at < 0) return [`${how} reaches what is no control: ${name}`];
    if (at === before) return [`${how} is trapped in ${name}`];
    return at < before ? [`${how} does not keep the order of the document: ${names[before]} and ${name}`] : [];
  });
  return [...missed, ...strayed];
}

/** Every control that is shown is reached, in the order of the document, there and back. */
export const judgeReach = ({ names, forth, back, leaves }: Walk): string[] => [
  ...way(names, forth, 'Tab'),
  ...way(names, [...back].reverse(), 'Shift+Tab'),
  ...(leaves === false ? [`Tab is trapped in ${names.at(-1)}, the last control`] : []),
];

/** Focus does not move up inside a column: there, what is read later stands below. */
export const judgeOrder = ({ forth }: Walk): string[] =>
  forth.flatMap((stop, at) => {
    const before = forth[at - 1];
    if (!before || stop.at <= before.at) return [];
    const isBeside = stop.left >= before.right - 1 || stop.right <= before.left + 1;
    return !isBeside && stop.bottom <= before.top + 1 ? [`Tab goes up the page, from ${before.name} to ${stop.name}`] : [];
  });

/** What has focus is marked by an outline of 2 px or more that stands out 3 : 1. */
export const judgeMarks = ({ forth, back }: Walk): string[] => each([...forth, ...back], ({ mark }) => mark);

/** Nothing that sticks to the window lies over what has focus (2.4.11). */
export const judgeCovers = ({ forth, back }: Walk): string[] => each([...forth, ...back], ({ cover }) => cover);

function each(stops: Stop[], fault: (stop: Stop) => string): string[] {
  return [...new Set(stops.filter(fault).map((stop) => `${stop.name} has focus, and ${fault(stop)}`))];
}

const walked = async (page: Page) => walk(tabOf(page));

export const reachable: Check = async (page) => judgeReach(await walked(page));
export const readingOrder: Check = async (page) => judgeOrder(await walked(page));
export const focusVisible: Check = async (page) => judgeMarks(await walked(page));
export const obscured: Check = async (page) => judgeCovers(await walked(page));
