// The checks of structure, by name. The first waits for what goes away by itself, the last press what they look at: after
// them the page is not used again.
import { behaviour } from './behaviour';
import { enlarged } from './enlarged';
import { forms } from './forms';
import { headings } from './headings';
import { images } from './images';
import { keys } from './keys';
import { language } from './language';
import { linkLooks, linkNames } from './links';
import type { Check } from './look';
import { markup } from './markup';
import { order, width } from './order';
import { page } from './page';
import { quiet } from './quiet';
import { lists, tables } from './tables';
import { typography, wording } from './text';

export const CHECKS: Record<string, Check> = {
  quiet,
  page,
  headings,
  'link names': linkNames,
  'link looks': linkLooks,
  images,
  tables,
  lists,
  language,
  forms,
  typography,
  wording,
  markup,
  order,
  width,
  keys,
  enlarged,
  behaviour,
};

export type { Check };
