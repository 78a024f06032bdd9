// Other engines than Chromium: Firefox by WebDriver BiDi, WebKit by the driver of WebKitGTK on a screen of its own.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tab } from './tab';
import { start } from './webdriver';

export interface Reader {
  tab: Tab;
  quit: () => Promise<void>;
}

const { FIREFOX_PATH = '/usr/bin/firefox-esr', WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver' } = process.env;
/** The small browser that comes with WebKitGTK. */
const { WEBKIT_PATH = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser' } = process.env;

/** Of puppeteer-core, which stands among what the site is measured with, as much as is used. */
interface Page extends Pick<Tab, 'close'> {
  goto(url: string, options: { timeout: number }): Promise<unknown>;
  reload(options: { timeout: number }): Promise<unknown>;
  evaluate(work: never, argument: never): Promise<never>;
  keyboard: { press(key: string): Promise<void>; down(key: string): Promise<void>; up(key: string): Promise<void> };
  browserContext(): { newPage(): Promise<Page> };
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
const bench = createRequire(join(__dirname, '../../../bench/package.json'));

const tabOf = (page: Page): Tab => ({
  goto: (url) => page.goto(url, { timeout: 20_000 }),
  reload: () => page.reload({ timeout: 20_000 }),
  evaluate: (work, argument) => page.evaluate(work as never, argument as never),
  press: async (key) => {
    const [last = key, ...held] = key.split('+').reverse();
    for (const one of held) await page.keyboard.down(one);
    await page.keyboard.press(last);
    for (const one of held) await page.keyboard.up(one);
  },
  beside: async () => tabOf(await page.browserContext().newPage()),
  close: () => page.close(),
});

async function firefox(): Promise<Reader> {
  const puppeteer = bench('puppeteer-core') as { launch(options: object): Promise<Browser> };
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX_PATH, headless: true });
  return { tab: tabOf(await browser.newPage()), quit: () => browser.close() };
}

function webkit(): Promise<Reader> {
  const command = (port: number): [string, ...string[]] => ['xvfb-run', '-a', WEBKIT_DRIVER, `--port=${port}`];
  const options = { binary: WEBKIT_PATH, args: ['--automation'] };
  const isRoot = process.getuid?.() === 0;
  return start(command, { 'webkitgtk:browserOptions': options }, isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {});
}

/** How a browser of each engine is started, with nothing kept. */
export const ENGINES: Record<string, () => Promise<Reader>> = { Firefox: firefox, WebKit: webkit };
