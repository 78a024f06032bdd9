// Runs once before all tests: asks the browser for its version, and makes room for pictures.
import { chromium, type FullConfig } from '@playwright/test';
import { begin } from './machine';

export default async function (config: FullConfig): Promise<void> {
  const browser = await chromium.launch({ ...config.projects[0]?.use.launchOptions, timeout: 180_000 });
  await begin(browser.version());
  await browser.close();
}
