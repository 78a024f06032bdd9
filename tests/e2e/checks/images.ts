// Pictures: each has a name, or is hidden from those who listen. What is decoration here is never an `img` (WCAG 1.1.1).
import { inPage } from './look';

export const images = inPage((look) => {
  const found: string[] = [];
  const file = (address: string) => decodeURIComponent(address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').toLowerCase();
  const VAGUE = /^(an? |the )?(image|picture|photo|photograph|graphic|icon|logo|figure|drawing|spacer|click|submit|button|go|ok|input)( of)?$/i;
  for (const image of look.shown<HTMLImageElement>('img, input[type="image"], area[href]')) {
    const alt = image.getAttribute('alt');
    const title = image.getAttribute('title')?.trim() ?? '';
    const isDecoration = ['presentation', 'none'].includes(image.getAttribute('role') ?? '') || !!image.closest('[aria-hidden="true"]');
    const { width, height } = image.getBoundingClientRect();
    if (Math.min(width, height) <= 2) found.push(look.told('image-spacer', 'an image that nobody sees makes room', image));
    else if (isDecoration && (alt?.trim() || title)) found.push(look.told('image-name', 'it is decoration, and has a name', image));
    else if (alt === null && !look.name(image)) found.push(look.told('image-name', 'it has no alt', image));
    else if (alt?.trim() === '' && title) found.push(look.told('image-name', 'its alt is empty, and its title is not', image));
    else if (!isDecoration && alt?.trim() === '') found.push(look.told('image-name', 'its alt is empty, though an image here always conveys something', image));
    else if (title && alt && look.plain(title) !== look.plain(alt)) found.push(look.told('image-name', 'its alt and its title differ', image));
    if (alt && (alt.trim().toLowerCase() === file(image.getAttribute('src') ?? '') || /\.(png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(alt.trim()))) found.push(look.told('image-file-name', 'its alt is the name of a file', image));
    if (alt && VAGUE.test(alt.trim())) found.push(look.told('image-vague', 'its alt says nothing', image));
  }
  for (const drawing of look.shown<SVGElement>('svg')) {
    if (drawing.closest('[aria-hidden="true"]') || drawing.parentElement?.closest('svg, [role="img"]')) continue;
    const name = drawing.getAttribute('role') === 'img' ? look.name(drawing) : '';
    if (!name) found.push(look.told('drawing-name', 'a drawing is neither named nor hidden', drawing));
    // Words that are drawn are words of its name.
    const drawn = look.plain([...drawing.querySelectorAll('text')].map((text) => text.textContent).join(' ')).split(' ').filter(Boolean);
    const missing = drawn.filter((word) => !` ${look.plain(name)} `.includes(` ${word} `));
    if (name && missing.length > 0) found.push(look.told('drawing-words', `its name leaves out “${missing.slice(0, 3).join(' ')}”, which it shows`, drawing));
  }
  // Whatever a background shows has no name.
  for (const element of look.shown('body, body *')) {
    for (const part of [undefined, '::before', '::after'] as const) {
      const { backgroundImage, content, display } = look.style(element, part);
      if (part && (content === 'none' || content === 'normal' || display === 'none')) continue;
      if (/url\(/.test(backgroundImage) || (part && /url\(/.test(content))) found.push(look.told('background-picture', 'a picture is its background, and has no name', element));
      if (part && /^"/.test(content) && /\p{L}{2}/u.test(content)) found.push(look.told('words-in-css', `only the style sheet holds ${content}`, element));
    }
  }
  return found;
});
