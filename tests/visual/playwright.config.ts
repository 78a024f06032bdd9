// Playwright drives the Chromium that is installed, against a site that was built with its gallery.
// `cargo xtask test --only build,visual` builds and serves it, and sets the variables; --record takes the pictures anew.
import { defineConfig } from '@playwright/test';
import { ARGUMENTS } from './support/machine';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/claimscope/visual-results',
  globalSetup: './support/begin.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['list']],
  use: {
    baseURL: process.env.VISUAL_URL ?? 'http://localhost:8080/',
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [...ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
});
