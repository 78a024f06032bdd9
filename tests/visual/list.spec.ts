// The list of pictures is whole: every kind of page at every width, the known pictures in every setting, every component
// somewhere, no file that nothing is compared with, and not more than a repository can carry.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, pageTypes, test } from '../e2e/support/test';
import { IMAGES, KINDS, SETTINGS, SIGNATURE, WIDTHS, fileOf } from './images';
import { REFERENCES, RECORDING } from './support/machine';

/** What all recorded pictures may weigh, in bytes, and how many they may be. */
const MOST_BYTES = 10_000_000;
const MOST = 120;

test('every kind of page is looked at in every width', ({ library }) => {
  for (const { name } of pageTypes(library)) expect(KINDS).toContain(name);
  for (const kind of KINDS) {
    const widths = IMAGES.filter(({ of }) => of === `page ${kind}`).map(({ width }) => width);
    expect(new Set(widths), kind).toEqual(new Set(WIDTHS));
  }
});

test('the pictures that the product is known by are looked at in every setting, and every component in one', async ({ page }) => {
  for (const name of SIGNATURE) {
    const settings = IMAGES.filter(({ of }) => of === `gallery ${name}`).map(({ setting }) => setting);
    expect(new Set(settings), name).toEqual(new Set(SETTINGS));
  }
  await page.goto('gallery/');
  const components = await page.locator('[data-component]').evaluateAll((shelves) => shelves.map((shelf) => shelf.getAttribute('data-component')));
  // Cards are pages of their own.
  const others = components.filter((name) => name !== 'card' && !IMAGES.some(({ of }) => of === `gallery ${name}`));
  expect(others).toEqual([]);
});

test('each recorded picture is compared with something, and all of them are few and small', async () => {
  test.skip(RECORDING, 'they are being recorded');
  const files = await readdir(REFERENCES);
  const pictures = files.filter((file) => file.endsWith('.png'));
  expect(pictures.sort()).toEqual(IMAGES.map(fileOf).sort());
  expect(pictures.length).toBeLessThanOrEqual(MOST);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(REFERENCES, file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
