// Headings: one first, no level left out, none without text, and no text that only looks like one (WCAG 1.3.1, 2.4.6).
import { inPage } from './look';

export const headings = inPage((look) => {
  const all = look.read('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const level = (heading: Element) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
  const found: string[] = [];
  const firsts = all.filter((heading) => level(heading) === 1);
  if (firsts.length === 0) found.push(look.told('no-first-heading', 'there is no heading of the page', document.querySelector('main') ?? document.body));
  for (const another of firsts.slice(1)) found.push(look.told('second-first-heading', 'there is one already', another));
  for (const [at, heading] of all.entries()) {
    if (!look.name(heading)) found.push(look.told('empty-heading', 'a heading has no text', heading));
    const before = all[at - 1];
    if (before && level(heading) > level(before) + 1) found.push(look.told('heading-level', `level ${level(heading)} follows level ${level(before)}`, heading));
  }

  // Looks like one: short, a line of its own, in the weight and size of a heading here, above words that are longer and plainer.
  const weight = (element: Element) => Number(look.style(element).fontWeight);
  const size = (element: Element) => parseFloat(look.style(element).fontSize);
  const least = { weight: Math.min(600, ...all.map(weight)), size: Math.min(...all.map(size)) };
  const OTHERWISE = 'h1, h2, h3, h4, h5, h6, [role="heading"], a, button, summary, label, legend, dt, dd, li, th, td, caption, figcaption, blockquote, nav, footer, svg, [aria-hidden="true"]';
  for (const element of look.read('body *')) {
    if (look.isInline(element) || element.closest(OTHERWISE) || element.querySelector(OTHERWISE)) continue;
    const words = look.words(element);
    if (!/\p{L}/u.test(words) || words.length > 80 || /[.,;:]$/.test(words)) continue;
    // A block around another says nothing of its own.
    if ([...element.children].some((child) => !look.isInline(child))) continue;
    const whole = [element, ...element.querySelectorAll('*')].reverse().find((part) => look.words(part) === words) ?? element;
    if (weight(whole) < least.weight || size(whole) < least.size) continue;
    const next = element.nextElementSibling ?? (element.parentElement?.childElementCount === 1 ? element.parentElement.nextElementSibling : null);
    if (!next || !look.isRead(next)) continue;
    const leaf = [next, ...next.querySelectorAll('*')].find((part) => look.own(part)) ?? next;
    const isPlainer = weight(leaf) < weight(whole) || size(leaf) < size(whole);
    if (look.words(next).length > words.length && isPlainer) found.push(look.told('looks-like-heading', 'it looks like a heading and is none', element));
  }
  return found;
});
