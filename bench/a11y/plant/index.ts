// How each fault is planted, by its id.
import { css, html } from './code';
import { forms, frames } from './forms';
import { buttons, images, multimedia } from './images';
import { keyboard, navigation } from './keyboard';
import type { Plants } from './kit';
import { links } from './links';
import { headings, lists, tables, titles } from './structure';
import { colour, content, language, layout, type } from './words';

export const PLANTS: Plants = {
  ...content,
  ...layout,
  ...colour,
  ...type,
  ...language,
  ...titles,
  ...headings,
  ...lists,
  ...tables,
  ...images,
  ...multimedia,
  ...links,
  ...buttons,
  ...forms,
  ...navigation,
  ...keyboard,
  ...frames,
  ...css,
  ...html,
};
