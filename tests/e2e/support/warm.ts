// Opens the first page of each site once before any test does. On a machine that has just built everything, the
// browser's first start and its first compilation of the app take longer than any test should have to wait.
import { chromium, type FullConfig } from '@playwright/test';
import { sub, top } from './addresses';

const PATIENCE = 180_000;

export default async function warm(config: FullConfig): Promise<void> {
  const browser = await chromium.launch({ ...config.projects[0]?.use.launchOptions, timeout: PATIENCE });
  for (const { url } of [top, sub]) {
    const page = await browser.newPage();
    await page.goto(url, { timeout: PATIENCE });
    await page.locator('html[data-whole]').waitFor({ state: 'attached', timeout: PATIENCE });
    await page.close();
  }
  await browser.close();
}
