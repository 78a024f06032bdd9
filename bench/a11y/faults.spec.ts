// A test for each fault: the page is looked at while it is sound, then with the fault in it. A fault is found by what is said
// of it now and was not before, and points at where it was planted. Whether enough are found is not judged here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openKind } from '../../tests/e2e/a11y/kinds';
import type { Library } from '../../tests/e2e/support/test';
import { draw } from './draw';
import { POSSIBLE } from './list';
import { lookAt, type Finding, type Source } from './look';
import { PLANTS } from './plant';
import { equip, type Kind, type Plant } from './plant/kit';

const OUT = process.env.BENCH_OUT ?? 'test-results';
const drawn = draw(POSSIBLE);
const asked = process.env.BENCH_ALL ? POSSIBLE : drawn;

async function open(page: Page, kind: Kind): Promise<void> {
  const library = (await (await page.request.get('data/library.json')).json()) as Library;
  await openKind(page, kind, library);
}

/** Runs a function of a plant in the page. */
const inPage = <T>(page: Page, does: (kit: never) => T) => page.evaluate<T>(`(${does})((${equip})())`);

/** What is said of pages that are sound, by kind and by what was put there. */
const SOUND = new Map<string, Finding[]>();

async function ofDom(page: Page, plant: Plant): Promise<{ before: Finding[]; after: Finding[] }> {
  const key = `${plant.on} ${plant.ground ?? ''}`;
  const begin = async () => {
    await open(page, plant.on);
    if (plant.ground) await inPage<void>(page, new Function('return (kit) => { (' + String(plant.ground) + ')(kit); }')() as () => void);
  };
  await begin();
  const before = SOUND.get(key) ?? (await lookAt(page));
  if (!SOUND.has(key)) {
    SOUND.set(key, before);
    // What was pressed meanwhile is forgotten, such as paper or night.
    await page.evaluate(() => localStorage.clear());
    await begin();
  }
  expect(await inPage(page, plant.proof as (kit: never) => boolean), 'the page has the fault already').toBe(false);
  await page.evaluate(`self.planted = (${plant.plant})((${equip})())`);
  expect(await inPage(page, plant.proof as (kit: never) => boolean), 'the fault was not planted').toBe(true);
  return { before, after: await lookAt(page) };
}

for (const fault of asked) {
  test(fault.id, async ({ page }) => {
    const plant = PLANTS[fault.id];
    if (!plant) throw new Error(`nothing plants “${fault.id}”`);
    let looked: { before: Finding[]; after: Finding[] };
    if ('change' in plant) {
      await open(page, plant.on);
      const html = await (await page.request.get(page.url())).text();
      const whole: Source = { html, from: 0, to: html.length };
      expect(plant.isWrong(html), 'the page has the fault already').toBe(false);
      const before = await lookAt(page, whole);
      const source = plant.change(html);
      expect(plant.isWrong(source.html), 'the fault was not planted').toBe(true);
      await page.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: source.html }));
      await page.evaluate(() => localStorage.clear());
      await open(page, plant.on);
      looked = { before, after: await lookAt(page, source) };
    } else looked = await ofDom(page, plant);
    const known = new Set(looked.before.map(({ words }) => words));
    const fresh = looked.after.filter(({ words, isThere }) => isThere && !known.has(words));
    mkdirSync(OUT, { recursive: true });
    const isDrawn = drawn.some(({ id }) => id === fault.id);
    // What is said of other places is kept for people who wonder what a fault does besides.
    const elsewhere = looked.after.filter(({ words, isThere }) => !isThere && !known.has(words)).map(({ words }) => words);
    const result = { id: fault.id, category: fault.category, wrong: fault.wrong, isDrawn, found: [...new Set(fresh.map(({ by, rule }) => `${by}: ${rule}`))], told: fresh.map(({ words }) => words), elsewhere };
    writeFileSync(join(OUT, `${fault.id}.json`), JSON.stringify(result));
  });
}
