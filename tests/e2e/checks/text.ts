// Text that can be read: its size, room, letters and lines; and what its words take for granted (WCAG 1.3.3, 1.4.1, 1.4.8,
// 3.1.3–3.1.5, and the design language of these pages).
import { inPage } from './look';

export const typography = inPage((look) => {
  const found: string[] = [];
  const isForListeners = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
  for (const element of look.shown('body *')) {
    const own = look.own(element);
    if (!own || element.closest('svg, pre, code, select, textarea') || (isForListeners(element) && !look.isInline(element))) continue;
    const { fontSize, textTransform, textAlign, fontStyle, lineHeight } = look.style(element);
    const size = parseFloat(fontSize);
    if (size < 12) found.push(look.told('text-small', `text of ${size} px`, element));
    const shouted = textTransform === 'uppercase' ? own : (own.match(/(\p{Lu}{2,}[\s,;:–-]+){2,}\p{Lu}{2,}/u)?.[0] ?? '');
    if (shouted.replace(/\P{L}/gu, '').length > 15) found.push(look.told('text-capitals', 'words in capitals', element));
    if (look.isInline(element)) continue;
    const words = look.words(element).split(' ').length;
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    // Parts of one line stand at about the same height.
    const tops = rects.map(({ bottom }) => Math.round(bottom)).sort((one, other) => one - other);
    const lines = tops.filter((top, at) => at === 0 || top - (tops[at - 1] ?? 0) > size * 0.6).length;
    const height = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / size;
    if (textAlign.startsWith('justify') && lines > 1) found.push(look.told('text-justified', 'justified text', element));
    if (/italic|oblique/.test(fontStyle) && words > 15) found.push(look.told('text-italic', 'a long text in italics', element));
    if (lines >= 3 && height < 1.3 && size < 24 && !element.closest('h1, h2, h3, h4, h5, h6')) found.push(look.told('text-tight', `lines of ${height.toFixed(2)}`, element));
    if (lines >= 3 && look.words(element).length / lines > 100) found.push(look.told('text-long-lines', `${Math.round(look.words(element).length / lines)} characters to a line`, element));
  }
  return found;
});

export const wording = inPage((look) => {
  const found: string[] = [];
  const SIDE = /\b(on|at|to|in|from) (the|your) (far )?(left|right|left-hand|right-hand)( side| column| hand side)?( of (the|this) (page|screen|window|text))?(?! (side|half|of|cheek|face|arm|hand))\b|\b(left|right)-hand (side|column|menu)\b/i;
  const COLOURED = /\b(the|those|these|all|every|each|any) (red|green|blue|yellow|orange|purple|pink|grey|gray|amber) (one|ones|item|items|row|rows|word|words|text|entry|entries|button|buttons|link|links|name|names|claim|claims|line|lines|field|fields|mark|marks)\b|\b(marked|shown|written|printed|listed|highlighted) in (red|green|blue|yellow|orange|purple|pink|grey|gray|amber)\b/i;
  const syllables = (word: string) => Math.max(1, (word.toLowerCase().replace(/e\b/, '').match(/[aeiouy]+/g) ?? []).length);
  const blocks = look.read('p, li, dd, figcaption, blockquote, td, main div').filter((block) => ![...block.children].some((child) => !look.isInline(child)) && look.words(block));
  for (const block of blocks) {
    const words = look.words(block);
    const list = words.split(' ').filter((word) => /\p{L}/u.test(word));
    // Words of others are theirs.
    const isQuoted = !!block.closest('blockquote, q, cite, .said, [lang]:not(html)');
    if (SIDE.test(words) && !isQuoted) found.push(look.told('words-side', 'it names something by its side of the page', block));
    if (COLOURED.test(words) && !isQuoted) found.push(look.told('words-colour', 'it names something by its colour', block));
    const sentences = words.split(/[.!?]+(?=\s|$)/).filter((sentence) => sentence.trim()).length || 1;
    const grade = 0.39 * (list.length / sentences) + 11.8 * (list.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, list.length)) - 15.59;
    if (list.length >= 30 && grade > 18 && !isQuoted) found.push(look.told('words-hard', `it takes ${grade.toFixed(0)} years of school to read`, block));
    if (list.length > 150) found.push(look.told('wall-of-text', `${list.length} words without a break`, block));
  }
  // So much running text has a heading in it, or a list.
  let run: Element[] = [];
  for (const element of look.read('main :is(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, figure, summary)')) {
    run = element.localName === 'p' && !element.closest('li, dd, td') ? [...run, element] : [];
    const total = run.reduce((sum, paragraph) => sum + look.words(paragraph).split(' ').length, 0);
    if (total > 400) {
      found.push(look.told('wall-of-text', `${total} words without a heading or a list`, element));
      run = [];
    }
  }
  // An abbreviation says what it is short for: in its title, or in brackets beside it.
  const whole = look.words(document.body);
  for (const abbreviation of look.read('abbr')) {
    const short = look.words(abbreviation);
    const escaped = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const isExpanded = abbreviation.title.trim() || new RegExp(`\\(${escaped}\\)|${escaped} \\(`).test(whole);
    if (!isExpanded) found.push(look.told('abbreviation', 'nothing says what it is short for', abbreviation));
  }
  // Things of one kind that differ in colour, and in nothing else that can be seen or heard.
  for (const list of look.read('ul, ol, dl, tbody, tr')) {
    const items = [...list.children].filter((item) => look.isRead(item) && look.words(item));
    if (items.length < 3) continue;
    const leaf = (item: Element) => [item, ...item.querySelectorAll('*')].find((part) => look.own(part)) ?? item;
    const sight = (item: Element) => {
      const { fontFamily, fontSize, fontWeight, fontStyle, textDecorationLine, display } = look.style(leaf(item));
      const around = look.style(item);
      return [item.localName, leaf(item).localName, leaf(item).className, fontFamily, fontSize, fontWeight, fontStyle, textDecorationLine, display, around.listStyleType, around.borderStyle, item.childElementCount].join();
    };
    const colours = (item: Element) => [look.style(leaf(item)).color, look.style(item).backgroundColor].join();
    const alike = items.filter((item) => !leaf(item).closest('a, button, [aria-current], [aria-selected]') && !leaf(item).querySelector('a'));
    const shared = alike.find((item) => alike.some((other) => sight(other).replace(leaf(other).className, '') === sight(item).replace(leaf(item).className, '') && colours(other) !== colours(item)));
    if (shared) {
      const odd = alike.filter((item) => alike.filter((other) => colours(other) === colours(item)).length <= alike.length / 2);
      for (const item of odd.length > 0 ? odd : [shared]) found.push(look.told('only-colour', 'only its colour sets it apart from its neighbours', item));
    }
  }
  return found;
});
