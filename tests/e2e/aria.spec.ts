// What stands around the content of each kind of page, as listeners meet it: the masthead, the headings of the page and its
// first section. The snapshots in `aria/` are written anew by `--update-snapshots`, and read by whoever changes them.
import type { Page } from '@playwright/test';
import { KINDS, openKind } from './a11y/kinds';
import { expect, test } from './support/test';

/** Of the first section, as much as tells its frame. What stands in it, the render tests hold. */
const LINES = 12;

/** The first section of a page, or all of a page without sections. */
async function firstSection(page: Page): Promise<string[]> {
  const sections = page.locator('main section');
  const first = (await sections.count()) > 0 ? sections.first() : page.locator('main');
  const lines = (await first.ariaSnapshot()).split('\n').slice(0, LINES);
  // Every version of the content has dates and a name of its own.
  return lines.map((line) => line.replace(/\d{1,2} [A-Z][a-z]+ \d{4}/g, '‹date›').replace(/Version [\d.]*\d/g, 'Version ‹number›'));
}

/** The headings of a page that are shown, by their level. */
const headings = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('h1, h2, h3, h4')].filter((heading) => heading.checkVisibility()).map((heading) => `- ${heading.localName}: ${JSON.stringify(heading.textContent)}`),
  );

/** The masthead, which cards have none of. */
async function masthead(page: Page): Promise<string[]> {
  const there = await page.locator('header.masthead').all();
  return Promise.all(there.map((one) => one.ariaSnapshot()));
}

for (const kind of KINDS) {
  test(`${kind}: masthead, headings and first section are as they were agreed on`, async ({ page, library }) => {
    await openKind(page, kind, library);
    const parts = { masthead: await masthead(page), headings: await headings(page), 'first section': await firstSection(page) };
    const text = Object.entries(parts).map(([name, lines]) => [`# ${name}`, ...lines, ''].join('\n'));
    expect(text.join('')).toMatchSnapshot(`${kind.replaceAll(' ', '-')}.yml`);
  });
}
