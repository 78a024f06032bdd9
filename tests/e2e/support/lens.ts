// What pages say under other assumptions than ours, as a reader sees it.
import { expect, type Locator, type Page } from '@playwright/test';

/** The line under the masthead that says what is assumed. */
export const bar = (page: Page): Locator => page.locator('.assumed');

/** Waits until the page is graded under other assumptions, which it names. */
export const isAssumed = (page: Page): Promise<void> =>
  expect(bar(page)).toHaveText(/^Not our grading\. Assumed: /, { useInnerText: true });

/** Each claim on the map by its id: its name, the words of its badge, and how many records count for it. */
export const onTheMap = (page: Page): Promise<Record<string, { name: string; badge: string; counted: number }>> =>
  page.locator('section.map[aria-label="What was studied"] tbody tr').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.querySelector('th a')?.getAttribute('href')?.split('#')[0]?.split('/').at(-2) ?? '',
        {
          name: row.querySelector('th a')?.textContent ?? '',
          badge: row.querySelector('.map__sure')?.textContent?.replace('§', '') ?? '',
          counted: [...row.querySelectorAll('td')].reduce((sum, { textContent }) => sum + Number(/, (\d+) counted/.exec(textContent ?? '')?.[1] ?? 0), 0),
        },
      ]),
    ),
  );
