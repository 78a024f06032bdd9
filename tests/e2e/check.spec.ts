// A text of the reader's own: read on the device, sentence by sentence; and where it names no treatment, searched by words.
import type { Page } from '@playwright/test';
import { blockApp, delayApp, FAILURES, MODULE } from './support/app';
import { expect, takenOver, test } from './support/test';

const box = (page: Page) => page.getByLabel('The text');
const status = (page: Page) => page.locator('#check-status');
const report = (page: Page) => page.locator('#check-report');
const summary = (page: Page) => page.locator('#check-summary');
const marks = (page: Page) => page.locator('.reading__mark');
const rows = (page: Page) => page.locator('#check-list > li:visible');

async function check(page: Page, text: string): Promise<void> {
  await page.goto('check/');
  await takenOver(page);
  await box(page).fill(text);
}

const ADVERT = [
  'Exosome serum by Nova.',
  'It hydrates deeply and may soften fine lines. Clinically proven!',
  'No downtime. It cures hiccups.',
  'Retinol fades dark spots.',
].join('\n');

test('every claim of a text is underlined in place and explained beside it', async ({ page }) => {
  await check(page, ADVERT);
  await expect(summary(page)).toContainText('claims in this text');
  await expect(marks(page).filter({ hasText: 'It hydrates deeply and may soften fine lines' })).toHaveCount(1);
  const said = report(page).locator('.told', { hasText: 'It hydrates deeply' });
  await expect(said.getByRole('link', { name: 'Improves hydration' })).toBeVisible();
  await expect(said.getByRole('link', { name: 'Reduces wrinkles' })).toBeVisible();
  await expect(said).toContainText('Said flatly: nothing softens it.');
  await expect(said).toContainText(/Softened, by “may”/);
  await expect(said).toContainText('above its evidence');
  await expect(said).toContainText('Fairer would be:');
  await expect(report(page)).toContainText('A claim that we have not covered');
  await expect(report(page)).not.toContainText('Evens skin tone');
  const silent = report(page).locator('.reading__silent');
  await expect(silent).toContainText(/^We found no claim on: .*What does it cost\?/);
  await expect(silent).not.toContainText(/Will my skin look better\?|What happens at a visit\?/);
  await expect(page.locator('#found')).toBeHidden();
});

test('an underlined part leads to its explanation, by key as well', async ({ page }) => {
  await check(page, ADVERT);
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.told:target')).toHaveCount(1);
  await expect(page.locator('.told:target')).toBeInViewport();
  await expect(box(page)).toHaveValue(ADVERT);
});

test('a text may come in the fragment of the address', async ({ page }) => {
  await page.goto(`check/#text=${encodeURIComponent(ADVERT)}`);
  await takenOver(page);
  await expect(box(page)).toHaveValue(ADVERT);
  await expect(marks(page).first()).toBeVisible();
  await page.goto('check/#text=100%25%20exosomes%20%');
  await expect(box(page)).toHaveValue('100%25%20exosomes%20%');
});

test('pasted source is read as the text that it shows', async ({ page }) => {
  await check(page, '<p>Our <b>exosome</b> serum</p><p>smooths <i onclick="x()">fine</i> lines</p><script>alert(1)</script>');
  await expect(report(page).getByRole('link', { name: 'Reduces wrinkles' })).toBeVisible();
  expect(await report(page).locator('b b, i, script').count()).toBe(0);
});

test('a thousand texts leave no more behind than one', async ({ page }) => {
  test.slow();
  await check(page, ADVERT);
  await expect(marks(page).first()).toBeVisible();
  const grown = await page.evaluate(async (advert) => {
    const field = document.getElementById('check-text') as HTMLTextAreaElement;
    const size = () => document.getElementsByTagName('*').length;
    const before = size();
    for (let at = 0; at < 1000; at++) {
      field.value = `${advert} ${at}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (at % 50 === 0) await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 300));
    return size() - before;
  }, ADVERT);
  expect(grown).toBe(0);
});

test('claims that share words with a text are listed, those with most first, with the words', async ({ page, library }) => {
  await check(page, 'Our serum hydrates deeply and locks in moisture. Your skin holds more water!');
  await expect(status(page)).toHaveText(/^\d+ claims share telling words with this text, those with most first\.$/);
  await expect(rows(page).first()).toContainText('Improves hydration');
  await expect(rows(page).first().locator('.claims__note')).toContainText(/^Shares: .*hydrat/i);
  const shown = await rows(page).count();
  expect(shown).toBeLessThan(library.claims.length);
  const counts = await rows(page).locator('.claims__note').evaluateAll((notes) => notes.map((note) => (note.textContent ?? '').split(',').length));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await box(page).fill('');
  await expect(rows(page)).toHaveCount(library.claims.length);
  await expect(status(page)).toHaveText('All claims, until there is a text.');
});

test('a word that most claims say finds none of them', async ({ page, library }) => {
  await check(page, 'Skin, your skin, and hydration');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(library.claims.length / 4);
  await expect(rows(page).locator('.claims__note', { hasText: /skin/i })).toHaveCount(0);
});

test('a text about something else finds nothing, and the page says what that means', async ({ page }) => {
  await check(page, 'zzz qqq xyzzy 12345');
  await expect(status(page)).toHaveText('No claim shares a telling word with this text. That says nothing about whether it is true.');
  await expect(rows(page)).toHaveCount(0);
});

test('hostile text is text', async ({ page }) => {
  await check(page, `<img src=x onerror=alert(1)> hydration \u202e ${'a'.repeat(10_000)} \u0000\ud800`);
  await expect(rows(page).first()).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
});

test('too long a text is told with its size, and stays in the box', async ({ page }) => {
  const text = 'hydration '.repeat(25_000);
  await check(page, text);
  await expect(status(page)).toHaveText(/^This text has 250 kB, and at most 200 are searched/);
  expect(await box(page).inputValue()).toBe(text);
});

test('what another app shares goes into the box and leaves the address at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const query = new URLSearchParams({ title: 'Glow', text: 'Hydration https://clinic.example/a', url: '' });
  await page.goto(`check/?${query}`);
  await expect(page).toHaveURL(/\/check\/$/);
  await takenOver(page);
  await expect(box(page)).toHaveValue('Glow\nHydration https://clinic.example/a');
  await expect(page.locator('#check-from')).toHaveText('From https://clinic.example/a');
  await expect(rows(page).first()).toContainText(/hydrat/i);
  expect(asked.slice(1).filter((url) => /clinic|Glow/.test(url)), 'after the address itself').toEqual([]);
});

test('what is typed before the script is here is searched once it is', async ({ page, library }) => {
  const letGo = await delayApp(page, MODULE);
  await page.goto('check/', { waitUntil: 'commit' });
  await box(page).fill('hydration');
  await expect(rows(page)).toHaveCount(library.claims.length);
  letGo();
  await expect(rows(page)).not.toHaveCount(library.claims.length);
  await expect(rows(page).first()).toContainText(/hydrat/i);
  await takenOver(page);
});

test('nothing that is typed is sent or kept', async ({ page }) => {
  await page.goto('check/');
  await takenOver(page);
  await page.locator('html[data-whole]').waitFor();
  // What reads a text comes with the first one.
  await box(page).fill(ADVERT);
  await expect(marks(page).first()).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box(page).fill('hydration and wrinkles');
  await expect(status(page)).toContainText('share telling words');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test.describe('without the app', () => {
  test.use({ expected: [FAILURES] });
  test('the search works all the same', async ({ page, library }) => {
    await blockApp(page);
    await page.goto('check/');
    await expect(rows(page)).toHaveCount(library.claims.length);
    await box(page).fill('hydration');
    await expect(rows(page).first()).toContainText(/hydrat/i);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page lists all claims, and has no box', async ({ page, library }) => {
    await page.goto('check/');
    await expect(rows(page)).toHaveCount(library.claims.length);
    await expect(box(page)).toBeHidden();
    await expect(page.getByText('needs scripts')).toBeVisible();
  });
});

test('reading a thousand texts takes no more memory than reading ten', async ({ page }) => {
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate as (...given: unknown[]) => Promise<unknown>;
    WebAssembly.instantiate = (async (...given: unknown[]) => {
      const made = await instantiate(...given);
      if (made instanceof WebAssembly.Instance) Object.assign(window, { reader: made.exports });
      return made;
    }) as typeof WebAssembly.instantiate;
  });
  await check(page, 'Exosomes erase wrinkles.');
  await expect(page.locator('.reading')).toBeVisible();
  const sizes = await page.evaluate(() => {
    interface Reader {
      memory: WebAssembly.Memory;
      room: (size: number) => number;
      scan: () => number;
    }
    const { reader } = window as unknown as { reader: Reader };
    const text = Uint16Array.from('Exosomes may plump the skin, and they erase wrinkles for good. '.repeat(300), (letter) => letter.charCodeAt(0));
    const after = (times: number) => {
      for (let time = 0; time < times; time += 1) {
        const at = reader.room(text.byteLength);
        new Uint8Array(reader.memory.buffer).set(new Uint8Array(text.buffer), at);
        if (reader.scan() < 100) throw new Error('nothing was found');
      }
      return reader.memory.buffer.byteLength;
    };
    return [after(10), after(990)];
  });
  expect(sizes[1]).toBe(sizes[0]);
});
