// Every kind of page is built so that it can be read by ear, by keys and at any size. `cargo xtask bench a11y` plants faults
// to see whether these checks would notice.
import type { Page } from '@playwright/test';
import { CHECKS } from './checks';
import { expect, pageTypes, takenOver, test, type Library } from './support/test';

const KINDS = ['front', 'claims', 'graded claim', 'checked claim', 'sources', 'source', 'studies', 'study', 'disagreements', 'method', 'glossary', 'corrections', 'about', 'check', 'kept', 'cards', 'nothing'];
/** Kinds that need more than the library's records. */
const OTHERS: Record<string, string> = { check: 'check/', kept: 'kept/', cards: 'embed/', nothing: '404.html' };

async function openKind(page: Page, library: Library, kind: string): Promise<void> {
  await page.goto(pageTypes(library).find(({ name }) => name === kind)?.path ?? OTHERS[kind] ?? kind);
  // The page of cards has a script of its own.
  if (kind === 'cards') await expect(page.locator('#snippets')).toHaveAttribute('data-filled', /./);
  else await takenOver(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

test.use({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
for (const kind of KINDS) {
  test(`${kind} is built soundly`, async ({ page, library }) => {
    await openKind(page, library, kind);
    for (const [name, check] of Object.entries(CHECKS)) expect.soft(await check(page), name).toEqual([]);
  });
}
