// The page as a whole: its title, its parts, its frames, the way past the masthead, and that it can be enlarged
// (WCAG 2.4.2, 2.4.1, 4.1.2, 1.4.4).
import { inPage } from './look';

export const page = inPage((look) => {
  const SMALL = new Set(['a an and are as at be by for from how in is it its of on or our that the this to was we what where which with you your'].join(' ').split(' '));
  const telling = (text: string) => look.plain(text).split(' ').filter((word) => word.length > 1 && !SMALL.has(word));
  const shares = (one: string, other: string) => telling(one).some((word) => telling(other).includes(word));
  const found: string[] = [];
  const root = document.documentElement;

  const first = document.querySelector('h1');
  // What the page is called: by itself, or by the links that lead to it.
  const called = [first, ...look.read<HTMLAnchorElement>('nav a[href]').filter(({ href }) => href.split('#')[0] === location.href.split('#')[0])].map((one) => (one ? look.words(one) : ''));
  const titles = [...document.querySelectorAll('head > title')];
  if (!document.title.trim()) found.push(look.told('title', 'the page has no title', titles[0] ?? document.head));
  else if (!called.some((words) => shares(document.title, words))) found.push(look.told('title', `the title “${document.title}” has no word of what the page is called`, titles[0] ?? document.head));

  const content = document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content ?? '';
  const most = Number(/maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1] ?? 10);
  if (/user-scalable\s*=\s*(no|0)/.test(content) || most < 5) found.push(look.told('zoom', `the page cannot be enlarged: ${content}`, root));

  // Parts: one that matters, and a way to it. All words stand in a part.
  const mains = look.read('main, [role="main"]');
  if (mains.length !== 1) found.push(look.told('parts', `the page has ${mains.length} main parts`, mains[1] ?? document.body));
  const PARTS = 'main, header, footer, nav, aside, [role="banner"], [role="contentinfo"], [role="navigation"], [role="search"], [role="region"][aria-label], [role="dialog"], a[href^="#"], [role="status"], [role="alert"], [aria-live]';
  for (const element of look.read('body *')) if (look.own(element) && !element.closest(PARTS)) found.push(look.told('parts', 'words stand in no part of the page', element));
  const names = new Map<string, Element>();
  for (const part of look.read('nav, [role="navigation"], aside, section[aria-label], section[aria-labelledby], form[aria-label]')) {
    const name = `${part.localName} ${look.plain(part.getAttribute('aria-label') ?? look.words(document.getElementById(part.getAttribute('aria-labelledby') ?? '') ?? document.createTextNode('')))}`;
    if (names.has(name)) found.push(look.told('part-name', 'another part has the same name', part));
    names.set(name, part);
  }
  for (const article of look.read('article')) {
    const heading = [...article.querySelectorAll('h1, h2, h3, h4, h5, h6')].find((heading) => heading.closest('article') === article);
    const links = [...article.querySelectorAll('a')].reduce((sum, link) => sum + look.words(link).length, 0);
    if (!heading || links > look.words(article).length * 0.8) found.push(look.told('article', heading ? 'an article of nothing but links is a list of them' : 'an article has no heading', article));
  }
  const stop = [...document.querySelectorAll<HTMLElement>('body *')].find((element) => look.takesFocus(element) && look.isShown(element));
  if (look.read('nav').length > 0 && stop) {
    const target = stop.matches('a[href^="#"]') ? document.getElementById(stop.getAttribute('href')?.slice(1) ?? '') : null;
    if (!target || !mains[0]?.contains(target)) found.push(look.told('way-past', 'the first stop does not lead past the masthead', stop));
  }

  for (const frame of look.shown<HTMLIFrameElement>('iframe, frame')) {
    const title = frame.title.trim();
    const inside = frame.contentDocument;
    const near = frame.closest('section, figure, article, main');
    const about = [inside?.title ?? '', ...[...(inside?.querySelectorAll('h1, h2') ?? [])].map((heading) => heading.textContent ?? ''), ...look.read('h1, h1 + p').map((element) => look.words(element)), look.words(near?.querySelector('h2, h3, figcaption') ?? document.createTextNode(''))];
    if (!title) found.push(look.told('frame-title', 'a frame has no title', frame));
    else if (!about.some((text) => shares(title, text))) found.push(look.told('frame-title', `“${title}” has no word of what the frame shows`, frame));
  }
  return found;
});
