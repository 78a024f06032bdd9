// Everything that the gate looks at a page with, in one go; each finding with whether it points at the place where a fault
// was planted.
import type { Page } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { look as axe } from '../../tests/e2e/a11y/axe';
import { judgeCovers, judgeMarks, judgeOrder, judgeReach, walk } from '../../tests/e2e/a11y/keyboard';
import { enhancedContrast, motion, reflow, targetSize, textSpacing } from '../../tests/e2e/a11y';
import { CHECKS } from '../../tests/e2e/checks';
import { ask } from '../../tests/e2e/checks/look';
import { tabOf } from '../../tests/e2e/support/tab';

/** What was found. */
export interface Finding {
  /** Which of the gate's parts found it. */
  by: 'axe' | 'html-validate' | 'walk' | 'structure';
  /** The check or the rule. */
  rule: string;
  words: string;
  isThere: boolean;
}

/** Where a fault was planted: its elements, as selectors and as what other checks call them; or a piece of the text. */
interface Place {
  paths: string[];
  names: string[];
}
/** A page as a text, and where in it the fault is. */
export interface Source {
  html: string;
  from: number;
  to: number;
}

/** Of the planted elements, what findings may point at: each, what is inside it, and what is right around it. Nothing is inside the page as a whole. */
const placeOf = (page: Page): Promise<Place> =>
  ask(page, (look) => {
    const planted = (self as unknown as { planted?: Element[] }).planted ?? [];
    const isWhole = (element: Element | null) => !element || element.matches('html, head, body, main, #app, .page, header, footer, section, article, .section__matter, .section__matter > div');
    const around = planted.map(({ parentElement }) => parentElement).filter((element): element is HTMLElement => !isWhole(element));
    const inside = [...new Set(planted.flatMap((element) => [element, ...(element.matches('html, head, body, main') ? [] : element.querySelectorAll('*'))]))];
    const name = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
      const raw = (element.textContent ?? '').trim().slice(0, 40);
      const classes = [...element.classList].map((one) => `.${one}`).join('');
      return [`${element.localName}${classes}${element.id && `#${element.id}`} “${words}”`, `${element.localName}.${element.getAttribute('class') ?? ''} “${raw}”`, `${element.localName}.${element.getAttribute('class') ?? ''} moves`];
    };
    return { paths: [...inside, ...around].map((element) => look.told('', '', element).split(' at ').at(-1) ?? ''), names: inside.flatMap(name) };
  });

/** Whether a selector leads to a planted element, or what is inside or right around it. */
const leadsThere = (page: Page, selector: string, paths: string[]): Promise<boolean> =>
  ask(
    page,
    (look, [selector, paths]: [string, string[]]) => {
      try {
        const element = document.querySelector(selector);
        return !!element && paths.includes(look.told('', '', element).split(' at ').at(-1) ?? '');
      } catch {
        return false;
      }
    },
    [selector, paths],
  );

let validator: Promise<HtmlValidate> | undefined;
async function rules(): Promise<HtmlValidate> {
  const { default: config } = (await import('../../tests/html/rules.mjs' as string)) as { default: ConfigData };
  return new HtmlValidate(config);
}

/** What html-validate says of the page as it is now, or of the text that it was made from. */
async function validated(page: Page, source: Source | undefined, paths: string[]): Promise<Finding[]> {
  validator ??= rules();
  const { results } = await (await validator).validateString(source?.html ?? (await page.content()), 'page.html');
  const messages = results.flatMap(({ messages }) => messages);
  return Promise.all(
    messages.map(async ({ ruleId, message, selector, offset }) => {
      const isThere = source ? offset >= source.from && offset <= source.to : !!selector && (await leadsThere(page, selector, paths));
      return { by: 'html-validate' as const, rule: ruleId, words: `${message} ${selector ?? ''}`, isThere };
    }),
  );
}

/** Looks at a page with everything. Afterwards the page is not used again. */
export async function lookAt(page: Page, source?: Source): Promise<Finding[]> {
  const { paths, names } = await placeOf(page);
  const found: Finding[] = [];
  const structure = async (name: string) => {
    for (const words of (await CHECKS[name]?.(page)) ?? []) {
      const at = words.replace(/ \([^)]*\)$/, '').split(' at ').at(-1) ?? '';
      found.push({ by: 'structure', rule: words.split(':')[0] ?? name, words, isThere: paths.includes(at) });
    }
  };
  const named = (rule: string, all: string[]) => found.push(...all.map((words) => ({ by: 'walk' as const, rule, words, isThere: names.some((name) => words.includes(name)) })));
  const byAxe = async (all: string[], suffix = '') => {
    for (const words of all) {
      const [, rule = '', selector = ''] = /^(?:axe cannot decide \(.*?\): )?([\w-]+): .*?: (.*?)(?: \([^()]*\))?$/.exec(words) ?? [];
      const at = /([\w-]+): [^:]+: (.+)$/.exec(words.replace(/ \([^()]*\)$/, ''))?.[2] ?? selector;
      found.push({ by: 'axe', rule: rule + suffix, words, isThere: (await leadsThere(page, at, paths)) || (await leadsThere(page, selector, paths)) });
    }
  };

  for (const name of Object.keys(CHECKS)) if (!['behaviour', 'enlarged'].includes(name)) await structure(name);
  const { violations, undecided } = await axe(page);
  await byAxe(violations);
  await byAxe(undecided, ' (undecided)');
  await byAxe((await enhancedContrast(page)).filter((words) => !words.startsWith('axe cannot decide')), ' (7 : 1)');
  found.push(...(await validated(page, source, paths)));
  await structure('enlarged');
  named('target size', await targetSize(page));
  const way = await walk(tabOf(page));
  named('reach', judgeReach(way));
  named('order of focus', judgeOrder(way));
  named('focus seen', judgeMarks(way));
  named('focus covered', judgeCovers(way));
  named('motion', await motion(page));
  await page.emulateMedia({ reducedMotion: null });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  named('reflow', await reflow(page));
  if (size) await page.setViewportSize(size);
  await structure('behaviour');
  if (await page.evaluate(() => 'planted' in self)) named('spacing', await textSpacing(page));
  return found;
}
