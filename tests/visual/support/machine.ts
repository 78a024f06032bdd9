// What pictures depend on besides the site: the major version of Chromium, and for cards, which load no font, the fonts
// of this machine. Both are recorded beside the pictures; where they differ, pixels are not compared.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** Text is drawn without hints for one kind of screen, and on the processor. */
export const ARGUMENTS = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-gpu', '--force-color-profile=srgb', '--hide-scrollbars'];

export const REFERENCES = resolve(__dirname, '../references');
/** Where pictures that differ are kept, and the list of those that could not be compared. */
export const FOUND = process.env.VISUAL_FOUND ?? resolve(__dirname, '../../../target/claimscope/visual');
export const RECORDING = process.env.VISUAL_RECORD === '1';

const CHROMIUM = join(REFERENCES, 'chromium.txt');
const CARD_FONTS = join(REFERENCES, 'card-fonts.txt');

/** The major version of a Chromium. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}

/** How wide some words are in the fonts that cards name: other fonts have other widths. */
export async function cardFonts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const style = getComputedStyle(document.body);
    const families = [style.getPropertyValue('--said'), style.getPropertyValue('--ours')];
    return families.map((family) => ((context.font = `100px ${family}`), context.measureText('How sure can anyone be? §1234').width.toFixed(2))).join(' ');
  });
}

async function recorded(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim();
}

export const recordedMajor = () => recorded(CHROMIUM);
export const recordedCardFonts = () => recorded(CARD_FONTS);
export const recordCardFonts = (fonts: string) => writeFile(CARD_FONTS, `${fonts}\n`);

/** Begins a run: an empty folder for what is found, and where pictures are recorded, an empty one for these. */
export async function begin(version: string): Promise<void> {
  await rm(FOUND, { recursive: true, force: true });
  await mkdir(FOUND, { recursive: true });
  if (!RECORDING) return;
  await rm(REFERENCES, { recursive: true, force: true });
  await mkdir(REFERENCES, { recursive: true });
  await writeFile(CHROMIUM, `${majorOf(version)}\n`);
}
