// What pictures depend on besides the site: the major version of Chromium, how this machine draws letters and edges, and
// for cards, which load no font, its fonts. All is recorded beside the pictures; where it differs, pixels are not compared.
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

/** The major version of a Chromium. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}

/** How this machine draws words in the fonts of a page, and a slanted line: their widths, and a digest of the pixels in
 * shades. Other fonts have other widths; another rasteriser has other edges. */
export async function hand(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [wide, high] = [900, 150];
    const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const style = getComputedStyle(document.body);
    const words = 'How sure can anyone be? §1234';
    const widths = [];
    for (const [line, name] of ['--said', '--ours'].entries()) {
      for (const [half, size] of [40, 15].entries()) {
        const font = `500 ${size}px ${style.getPropertyValue(name)}`;
        // Faces that stand in for ours, and that this machine has not, are refused.
        await document.fonts.load(font).catch(() => []);
        context.font = font;
        context.fillText(words, 10.3 + half * 600, 60 + line * 60);
        widths.push(context.measureText(words).width.toFixed(2));
      }
    }
    context.moveTo(0, 0);
    context.lineTo(wide, high);
    context.stroke();
    const shades = context.getImageData(0, 0, wide, high).data.map((shade) => shade >> 4);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', shades));
    return [...widths, ...[...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'))].join(' ');
  });
}

async function recorded(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim();
}

export const recordedMajor = () => recorded(CHROMIUM);
const handOf = (isCard: boolean) => join(REFERENCES, isCard ? 'hand-of-cards.txt' : 'hand.txt');
export const recordedHand = (isCard: boolean) => recorded(handOf(isCard));
export const recordHand = (isCard: boolean, hand: string) => writeFile(handOf(isCard), `${hand}\n`);

/** Begins a run: an empty folder for what is found, and where pictures are recorded, an empty one for these. */
export async function begin(version: string): Promise<void> {
  await rm(FOUND, { recursive: true, force: true });
  await mkdir(FOUND, { recursive: true });
  if (!RECORDING) return;
  await rm(REFERENCES, { recursive: true, force: true });
  await mkdir(REFERENCES, { recursive: true });
  await writeFile(CHROMIUM, `${majorOf(version)}\n`);
}
