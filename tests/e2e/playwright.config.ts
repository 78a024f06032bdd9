// Playwright drives the Chromium that is installed, against the built site and a second one below a path.
// `cargo xtask test --only e2e` builds both, finds free ports and sets the variables below.
import { defineConfig } from '@playwright/test';
import { sub, top } from './support/addresses';

const xtask = process.env.XTASK ?? 'cargo xtask';
const root = '../..';
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  // Other engines are a suite of their own.
  testIgnore: process.env.E2E_ENGINES ? [] : ['engines.spec.ts'],
  outputDir: './test-results',
  // One folder for what is agreed on: how pages are heard.
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  globalSetup: './support/warm.ts',
  // Speed is measured elsewhere. Here a slow machine must not make a sound page look broken.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A test that passes only the second time is a failure that nobody has understood yet.
  retries: 0,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : [['list']],
  use: {
    baseURL: top.url,
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      // Chromium has no sandbox for root, as on build servers.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  webServer: [
    { command: `${xtask} serve --no-build --port ${top.port}`, url: top.url, cwd: root },
    { command: `${xtask} serve --no-build --port ${sub.port} --dist ${sub.dist}`, url: sub.url, cwd: root },
  ],
});
