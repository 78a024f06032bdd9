// How readers set their browsers. Each setting is the whole of it, so that one page can go through all of them.
import type { CDPSession, Page } from '@playwright/test';

interface Setting {
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  /** The size of text that the reader has chosen, in px. */
  text?: number;
  direction?: 'ltr' | 'rtl';
}

export const SETTINGS: Record<string, Setting> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '200 % text': { text: 32 },
  '320 px': { width: 320 },
  'right to left': { direction: 'rtl' },
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A session with the browser's own tools, which lasts as long as the page: what is set by one that ends is lost. */
export function devtools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Sets the page as the reader has it. Nothing moves in any of them. */
export async function set(page: Page, { width = 1280, colorScheme = 'light', forcedColors = 'none', contrast = 'no-preference', text = 16, direction = 'ltr' }: Setting): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors, contrast, reducedMotion: 'reduce' });
  // The browser's own setting. A size set on the root element would leave widths in media queries as they are.
  await (await devtools(page)).send('Page.setFontSizes', { fontSizes: { standard: text, fixed: (text * 13) / 16 } });
  await page.evaluate((direction) => (document.documentElement.dir = direction), direction);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
