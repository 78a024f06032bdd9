// A browser's tab as tests of more than one engine use it: little enough that each engine's own protocol gives it.
import type { Page } from '@playwright/test';

export interface Tab {
  /** Opens an address. Fails where nothing can be shown. */
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Calls a function inside the page. It sees nothing of the test but its argument. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Presses a key, alone or with another that is held: `Tab`, `Shift+Tab`. */
  press(key: string): Promise<unknown>;
  /** Another tab of the same reader. */
  beside(): Promise<Tab>;
  close(): Promise<unknown>;
}

/** Playwright's page as such a tab. */
export const tabOf = (page: Page): Tab => ({
  goto: (url) => page.goto(url),
  reload: () => page.reload(),
  evaluate: (work, argument) => page.evaluate(work as never, argument as never),
  press: (key) => page.keyboard.press(key),
  beside: async () => tabOf(await page.context().newPage()),
  close: () => page.close(),
});

/** What the function gives, once it gives something true. Pages may turn meanwhile. */
export async function until<R>(tab: Tab, what: string, work: () => R | Promise<R>, patience = 45_000): Promise<R> {
  const end = Date.now() + patience;
  for (let last: unknown = 'nothing'; ; ) {
    try {
      const found = await tab.evaluate(work);
      if (found) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${what}; in the end ${String(last)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until the worker has installed all of its generation. */
export const installed = (tab: Tab) =>
  until(tab, 'the worker has installed its generation', async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');

/** Opens a page for the first time, and waits until everything is kept. */
export async function visit(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await until(tab, 'the app holds every page', () => document.documentElement.dataset.whole === '');
  await installed(tab);
}

/** The reader comes back to the tab: pages then look for a newer version. */
export const comesBack = (tab: Tab) => tab.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** What can be seen of a page of ours, and what it was made from. */
export interface Seen {
  /** The heading, if it is seen. */
  heading: string;
  hasFrame: boolean;
  title: string;
  /** The words of its main part, without blanks between them. */
  main: string;
  generation: string;
  /** Paths of the files below `assets/`, whoever served them. */
  madeFrom: string[];
}

/** Looks at the page that is there. */
export const look = (tab: Tab): Promise<Seen> =>
  tab.evaluate(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const isSeen = (element: HTMLElement | null) => !!element && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    const heading = find('h1');
    const named = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map((tag) => tag.getAttribute('src') ?? tag.getAttribute('href') ?? '');
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return {
      heading: isSeen(heading) ? (heading?.innerText ?? '') : '',
      hasFrame: isSeen(find('header.masthead')) && isSeen(find('footer.footer')),
      title: document.title,
      main: (find('main')?.textContent ?? '').replace(/\s/g, ''),
      generation: document.documentElement.dataset.generation ?? '',
      madeFrom: [...loaded, ...named].map((url) => new URL(url, location.href).pathname.replace(/^.*\/(?=assets\/)/, '')).filter((path) => path.startsWith('assets/')),
    };
  });
