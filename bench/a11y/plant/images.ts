// Faults of images, of what moves, and of buttons.
import type { Kit, Plants } from './kit';

const image = ({ put }: Kit) => put('<p><img class="mark-image" src="/apple-touch-icon.png" alt="The mark of Claimscope: an asterisk with five arms" width="90" height="90"></p>');
const button = ({ put }: Kit) => put('<p><input class="look-up" type="image" src="/apple-touch-icon.png" alt="Look the claim up" width="48" height="48"></p>');

export const images: Plants = {
  'alt-and-title-differ': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').title = 'Claimscope’s front page';
      return [one('.mark-image')];
    },
    proof: ({ all }) => all<HTMLImageElement>('img[title]').some(({ alt, title }) => alt !== title),
  },
  'presentation-with-alt': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').setAttribute('role', 'presentation');
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img[role="presentation"]:not([alt=""])').length > 0,
  },
  'no-alt': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').removeAttribute('alt');
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img:not([alt])').length > 0,
  },
  'background-tells': {
    on: 'about',
    plant: ({ one, css }) => {
      css('#made .notes > :first-child { background: url("/apple-touch-icon.png") 0 0 / 1.5rem no-repeat; padding-inline-start: 2rem; }');
      return [one('#made .notes > :first-child')];
    },
    proof: ({ one, style }) => /url/.test(style(one('#made .notes > :first-child')).backgroundImage),
  },
  'empty-alt-with-title': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').setAttribute('alt', '');
      one('.mark-image').title = 'Claimscope';
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img[alt=""][title]').length > 0,
  },
  animated: {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one<HTMLImageElement>('.mark-image').src = 'data:image/gif;base64,R0lGODlhAgACAIAAABQXHfT18SH/C05FVFNDQVBFMi4wAwEAAAAh+QQAHgAAACwAAAAAAgACAAACAwQIFAAh+QQAHgAAACwAAAAAAgACAAACAwyIFAA7';
      return [one('.mark-image')];
    },
    proof: ({ all }) => all<HTMLImageElement>('img').some(({ src }) => src.startsWith('data:image/gif')),
  },
  'telling-image-empty-alt': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').setAttribute('alt', '');
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img[alt=""]:not([title])').length > 0,
  },
  'alt-unfitting': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').setAttribute('alt', 'Two bicycles beside a canal');
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img[alt*="bicycles"]').length > 0,
  },
  'alt-is-file-name': {
    on: 'about',
    ground: image,
    plant: ({ one }) => {
      one('.mark-image').setAttribute('alt', 'apple-touch-icon.png');
      return [one('.mark-image')];
    },
    proof: ({ all }) => all('img[alt="apple-touch-icon.png"]').length > 0,
  },
  // Pictures with words in them are drawings here.
  'alt-partial': {
    on: 'about',
    ground: ({ put }) => put('<svg class="drawn" role="img" aria-label="Said: confident. Shown: very unsure." viewBox="0 0 320 40" width="320" height="40"><text x="4" y="16" font-size="14">Said: confident</text><text x="4" y="34" font-size="14">Shown: very unsure</text></svg>'),
    plant: ({ one }) => {
      one('.drawn').setAttribute('aria-label', 'Said: confident.');
      return [one('.drawn')];
    },
    proof: ({ one }) => !/unsure/.test(one('.drawn').getAttribute('aria-label') ?? '') && /unsure/.test(one('.drawn').textContent ?? ''),
  },
};

export const multimedia: Plants = {
  flashing: {
    on: 'about',
    plant: ({ one, css }) => {
      css('@keyframes flash { 50% { outline: 24px solid #d00; } } .about__count { animation: flash .2s steps(1) infinite; }');
      return [one('.about__count')];
    },
    proof: () => document.getAnimations().some(({ effect }) => effect?.getComputedTiming().iterations === Infinity),
  },
};

export const buttons: Plants = {
  'image-button-no-alt': {
    on: 'about',
    ground: button,
    plant: ({ one }) => {
      one('.look-up').removeAttribute('alt');
      return [one('.look-up')];
    },
    proof: ({ all }) => all('input[type="image"]:not([alt])').length > 0,
  },
  'empty-button': {
    on: 'about',
    plant: ({ one }) => {
      one('.masthead__theme').textContent = '';
      return [one('.masthead__theme')];
    },
    proof: ({ all }) => all('button').some(({ textContent }) => !textContent),
  },
  'image-button-vague': {
    on: 'about',
    ground: button,
    plant: ({ one }) => {
      one('.look-up').setAttribute('alt', 'click');
      return [one('.look-up')];
    },
    proof: ({ all }) => all('input[alt="click"]').length > 0,
  },
  'image-button-empty-alt': {
    on: 'about',
    ground: button,
    plant: ({ one }) => {
      one('.look-up').setAttribute('alt', '');
      return [one('.look-up')];
    },
    proof: ({ all }) => all('input[alt=""]').length > 0,
  },
};
