// Faults of content, colour, type and language.
import type { Plants } from './kit';

export const content: Plants = {
  'named-by-side': {
    on: 'about',
    plant: ({ put }) => [put('<p>Every claim is in the list on the right.</p>')],
    proof: ({ one }) => /list on the right/.test(one('main').textContent ?? ''),
  },
  'hard-words': {
    on: 'about',
    plant: ({ put }) => [
      put('<p>Notwithstanding the aforementioned methodological considerations, the administrative categorisation of constituent evidentiary documentation necessitates comprehensive interdisciplinary deliberation regarding the proportionality, reproducibility and generalisability of experimentally substantiated physiological improvements, irrespective of manufacturers’ promotional communications.</p>'),
    ],
    proof: ({ one }) => /Notwithstanding/.test(one('main').textContent ?? ''),
  },
  'source-order': {
    on: 'about',
    plant: ({ one, css }) => {
      const list = one('#made .notes');
      list.append(...[...list.children].reverse());
      css('#made .notes { display: flex; flex-direction: column-reverse; }');
      return [list];
    },
    proof: ({ one }) => (one('#made .notes > :first-child').getBoundingClientRect().top > one('#made .notes > :last-child').getBoundingClientRect().top),
  },
  'wall-of-text': {
    on: 'about',
    plant: ({ put, text, css }) => {
      css('.wall { max-inline-size: 34rem; }');
      return [put(`<p class="wall">${text(360)}</p>`)];
    },
    proof: ({ all }) => all('main p').some((p) => (p.textContent ?? '').split(' ').length > 300),
  },
  'bare-abbreviation': {
    on: 'about',
    plant: ({ put }) => [put('<p>The <abbr>MHRA</abbr> is asked about such products now and then.</p>').querySelector('abbr') as Element],
    proof: ({ all }) => all('abbr').some(({ title }) => !title),
  },
};

export const layout: Plants = {
  'too-wide': {
    on: 'about',
    plant: ({ one, css }) => {
      css('#made .notes { inline-size: 1700px; max-inline-size: none; }');
      return [one('#made .notes')];
    },
    proof: () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  },
};

export const colour: Plants = {
  'only-colour-tells': {
    on: 'about',
    ground: ({ put }) => put('<ul class="tested"><li>Firms the skin</li><li class="no">Lifts the skin</li><li>Evens the skin</li><li>Smooths the skin</li><li class="no">Cools the skin</li></ul>'),
    plant: ({ one, all, css }) => {
      css('.tested { color: #0b5d1e; } .tested .no { color: #8c1010; }');
      one('.tested').insertAdjacentHTML('beforebegin', '<p>Of these claims, the green ones were tested, and the others were not.</p>');
      return [one('.tested'), ...all('.tested .no')];
    },
    proof: ({ one, style }) => style(one('.tested .no')).color !== style(one('.tested li')).color,
  },
  'pale-small-aa': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.about__count { color: #8a8a8a; }');
      return [one('.about__count')];
    },
    proof: ({ one, contrast }) => contrast(one('.about__count')) < 4.5,
  },
  'pale-large-aa': {
    on: 'about',
    plant: ({ one, css }) => {
      css('h1 { color: #a8a8a8; }');
      return [one('h1')];
    },
    proof: ({ one, contrast }) => contrast(one('h1')) < 3,
  },
  'pale-small-aaa': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.about__count { color: #686868; }');
      return [one('.about__count')];
    },
    proof: ({ one, contrast }) => contrast(one('.about__count')) > 4.5 && contrast(one('.about__count')) < 7,
  },
  'pale-large-aaa': {
    on: 'about',
    plant: ({ one, css }) => {
      css('h1 { color: #858585; }');
      return [one('h1')];
    },
    proof: ({ one, contrast }) => contrast(one('h1')) > 3 && contrast(one('h1')) < 4.5,
  },
  'button-focus-unseen': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.masthead__theme:focus-visible { outline: 0; }');
      return [one('.masthead__theme')];
    },
    proof: ({ one, style }) => {
      one('.masthead__theme').focus({ focusVisible: true } as FocusOptions);
      const isUnseen = style(one('.masthead__theme')).outlineStyle === 'none';
      one('.masthead__theme').blur();
      return isUnseen;
    },
  },
};

export const type: Plants = {
  'tight-lines': {
    on: 'about',
    ground: ({ put, text }) => put(`<p class="told">${text(120)}</p>`),
    plant: ({ one, css }) => {
      css('.told { line-height: 1; }');
      return [one('.told')];
    },
    proof: ({ one, style }) => parseFloat(style(one('.told')).lineHeight) <= parseFloat(style(one('.told')).fontSize),
  },
  'all-capitals': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.lead { text-transform: uppercase; }');
      return [one('.lead')];
    },
    proof: ({ one }) => one('.lead').innerText === one('.lead').innerText.toUpperCase(),
  },
  blink: {
    on: 'about',
    plant: ({ one, become }) => [become(one('.about__count'), 'blink')],
    proof: ({ all }) => all('blink').length > 0,
  },
  'long-italics': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.lead { font-style: italic; }');
      return [one('.lead')];
    },
    proof: ({ one, style }) => style(one('.lead')).fontStyle === 'italic',
  },
  marquee: {
    on: 'about',
    plant: ({ one, become }) => [become(one('.about__count'), 'marquee')],
    proof: ({ all }) => all('marquee').length > 0,
  },
  'long-lines': {
    on: 'about',
    ground: ({ put, text }) => put(`<p class="told">${text(120)}</p>`),
    plant: ({ one, css }) => {
      css('.told { max-inline-size: none; font-size: .8125rem; }');
      return [one('.told')];
    },
    // A character is about half as wide as the text is high.
    proof: ({ one, style }) => one('.told').getBoundingClientRect().width / (parseFloat(style(one('.told')).fontSize) / 2) > 110,
  },
  'tiny-text': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.about__count { font-size: 8px; }');
      return [one('.about__count')];
    },
    proof: ({ one, style }) => style(one('.about__count')).fontSize === '8px',
  },
  justified: {
    on: 'about',
    ground: ({ put, text }) => put(`<p class="told">${text(60)}</p>`),
    plant: ({ one, css }) => {
      css('.told { text-align: justify; }');
      return [one('.told')];
    },
    proof: ({ one, style }) => style(one('.told')).textAlign === 'justify',
  },
};

export const language: Plants = {
  'right-to-left-missing': {
    on: 'about',
    plant: ({ put }) => [put('<p lang="ar">هذه الصفحة تقارن ما تقوله المقالات بما تظهره الدراسات</p>')],
    proof: ({ all, style }) => all('[lang="ar"]').some((part) => style(part).direction === 'ltr'),
  },
  'page-language-empty': {
    on: 'about',
    plant: () => {
      document.documentElement.lang = '';
      return [document.documentElement];
    },
    proof: () => document.documentElement.getAttribute('lang') === '',
  },
  'part-unmarked': {
    on: 'about',
    plant: ({ put }) => [put('<p>One label says: “Ce sérum est fait pour les peaux qui ont perdu leur éclat, et il agit dans la nuit.” It says no more.</p>')],
    proof: ({ one, all }) => /Ce sérum/.test(one('main').textContent ?? '') && all('[lang="fr"]').length === 0,
  },
  'direction-wrong': {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count').dir = 'rtl';
      return [one('.about__count')];
    },
    proof: ({ one, style }) => style(one('.about__count')).direction === 'rtl',
  },
  'page-language-invalid': {
    on: 'about',
    plant: () => {
      document.documentElement.lang = 'english';
      return [document.documentElement];
    },
    proof: () => document.documentElement.lang === 'english',
  },
  'part-invalid': {
    on: 'about',
    ground: ({ put }) => put('<p>One label says: <span class="foreign" lang="fr">“Ce sérum est fait pour les peaux qui ont perdu leur éclat, et il agit dans la nuit.”</span> It says no more.</p>'),
    plant: ({ one }) => {
      one('.foreign').lang = 'frensh';
      return [one('.foreign')];
    },
    proof: ({ one }) => one('.foreign').lang === 'frensh',
  },
  'page-language-missing': {
    on: 'about',
    plant: () => {
      document.documentElement.removeAttribute('lang');
      return [document.documentElement];
    },
    proof: () => !document.documentElement.hasAttribute('lang'),
  },
  'page-language-wrong': {
    on: 'about',
    plant: () => {
      document.documentElement.lang = 'fr';
      return [document.documentElement];
    },
    proof: () => document.documentElement.lang === 'fr',
  },
  'part-wrong': {
    on: 'about',
    ground: ({ put }) => put('<p>One label says: <span class="foreign" lang="fr">“Ce sérum est fait pour les peaux qui ont perdu leur éclat, et il agit dans la nuit.”</span> It says no more.</p>'),
    plant: ({ one }) => {
      one('.foreign').lang = 'es';
      return [one('.foreign')];
    },
    proof: ({ one }) => one('.foreign').lang === 'es',
  },
};
