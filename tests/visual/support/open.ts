// Opens what a picture shows, so that it looks the same each time: fonts there, nothing under way, no caret, one day.
import type { CDPSession, Page } from '@playwright/test';
import { pageTypes, takenOver, type Library } from '../../e2e/support/test';
import type { Of, Setting, Width } from '../images';

/** The day that a page believes it is, where it keeps days. */
const TODAY = new Date('2026-11-23T12:00:00Z');
/** Pages that `pageTypes` does not name, and those that are looked at after something was done. */
const ADDRESSES: Record<string, string> = {
  check: 'check/',
  kept: 'kept/',
  embed: 'embed/',
  'not found': '404.html',
  'check, found': 'check/',
  'check, nothing found': 'check/',
  'check, too long': 'check/',
  'not found, near': 'claims/no-such-claim/',
};
const HEIGHTS: Record<Width, number> = { 390: 844, 820: 1180, 1280: 800 };

/** Does what is done on a page before it is looked at. Only these pages need the app. */
const DOINGS: Record<string, (page: Page, library: Library) => Promise<void>> = {
  'check, found': (page, library) => type(page, library.claims[0]!.short_name),
  'check, nothing found': (page) => type(page, 'xyzzy plugh'),
  'check, too long': (page) => type(page, 'long '.repeat(50_000)),
  'kept, one claim': async (page, library) => {
    await page.goto(`claims/${library.claims[0]!.id}/`);
    await takenOver(page);
    await page.locator('.keep').click();
    await page.goto('kept/');
    await takenOver(page);
  },
  kept: (page) => takenOver(page),
  sheet: (page) => takenOver(page),
  'not found, near': (page) => takenOver(page),
};

async function type(page: Page, text: string): Promise<void> {
  await takenOver(page);
  await page.locator('#check-text').fill(text);
  await page.waitForFunction(() => !document.querySelector('#check-status')!.textContent!.startsWith('All claims'));
}

const SESSIONS = new WeakMap<Page, CDPSession>();

/** The address of what a picture shows. */
export function addressOf(of: Of, library: Library): string {
  const name = of.replace(/^page /, '');
  if (of.startsWith('gallery ')) return 'gallery/';
  if (name.startsWith('card, ')) return `embed/gallery-${name.slice('card, '.length)}/`;
  if (name === 'sheet') return `sheet/#claims=${library.claims[0]!.id}`;
  if (name === 'card') return `embed/${library.claims[0]!.id}/`;
  const address = ADDRESSES[name] ?? pageTypes(library).find((type) => type.name === name)?.path;
  if (address === undefined && !(name in DOINGS)) throw new Error(`no page is known as "${name}"`);
  return address ?? '';
}

/** Whether a picture shows a card, which is set in fonts of the machine. */
export const isCard = (of: Of): boolean => /^page card\b/.test(of);
/** Whether what a picture shows comes from the published content, so that it changes when that does. */
export const isPublished = (of: Of): boolean => !of.startsWith('gallery ') && !of.startsWith('page card, ');

/** Opens it. */
export async function open(page: Page, of: Of, library: Library): Promise<void> {
  const name = of.replace(/^page /, '');
  await page.clock.setFixedTime(TODAY);
  // Pages are whole without the app, and quicker there.
  if (!(name in DOINGS)) await page.route('**/assets/claimscope-*.js', (route) => route.abort('aborted'));
  const address = addressOf(of, library);
  if (address !== '' || name === 'front') await page.goto(address);
  await DOINGS[name]?.(page, library);
  if (of.startsWith('gallery ')) await alone(page, name.replace(/^gallery /, ''));
}

/** Hides all of the gallery but one component's section. */
async function alone(page: Page, component: string): Promise<void> {
  await page.evaluate((component) => {
    for (const part of document.querySelectorAll<HTMLElement>('.masthead, .footer, .gallery > *')) {
      part.hidden = part.dataset.component !== component;
      part.style.display = part.hidden ? 'none' : '';
    }
    if (!document.querySelector(`[data-component="${component}"]`)) throw new Error(`the gallery has no ${component}`);
  }, component);
}

/** Sets a width and a setting, and waits until nothing moves any more. */
export async function set(page: Page, width: Width, setting: Setting): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await page.emulateMedia({
    colorScheme: setting === 'dark' ? 'dark' : 'light',
    forcedColors: setting === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  // What a session has set holds for as long as it is there.
  const session = SESSIONS.get(page) ?? (await page.context().newCDPSession(page));
  SESSIONS.set(page, session);
  // As a reader sets the size of text in the browser: what is asked of the width in `rem` follows it, too.
  await session.send('Page.setFontSizes', { fontSizes: { standard: setting === 'large' ? 32 : 16, fixed: setting === 'large' ? 26 : 13 } });
  await page.evaluate(async (direction) => {
    const root = document.documentElement;
    root.dir = direction;
    // All of a page is laid out at once, not bit by bit.
    delete root.dataset.opened;
    (document.activeElement as HTMLElement | null)?.blur?.();
    scrollTo(0, 0);
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, setting === 'rtl' ? 'rtl' : 'ltr');
}

/** Makes the window as high as what is looked at: two screens of a page, or a section of the gallery up to a height. */
export async function looked(page: Page, width: Width, of: Of): Promise<number> {
  const most = of.startsWith('gallery ') ? 4500 : 2 * HEIGHTS[width];
  const height = Math.min(most, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return height;
}
