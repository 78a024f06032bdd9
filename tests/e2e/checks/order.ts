// What is read first stands first: in the source as on the screen (WCAG 1.3.2, 2.4.3). And nothing makes the page wider
// than its window.
import { inPage } from './look';

export const order = inPage((look) => {
  const found: string[] = [];
  for (const parent of look.read('body, body *:not(svg, svg *)')) {
    const children = [...parent.children].filter((child) => {
      const { position } = look.style(child);
      const { width, height } = child.getBoundingClientRect();
      return look.isRead(child) && /static|relative/.test(position) && width > 1 && height > 1 && look.words(child) && !look.isInline(child);
    });
    for (const [at, child] of children.entries()) {
      const before = children[at - 1];
      if (!before) continue;
      const [one, other] = [before.getBoundingClientRect(), child.getBoundingClientRect()];
      const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const isSameRow = shared > Math.min(one.height, other.height) / 2;
      const beside = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const isSameColumn = beside > Math.min(one.width, other.width) / 2;
      if (isSameRow && other.right <= one.left + 1) found.push(look.told('order', 'it stands to the left of what is read before it', child));
      else if (!isSameRow && isSameColumn && other.bottom <= one.top + 1) found.push(look.told('order', 'it stands above what is read before it', child));
    }
  }
  return found;
});

export const width = inPage((look) => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = look.shown('body *').filter((element) => element.getBoundingClientRect().right > room + 1);
  const outer = wide.filter((element) => !wide.some((other) => other !== element && other.contains(element)));
  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return [...new Set([...outer, ...inner])].map((element) => look.told('too-wide', 'it reaches beyond the window', element));
});
