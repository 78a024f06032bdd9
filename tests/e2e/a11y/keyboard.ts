// A page without a mouse: Tab leads through all of it, and back, and what has focus can be seen.
import type { Page } from '@playwright/test';
import { tabOf, type Tab } from '../support/tab';
import type { Check } from './check';
import { equip, focusOn, look, type Stop } from './walker';

/** A way through a page. */
export interface Walk {
  /** What each control is called, in the order of the document. */
  names: string[];
  forth: Stop[];
  back: Stop[];
}

/** Presses a key until focus leaves the page, comes back to where it was first, or stays where it is. */
async function press(tab: Tab, key: string, most: number, begun: Stop[] = []): Promise<Stop[]> {
  const stops = [...begun];
  const isSame = (one: Stop | undefined, other: Stop) => one?.at === other.at && one.name === other.name;
  while (stops.length < most) {
    await tab.press(key);
    const stop = await tab.evaluate(look);
    if (!stop || (stops.length > 1 && isSame(stops[0], stop))) break;
    const isTrapped = isSame(stops.at(-1), stop);
    stops.push(stop);
    if (isTrapped) break;
  }
  return stops;
}

/** Walks through the page by Tab, and back by Shift+Tab from its last control. */
export async function walk(tab: Tab): Promise<Walk> {
  const names = await tab.evaluate(equip);
  // More than there are, so that what is no control is seen as well.
  const most = names.length + 10;
  const forth = await press(tab, 'Tab', most);
  await tab.evaluate(focusOn, names.length - 1);
  const last = await tab.evaluate(look);
  const back = await press(tab, 'Shift+Tab', most, last && [last]);
  return { names, forth, back };
}

/** Compares where focus went, from the first control to the last, with where it should go. */
function way(names: string[], stops: Stop[], how: string): string[] {
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
export const judgeReach = ({ names, forth, back }: Walk): string[] => [...way(names, forth, 'Tab'), ...way(names, [...back].reverse(), 'Shift+Tab')];

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
