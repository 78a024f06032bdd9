// Pictures beside those that are recorded: taken, recorded, compared, and where they differ, kept for whoever looks.
import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FOUND, REFERENCES } from './machine';
import { compared, decode, encode, inShades, type Picture } from './png';

/** What may differ: a few pixels at the edges of letters, by the machine that drew them. */
export const ALLOWED = 30;

/** Takes a picture of what the window shows. A larger one than the window would take the size of text back. */
export async function taken(page: Page): Promise<Picture> {
  // Playwright would hide the caret and end movements by a style of its own, which the policy refuses; neither is there.
  const file = await page.screenshot({ caret: 'initial', animations: 'allow', scale: 'css' });
  return inShades(decode(file));
}

/** What a page says, in a few letters. */
export async function wordsOf(page: Page): Promise<string> {
  const words = await page.evaluate(() => document.body.innerText);
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** Records a picture; of a published page, with what it says. */
export async function record(name: string, picture: Picture, words?: string): Promise<void> {
  await writeFile(join(REFERENCES, name), encode(picture));
  if (words) await writeFile(join(REFERENCES, wordsFile(name)), `${words}\n`);
}

/** What a published page said when its picture was recorded. */
export async function recordedWords(name: string): Promise<string> {
  return (await readFile(join(REFERENCES, wordsFile(name)), 'utf8').catch(() => '')).trim();
}

const wordsFile = (name: string) => name.replace(/\.png$/, '.words');

/** Tells in what a picture differs from the recorded one; nothing where it does not. */
export async function difference(name: string, picture: Picture): Promise<string | undefined> {
  const file = await readFile(join(REFERENCES, name)).catch(() => undefined);
  if (!file) return `${name} is not recorded`;
  const recorded = decode(file);
  const { differing, shown } = compared(picture, recorded);
  const size = ({ width, height }: Picture) => `${width} × ${height}`;
  if (differing <= ALLOWED && size(picture) === size(recorded)) return undefined;
  await writeFile(join(FOUND, name), encode(picture));
  await writeFile(join(FOUND, name.replace(/\.png$/, '-differs.png')), encode(shown));
  const sizes = size(picture) === size(recorded) ? '' : `, and it is ${size(picture)} instead of ${size(recorded)}`;
  return `${name}: ${differing} pixels differ${sizes}; see ${FOUND}`;
}

/** Notes that a picture could not be compared. The suite tells it at its end. */
export async function notCompared(name: string, why: string): Promise<void> {
  await appendFile(join(FOUND, 'not-compared.txt'), `${name} was not compared, only its boxes were looked at: ${why}\n`);
}
