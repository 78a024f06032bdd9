// Every kind of page that a reader can open: those of the library, and those that stand beside it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { top } from '../support/addresses';
import { expect, pageTypes, takenOver, type Library } from '../support/test';

/** Pages that no record has. One that a build does not have is left out. */
const OTHERS: Record<string, string> = { check: 'check/', kept: 'kept/', sheet: 'sheet/', 'page of cards': 'embed/', 'no page': '404.html' };

/** The kinds without the app: one has a script of its own, the other one nothing to take over. */
const WITHOUT_APP = ['page of cards', 'card'];

/** One address of each kind. */
export function addresses(library: Library): Record<string, string> {
  const types = Object.fromEntries(pageTypes(library).map(({ name, path }) => [name, path]));
  const isBuilt = ([, path]: [string, string]) => existsSync(join(top.dist, path.endsWith('/') ? `${path}index.html` : path));
  return { ...Object.fromEntries(Object.entries(OTHERS).filter(isBuilt)), ...types, card: `embed/${library.claims[0]?.id}/` };
}

/** Their names, which no record decides. */
export const KINDS = Object.keys(addresses({ sources: [], claims: [], studies: [] }));

/** Those that a step inside the site leads to: cards and the page of them are page loads, and nothing leads to no page. */
export const STEPS = KINDS.filter((kind) => ![...WITHOUT_APP, 'no page'].includes(kind));

/** Opens a page of some kind, and waits until it does what it can. */
export async function openKind(page: Page, kind: string, library: Library): Promise<void> {
  await page.goto(addresses(library)[kind] ?? `no kind of page is called ${kind}`);
  await settled(page, kind);
}

/** Waits until a page of some kind does what it can. */
export async function settled(page: Page, kind: string): Promise<void> {
  if (kind === 'page of cards') await expect(page.locator('#snippets')).toHaveAttribute('data-filled', /./);
  else if (!WITHOUT_APP.includes(kind)) await takenOver(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Brings what is out of sight until it is asked for into sight: what is folded, a claim that is kept, the words of a search. */
export async function unfold(page: Page, kind: string, library: Library): Promise<void> {
  if (kind === 'kept') {
    const kept = `claimscope-kept 1\nclaim ${library.claims[0]?.id} 2026-11-03 0 Fairly sure\n`;
    await page.evaluate((kept) => localStorage.setItem('claimscope-kept', kept), kept);
    await page.reload();
    await settled(page, kind);
    await expect(page.locator('#kept-list > li:visible')).toHaveCount(1);
  }
  if (kind === 'check') {
    await page.locator('#check-text').fill('A serum that hydrates deeply. https://clinic.example/a');
    await expect(page.locator('#check-status')).toContainText('share');
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Playwright's typing leaves focus where it typed.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
