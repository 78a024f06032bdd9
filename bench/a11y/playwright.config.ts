// The bench as a run of Playwright, which reads TypeScript: it shares the checks with the gate. `a11y.mjs` starts it.
import { defineConfig } from '@playwright/test';
import { top } from '../../tests/e2e/support/addresses';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../target/claimscope/bench/a11y-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  use: {
    baseURL: top.url,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    // Faults that the policy would refuse are planted all the same, and axe comes as text.
    bypassCSP: true,
    launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] },
  },
  webServer: [{ command: `${process.env.XTASK ?? 'cargo xtask'} serve --no-build --port ${top.port}`, url: top.url, cwd: '../..' }],
});
