// Links: their names make sense, lead to one place each, and are told from the words around them (WCAG 2.4.4, 1.4.1, 3.2.5).
import { inPage } from './look';

/** What links are called, and where they lead. */
export const linkNames = inPage((look) => {
  const VAGUE = new Set(
    ['click', 'here', 'click here', 'press here', 'tap here', 'this', 'that', 'it', 'this one', 'page', 'this page', 'the page', 'my page', 'our page', 'link', 'this link', 'more', 'read more', 'learn more', 'see more', 'show more', 'find out more', 'more info', 'more information', 'further information', 'info', 'information', 'details', 'more details', 'read', 'see', 'view', 'go', 'go to', 'continue', 'open', 'download', 'site', 'website', 'web page', 'article', 'document', 'file', 'url', 'start'],
  );
  const FILES: [RegExp, RegExp, string][] = [
    [/\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip)$/i, /\b(pdf|docx?|word|xlsx?|excel|pptx?|powerpoint|od[tsp]|rtf|zip)\b/i, 'nothing says what kind of file it is'],
    [/\.(mp3|wav|ogg|oga|m4a|flac|aac|mp4|mov|avi|webm|ogv|mkv|wmv)$/i, /\b(transcript|captions?)\b/i, 'there is no transcript beside a recording'],
    [/\.(png|jpe?g|gif|webp|avif|bmp|tiff?)$/i, /\b(image|picture|photo|photograph|drawing|figure|chart|screenshot)\b/i, 'nothing says that it is a picture'],
  ];
  const links = look.read<HTMLAnchorElement>('a[href], area[href], [role="link"]');
  const found: string[] = [];
  /** What stands around a link: the block that it is in, the item of a list, and the heading above. */
  const headings = look.read('h1, h2, h3, h4, h5, h6');
  const surroundings = new Map<Element, { near: Element; words: string }>();
  const around = (link: Element) => {
    const known = surroundings.get(link);
    if (known) return known;
    const near = link.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4, h5, h6, label, caption') ?? look.block(link);
    const heading = headings.filter((one) => one.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING || one.contains(link)).at(-1);
    const item = near.closest('li, dd, td') ?? near;
    const found = { near, words: look.plain(`${heading ? look.words(heading) : ''} ${look.words(near)} ${look.words(item)}`) };
    surroundings.set(link, found);
    return found;
  };
  const known = new Map<string, HTMLAnchorElement[]>();
  for (const [at, link] of links.entries()) {
    const name = look.name(link);
    const plain = look.plain(name);
    const href = link.getAttribute('href') ?? '';
    const title = look.plain(link.getAttribute('title') ?? '');
    if (!plain) found.push(look.told('link-name', name ? 'a link is called by a sign only' : 'a link has no name', link));
    if (VAGUE.has(plain)) found.push(look.told('link-vague', 'its name says nothing of where it leads', link));
    if (/^(https?:|www\.)/i.test(name)) found.push(look.told('link-address', 'an address is its name', link));
    if (/^\s*javascript:/i.test(href) || ['', '#', '#!'].includes(href.trim())) found.push(look.told('link-nowhere', `it leads to “${href}”, which is no place`, link));
    if (title && title === plain) found.push(look.told('title-repeats', 'its title says its name again', link));
    const target = link.getAttribute('target') ?? '';
    if (target && !['_self', '_parent', '_top'].includes(target) && !/new (window|tab)/i.test(`${name} ${link.title}`)) found.push(look.told('new-window', 'nothing says that it opens a new window', link));
    const path = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).pathname : '';
    for (const [kind, telling, wrong] of FILES) {
      if (kind.test(path) && !telling.test(`${name} ${link.title} ${look.words(around(link).near)}`)) found.push(look.told('link-file', wrong, link));
    }
    const pictures = [...link.querySelectorAll('img, svg[role="img"]')].map((picture) => look.plain(look.words(picture))).filter(Boolean);
    const rest = look.plain([...link.childNodes].filter((child) => !(child instanceof Element && child.matches('img, svg'))).map((child) => look.words(child)).join(' '));
    if (pictures.some((picture) => rest && picture === rest)) found.push(look.told('picture-repeats', 'the picture in it says its text again', link));

    const before = links[at - 1];
    if (before && before.href === link.href && !before.contains(link)) {
      const between = document.createRange();
      between.setStartAfter(before);
      between.setEndBefore(link);
      if (!look.plain(between.toString())) found.push(look.told('link-twice', 'the link before it leads to the same place', link));
    }
    const namesakes = known.get(plain) ?? [];
    if (plain && namesakes.some((other) => other.href !== link.href && (around(other).near === around(link).near || around(other).words === around(link).words))) {
      found.push(look.told('link-namesake', 'another link of this name, with the same words around it, leads elsewhere', link));
    }
    known.set(plain, [...namesakes, link]);
  }
  return found;
});

/** How links look: not like the text around them, and not like one another. */
export const linkLooks = inPage((look) => {
  const found: string[] = [];
  const links = look.read<HTMLAnchorElement>('a[href]');
  const isMarked = (link: Element, around: Element) => {
    const parts = [link, ...link.querySelectorAll('*')];
    if (parts.some((part) => /underline|line-through|overline/.test(look.style(part).textDecorationLine))) return true;
    const [mine, theirs] = [look.style(link), look.style(around)];
    if (parseFloat(mine.borderBottomWidth) > 0 && mine.borderBottomStyle !== 'none') return true;
    if (mine.backgroundColor !== 'rgba(0, 0, 0, 0)' && mine.backgroundColor !== theirs.backgroundColor) return true;
    return Math.abs(Number(mine.fontWeight) - Number(theirs.fontWeight)) >= 200 || mine.fontFamily !== theirs.fontFamily || mine.fontStyle !== theirs.fontStyle || mine.fontSize !== theirs.fontSize;
  };
  for (const [at, link] of links.entries()) {
    if (!look.isInline(link)) continue;
    const block = look.block(link);
    const around = [...block.querySelectorAll('a[href]')].reduce((words, one) => words.replace(look.words(one), ' '), look.words(block));
    if (look.plain(around).length > 15 && !isMarked(link, block)) {
      const isAlike = look.style(link).color === look.style(block).color;
      found.push(look.told('link-look', isAlike ? 'it looks like the words around it' : 'only its colour tells it from the words around it', link));
    }
    const before = links[at - 1];
    const [one, other] = [[...(before?.getClientRects() ?? [])].at(-1), link.getClientRects()[0]];
    if (!before || before.parentElement !== link.parentElement || !look.isInline(before) || !one || !other) continue;
    const between = document.createRange();
    between.setStartAfter(before);
    between.setEndBefore(link);
    const isSameLine = Math.abs(one.bottom - other.bottom) < 4;
    const gap = other.left - one.right;
    if (!between.toString().trim() && isSameLine && gap < parseFloat(look.style(link).fontSize) / 2) found.push(look.told('links-together', `only ${gap.toFixed(0)} px stand between it and the link before`, link));
  }
  return found;
});
