// Playwright's `test`, with a console that has to stay empty and the library at hand.
import { expect, test as base, type Page } from '@playwright/test';

/** The parts of the export that tests read. Tests name no content but by these records. */
export interface Library {
  sources: { id: string; title: string; publisher: string }[];
  claims: {
    id: string;
    short_name: string;
    rating: { scale: string; level: string };
    assertions: { source: string; stance: string; quote: string }[];
    findings: { study: string; counts: boolean }[];
  }[];
  studies: { id: string; short_name: string }[];
}

interface Fixtures {
  library: Library;
  /** Everything that the console, the page or a failed request said. Checked after each test. */
  complaints: string[];
  /** Complaints that a test expects, such as that of a page that is not there. */
  expected: RegExp[];
  /** Whether pages may have a service worker. Where one answers, tests do not see what pages ask for. */
  worker: boolean;
}

export const test = base.extend<Fixtures>({
  library: async ({ request }, use) => {
    const response = await request.get('data/library.json');
    await use((await response.json()) as Library);
  },
  expected: [[], { option: true }],
  worker: [false, { option: true }],
  complaints: [
    async ({ page, expected, worker }, use) => {
      const complaints: string[] = [];
      if (!worker) await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
          console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
        });
      });
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type())) complaints.push(text.startsWith('policy:') ? text : `${message.type()}: ${text}`);
      });
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('requestfailed', (request) => {
        // A reader who moves on cuts off what is still under way; that is no fault of the page.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()}`);
      });
      await use(complaints);
      const unexpected = complaints.filter((said) => !expected.some((known) => known.test(said)));
      // Answers that a test changes may still be under way to a page that it no longer looks at.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(unexpected, 'the console stays empty').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until every link inside the site is followed without a page load. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await whole(page);
}

/** Waits until the app has taken the page over: from then on links to pages that it has code for are followed without a page load. */
export async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '', { timeout: 45_000 });
}

/** Waits until the pages rendered ahead are there, too: from then on no link inside the site is a page load. */
export async function whole(page: Page): Promise<void> {
  await takenOver(page);
  await expect(page.locator('html')).toHaveAttribute('data-whole', '', { timeout: 45_000 });
}

/** Counts page loads, from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  return () => loads;
}

/** A page as it was rendered natively. */
export interface Native {
  title: string;
  /** What is inside `#app`. */
  app: string;
  /** All of `<main>`. */
  main: string;
}

/** Pages that were parsed, by their text. */
const NATIVES = new Map<string, Native>();

/** Asks for a page, and has its text parsed on an empty page: the policy of ours refuses to make markup from text. */
export async function native(page: Page, path: string): Promise<Native> {
  const html = await (await page.request.get(path)).text();
  const known = NATIVES.get(html);
  if (known) return known;
  const empty = await page.context().newPage();
  const parsed = await empty.evaluate((html) => {
    const there = new DOMParser().parseFromString(html, 'text/html');
    return {
      title: there.title,
      app: there.querySelector('#app')?.innerHTML.trim() ?? 'no app',
      main: there.querySelector('main')?.outerHTML ?? 'no main part',
    };
  }, html);
  await empty.close();
  NATIVES.set(html, parsed);
  return parsed;
}

/** One address of each kind of page. */
export function pageTypes(library: Library): { name: string; path: string }[] {
  const graded = library.claims.find((claim) => claim.rating.scale === 'certainty' && claim.findings.some((f) => f.counts));
  const checked = library.claims.find((claim) => claim.rating.scale === 'fact-check');
  const counted = graded?.findings.find((finding) => finding.counts)?.study;
  const addresses = {
    front: '',
    claims: 'claims/',
    'graded claim': `claims/${graded?.id}/`,
    'checked claim': `claims/${checked?.id}/`,
    sources: 'sources/',
    source: `sources/${library.sources[0]?.id}/`,
    studies: 'studies/',
    study: `studies/${counted}/`,
    disagreements: 'disagreements/',
    method: 'method/',
    glossary: 'glossary/',
    corrections: 'corrections/',
    about: 'about/',
    privacy: 'privacy/',
    map: 'map/',
  };
  return Object.entries(addresses).map(([name, path]) => ({ name, path }));
}

/** One pattern for all of them. (Playwright takes a list whose second item is an object for a value with its options.) */
export function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

export { expect };
