// What a server sends before it waits for the first answer holds all that the first screen shows, also of pages that
// are longer than that (docs/adr/0022-the-first-screen-is-in-the-first-flight.md). With E2E_FULL, of each of these.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { top } from './support/addresses';
import { anyOf, expect, test } from './support/test';

/** Bytes of the first flight that are the page's: ten packets (RFC 6928) without what stands in them before it. */
const FLIGHT = 13_000;
/** How many of the longest pages the gate looks at. */
const LONGEST = 6;

interface Long {
  path: string;
  bytes: Buffer;
}

/** Pages that are longer than the first flight as they are sent, the longest first. Cards are none. */
async function longPages(): Promise<Long[]> {
  const names = await readdir(top.dist, { recursive: true });
  const pages = names.filter((name) => /(^|\/)index\.html\.br$/.test(name) && !/^embed\/./.test(name));
  const read = pages.map(async (name) => ({ path: name.replace('index.html.br', ''), bytes: await readFile(join(top.dist, name)) }));
  return (await Promise.all(read)).filter(({ bytes }) => bytes.length > FLIGHT).sort((a, b) => b.bytes.length - a.bytes.length);
}

/** As much of a page as a browser can read of these bytes. */
function readable(bytes: Buffer): Promise<string> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    const decoder = createBrotliDecompress().on('data', (part: Buffer) => parts.push(part)).on('error', fail);
    decoder.write(bytes, () => decoder.flush(() => setImmediate(() => done(Buffer.concat(parts).toString()))));
  });
}

test('there are such pages, and the first flight does not hold all of them', async () => {
  const pages = await longPages();
  expect(pages.length).toBeGreaterThan(LONGEST);
  const { path, bytes } = pages[0] ?? { path: '', bytes: Buffer.alloc(0) };
  const whole = await readFile(join(top.dist, path, 'index.html'), 'utf8');
  const part = await readable(bytes.subarray(0, FLIGHT));
  expect(whole.startsWith(part.slice(0, -1))).toBe(true);
  expect(part).not.toContain('</main>');
  expect(await readable(bytes)).toBe(whole);
});

for (const screen of [{ width: 390, height: 844 }, { width: 1280, height: 900 }]) {
  test.describe(`at ${screen.width} px`, () => {
    test.use({ viewport: screen, expected: [anyOf(/^request failed: .*\.js$/, /^error: Failed to load resource: net::ERR_FAILED$/)] });

    test('the first screen of a long page is in the first flight', async ({ page }) => {
      test.setTimeout(5 * 60_000);
      const pages = await longPages();
      // What the app may do to a page is not what is looked at.
      await page.route('**/assets/claimscope-*.js', (route) => route.abort());
      test.info().annotations.push({ type: 'pages', description: String(pages.length) });
      for (const { path, bytes } of process.env.E2E_FULL ? pages : pages.slice(0, LONGEST)) {
        const look = async () => {
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          return page.screenshot();
        };
        const whole = await look();
        const body = await readable(bytes.subarray(0, FLIGHT));
        await page.route(`${top.url}${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
        expect((await look()).equals(whole), `/${path} shows at once what it shows in the end`).toBe(true);
      }
    });
  });
}
