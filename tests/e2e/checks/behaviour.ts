// Controls do what their role promises, and what they open can be used and left by keys (WCAG 2.1.1, 2.1.2, 2.4.3, 3.2.2).
import type { Page } from '@playwright/test';
import { keys } from './keys';
import { ask, type Check } from './look';

/** So many controls of a page are pressed; of those that look alike, one. */
const MOST = 12;

interface Kept {
  controls: HTMLElement[];
  clicks: number;
  shownBefore: Set<Element>;
  opened?: HTMLElement;
}

/** Keeps the controls that a page has for itself, and gives what each is: links to other places are not pressed. */
const controls = (page: Page) =>
  ask(page, (look) => {
    const isOwn = (element: Element) => !element.matches('a') || ['', '#'].includes(element.getAttribute('href') ?? '') || element.matches('[role="button"]');
    const all = look.read<HTMLElement>('button, [role="button"], a[href="#"], a[href=""], [aria-haspopup], select').filter((element) => isOwn(element) && !element.matches(':disabled'));
    const kinds = new Set<string>();
    const first = all.filter((element) => {
      const kind = element.matches('select, [role="button"]') ? String(kinds.size) : `${element.localName}.${element.className}`;
      return !kinds.has(kind) && kinds.add(kind);
    });
    Object.assign(self, { kept: { controls: first, clicks: 0, shownBefore: new Set() } satisfies Kept });
    return first.map((element) => ({ isSelect: element.matches('select'), isRole: element.matches('[role="button"]:not(button, summary)'), told: look.told('', '', element).replace(/^: : /, '') }));
  });

/** What lies over the page now and did not before. */
const opened = (page: Page) =>
  ask(page, (look) => {
    const { kept } = self as unknown as { kept: Kept };
    const over = look.shown<HTMLElement>('dialog, [role="dialog"], [role="alertdialog"], body *').filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isOver = element.matches('dialog[open], [role="dialog"], [role="alertdialog"]') || /fixed|absolute/.test(look.style(element).position);
      return isOver && width > 150 && height > 60 && !kept.shownBefore.has(element) && look.words(element);
    });
    kept.opened = over[0];
    return over[0] ? look.told('', '', over[0]).replace(/^: : /, '') : '';
  });

/** Where focus stands, seen from what was opened. */
const focusIsInside = (page: Page) =>
  ask(page, () => {
    const { opened } = (self as unknown as { kept: Kept }).kept;
    return !!opened && opened.contains(document.activeElement);
  });

/** What lies over the page takes focus, keeps it, lets it go, and needs no pointer. */
async function judgeOpened(page: Page, at: string, before: string[]): Promise<string[]> {
  const found: string[] = [];
  const isTold = new Set(before);
  found.push(...(await keys(page)).filter((told) => !isTold.has(told)));
  const stops = await ask(page, (look) => {
    const { opened } = (self as unknown as { kept: Kept }).kept;
    return opened ? [opened, ...opened.querySelectorAll('*')].filter((element) => look.takesFocus(element) && look.isShown(element)).length : 0;
  });
  if (!(await focusIsInside(page))) found.push(`opened-focus: what opened did not take focus: ${at}`);
  else {
    for (let stop = 0; stop <= stops; stop += 1) {
      await page.keyboard.press('Tab');
      if (await focusIsInside(page)) continue;
      found.push(`opened-leaves: focus leaves it while it lies over the page: ${at}`);
      break;
    }
  }
  await page.keyboard.press('Escape');
  const isOpen = await ask(page, (look) => {
    const { opened } = (self as unknown as { kept: Kept }).kept;
    return !!opened && look.isShown(opened);
  });
  if (isOpen) found.push(`opened-escape: Escape does not close it: ${at}`);
  return found;
}

export const behaviour: Check = async (page) => {
  const found: string[] = [];
  const address = page.url().split('#')[0];
  const all = await controls(page);
  const before = await keys(page);
  for (const [at, { isSelect, isRole, told }] of all.slice(0, MOST).entries()) {
    await ask(page, (look, at: number) => {
      const { kept } = self as unknown as { kept: Kept };
      kept.shownBefore = new Set(look.shown('body *'));
      kept.clicks = 0;
      const control = kept.controls[at];
      control?.addEventListener('click', () => (kept.clicks += 1), { capture: true });
      control?.focus();
    }, at);
    if (isSelect) {
      await page.keyboard.press('ArrowDown');
      const leaves = await page.waitForURL((url) => url.href.split('#')[0] !== address, { timeout: 500 }).then(
        () => true,
        () => false,
      );
      if (leaves) return [...found, `select-leaves: choosing leaves the page: ${told}`];
      continue;
    }
    if (isRole) {
      await page.keyboard.press('Space');
      const clicks = await ask(page, () => (self as unknown as { kept: Kept }).kept.clicks);
      if (clicks === 0) found.push(`role-button: a button does not answer to Space: ${told}`);
      continue;
    }
    await ask(page, (_, at: number) => (self as unknown as { kept: Kept }).kept.controls[at]?.click(), at);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const over = await opened(page);
    if (over) found.push(...(await judgeOpened(page, over, before)));
  }
  return found;
};
