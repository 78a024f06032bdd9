// Text at twice its size keeps inside what holds it, and nothing of it is cut off (WCAG 1.4.4, 1.4.12).
import { ask, type Check } from './look';

export const enlarged: Check = (page) =>
  ask(page, (look) => {
    const boxes = look.shown('body *:not(svg, svg *, input, select, option, textarea, iframe)').filter((element) => look.words(element) && !look.isInline(element));
    // What stands there for listeners alone is a box of 1 px.
    const isForListeners = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
    const spills = (element: Element) => {
      const { overflowX, overflowY } = look.style(element);
      const isHigher = !/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + Math.max(4, parseFloat(look.style(element).fontSize) * 0.35);
      const isWider = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 4;
      return (isHigher || isWider) && !isForListeners(element) && element.clientHeight > 0;
    };
    const before = new Set(boxes.filter(spills));
    const sizes = boxes.map((element) => parseFloat(look.style(element).fontSize));
    const inline = look.shown('body *:not(svg, svg *)').filter((element) => look.isInline(element) && look.own(element));
    const inlineSizes = inline.map((element) => parseFloat(look.style(element).fontSize));
    boxes.forEach((element, at) => element.style.setProperty('font-size', `${(sizes[at] ?? 16) * 2}px`, 'important'));
    inline.forEach((element, at) => element.style.setProperty('font-size', `${(inlineSizes[at] ?? 16) * 2}px`, 'important'));
    const found = boxes.filter((element) => spills(element) && !before.has(element));
    // Of boxes inside one another, the innermost is the one that does not grow.
    const inner = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
    const told = inner.map((element) => look.told('enlarged', 'text of twice the size does not fit into it', element));
    for (const element of [...boxes, ...inline]) {
      element.style.removeProperty('font-size');
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    return told;
  });
