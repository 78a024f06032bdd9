// Elements are what they are for: nothing moves, makes room or colours by markup, and none is empty (WCAG 1.3.1, 4.1).
import { inPage } from './look';

export const markup = inPage((look) => {
  const found: string[] = [];
  const OLD = 'center, font, big, strike, tt, basefont, marquee, blink, frameset, frame, acronym, applet, dir, noframes, nobr, spacer';
  for (const element of look.shown(OLD)) found.push(look.told('old-element', `${element.localName} is no longer part of HTML`, element));
  for (const element of look.shown('object, embed, applet')) found.push(look.told('plug-in', 'a plug-in', element));
  for (const element of look.shown('[style]')) found.push(look.told('style-attribute', 'a style attribute, which readers cannot overrule', element));
  for (const paragraph of look.shown('p')) {
    const isSeen = paragraph.getBoundingClientRect().height > 0 || parseFloat(look.style(paragraph).marginBlockStart) > 0;
    const isFilled = look.words(paragraph) || paragraph.querySelector('img, svg, input, button, select, textarea');
    if (!isFilled && isSeen && !paragraph.matches('[aria-live], [role="status"], [role="alert"], [id]')) found.push(look.told('empty-paragraph', 'a paragraph without words makes room', paragraph));
  }
  for (const text of look.read('pre')) {
    if (!text.querySelector('code, samp, kbd, output') && text.getAttribute('role') !== 'img') found.push(look.told('pre', 'preformatted text is neither code nor a picture with a name', text));
  }
  for (const element of look.shown('[aria-labelledby], [aria-describedby], [aria-controls], [aria-owns]')) {
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']) {
      const missing = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id && !document.getElementById(id));
      if (missing.length > 0) found.push(look.told('refers', `${attribute} refers to “${missing.join(' ')}”, which is not there`, element));
    }
  }
  for (const control of look.read('button, [role="button"], summary')) {
    const name = look.plain(look.name(control));
    if (!name) found.push(look.told('button-name', 'a button has no name', control));
    if (['click', 'click here', 'button', 'press', 'submit', 'ok', 'go', 'here'].includes(name)) found.push(look.told('button-vague', 'its name does not say what it does', control));
    // What is to be seen on it is part of what it is called.
    const seen = look.plain([...control.childNodes].map((child) => (child instanceof Element && !look.isShown(child) ? '' : (child.textContent ?? ''))).join(' '));
    if (control.hasAttribute('aria-label') && seen && !name.includes(seen)) found.push(look.told('label-in-name', 'it is called otherwise than it says', control));
  }
  for (const button of look.shown('input[type="image"]')) if (!look.name(button)) found.push(look.told('button-name', 'a button has no name', button));
  return found;
});
