// What has to hold of any page's boxes, whatever the pixels are: nothing scrolls sideways, fonts are there, landmarks and
// pictures stand inside the window, and no text stands on other text.
import type { Page } from '@playwright/test';

/** Faults of what stands above a height, each in a few words. */
export async function faults(page: Page, height: number): Promise<string[]> {
  return page.evaluate((height) => {
    const found: string[] = [];
    const root = document.documentElement;
    const named = (element: Element) => `${element.localName}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
    const said = (words: string) => `“${words.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const example = (element: Element) => element.closest<HTMLElement>('[data-example]')?.dataset.example ?? '';
    if (root.scrollWidth > innerWidth) {
      // The innermost parts that stand out: what is inside them does not.
      const out = [...document.querySelectorAll('main *')].filter((element) => {
        if (getComputedStyle(element).clipPath !== 'none') return false;
        const { left, right } = element.getBoundingClientRect();
        return element.scrollWidth > element.clientWidth + 1 || left < -0.5 || right > innerWidth + 0.5;
      });
      const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
      const where = [...new Set(inner.map((element) => `${example(element)} ${named(element)}`.trim()))];
      found.push(`scrolls sideways: ${root.scrollWidth} px in ${innerWidth}, by ${where.slice(0, 8).join(', ')}`);
    }

    // Tables scroll by themselves, in regions with a name.
    const scrolls = (element: Element) => {
      for (let around: Element | null = element; around; around = around.parentElement) if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
      return false;
    };
    for (const element of document.querySelectorAll('header.masthead, nav, main, footer, svg, img, iframe')) {
      const { left, right, top, width } = element.getBoundingClientRect();
      if (!element.checkVisibility() || top > height || element.matches('.defs') || scrolls(element)) continue;
      if (width === 0) found.push(`${named(element)} has no width`);
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`${named(element)} stands out of the window: ${left.toFixed(1)} to ${right.toFixed(1)} of ${innerWidth} px`);
    }

    // The middle of each line: lines set close share the room of what hangs below and rises above their letters.
    const lines: { left: number; right: number; top: number; bottom: number; text: Text }[] = [];
    const isUnseen = (element: Element) => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.clipPath !== 'none' || style.opacity === '0') return true;
      }
      return !element.checkVisibility({ visibilityProperty: true });
    };
    const plain = (family: string) => family.trim().replace(/["']/g, '');
    const used = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement!;
      if (!text.data.trim() || parent.closest('script, style, svg, option, textarea') || isUnseen(parent)) continue;
      used.add(plain(getComputedStyle(parent).fontFamily.split(',')[0]!));
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1 || top > height || bottom < 0 || right < 0) continue;
        const quarter = (bottom - top) / 4;
        lines.push({ left: left + 1, right: right - 1, top: top + quarter, bottom: bottom - quarter, text });
      }
    }
    // A font that no text is set in is not fetched.
    const missing = [...document.fonts].filter(({ family, status }) => used.has(plain(family)) && status !== 'loaded');
    found.push(...missing.map(({ family, status }) => `the font ${family} is ${status}`));
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length && lines[next]!.top < one.bottom; next += 1) {
        const other = lines[next]!;
        if (one.text === other.text || other.left >= one.right || other.right <= one.left) continue;
        found.push(`text stands on text: ${said(one.text.data)} in ${named(one.text.parentElement!)} and ${said(other.text.data)} in ${named(other.text.parentElement!)} ${example(one.text.parentElement!)}`.trim());
      }
    });
    return [...new Set(found)];
  }, height);
}
