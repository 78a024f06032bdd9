// axe looks at the page, and what it cannot decide is decided by a list that people keep (incomplete.ts).
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Check } from './check';
import { DECISIONS } from './incomplete';

/** axe as @axe-core/playwright brings it. Its own runner opens another page for each look, which takes longer than the look. */
const { source } = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { source: string };

/** What is asked: WCAG 2.2, A and AA, and what axe calls good practice. */
const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What AAA asks of contrast. */
const ENHANCED = { type: 'rule', values: ['color-contrast-enhanced'] };

/** What axe found. */
export interface Looked {
  violations: string[];
  /** What axe could not decide, and nobody has. */
  undecided: string[];
  /** Which entries of the list decided something. */
  used: number[];
  /** How many rules found something to look at. */
  rules: number;
}

/** Of axe's interface, as much as is used. */
interface Result {
  id: string;
  help: string;
  nodes: { target: string[]; element?: Element; any: Told[]; all: Told[]; none: Told[] }[];
}
interface Told {
  id: string;
  data?: { messageKey?: string } | null;
}
interface Axe {
  run(context: Document, options: object): Promise<{ violations: Result[]; incomplete: Result[]; passes: Result[] }>;
}

/** Looks at the page, without frames in it: what they show is a page of its own. */
export async function look(page: Page, runOnly: object = WCAG): Promise<Looked> {
  if (!(await page.evaluate(() => 'axe' in self))) await page.evaluate(source);
  return page.evaluate(
    async ([runOnly, decisions]) => {
      const { axe } = self as unknown as { axe: Axe };
      // The one frame there is shows a card, which is a page of its own for these checks.
      const rules = { 'frame-tested': { enabled: false } };
      const { violations, incomplete, passes } = await axe.run(document, { runOnly, rules, elementRef: true, iframes: false });
      const used = new Set<number>();
      const each = (results: Result[]) =>
        results.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, element, any, all, none }) => {
            const why = [...any, ...all, ...none].map(({ id, data }) => data?.messageKey ?? id).join(' ');
            return { id, element, why, words: `${id}: ${help}: ${target.join(' ')}` };
          }),
        );
      const undecided = each(incomplete).filter(({ id, element, why }) => {
        const at = decisions.findIndex((known) => known.rule === id && known.why === why && element?.matches(known.where));
        if (at >= 0) used.add(at);
        return at < 0;
      });
      return {
        violations: each(violations).map(({ words, why }) => `${words} (${why})`),
        undecided: undecided.map(({ words, why }) => `axe cannot decide (${why}): ${words}`),
        used: [...used],
        rules: passes.length + violations.length,
      };
    },
    [runOnly, DECISIONS] as const,
  );
}

const found = ({ violations, undecided }: Looked) => [...violations, ...undecided];

/** WCAG 2.2 AA, as far as axe can tell. */
export const axe: Check = async (page) => found(await look(page));

/** The contrast that AAA asks for: 7 : 1, and 4.5 : 1 for large text. */
export const enhancedContrast: Check = async (page) => found(await look(page, ENHANCED));
