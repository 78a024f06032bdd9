// Takes the pictures that install prompts show, from the real pages, as small as they have to be.
//
//   node screenshots.mjs '{"url": "http://localhost:…/", "out": "assets/screenshots"}'
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** What a picture may weigh, in bytes. */
const LIMIT = 60_000;

const { url, out } = JSON.parse(process.argv[2]);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  // Chromium has no sandbox for root, as on build servers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { claims } = await (await fetch(`${url}data/library.json`)).json();
  const { id } = claims.find(({ rating, findings }) => rating.scale === 'certainty' && findings.some(({ counts }) => counts));
  await mkdir(out, { recursive: true });
  await take('narrow', `${url}claims/${id}/`, { width: 390, height: 844 }, 2);
  await take('wide', url, { width: 1280, height: 800 }, 1);
} finally {
  await browser.close();
}

async function take(name, address, viewport, deviceScaleFactor) {
  const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme: 'light' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  // Without a scale of its own a picture has one pixel for each of the page.
  const clip = { x: 0, y: 0, ...viewport, scale: deviceScaleFactor };
  for (let quality = 90; ; quality -= 5) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length > LIMIT && quality > 30) continue;
    if (bytes.length > LIMIT) throw new Error(`${name} weighs ${bytes.length} bytes, more than ${LIMIT}`);
    await writeFile(join(out, `screenshot-${name}.webp`), bytes);
    process.stderr.write(`${name}: ${bytes.length} bytes at quality ${quality}\n`);
    break;
  }
  await page.close();
}
