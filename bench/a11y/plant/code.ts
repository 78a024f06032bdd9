// Faults of style sheets and of markup.
import type { Kit, Plants } from './kit';

const readMore = ({ put }: Kit) => put('<p><a class="told-more" href="/method/">Read more<span> about how we grade</span></a></p>');

export const css: Plants = {
  'text-clipped': {
    on: 'about',
    plant: ({ one, css }) => {
      const { height } = one('.lead').getBoundingClientRect();
      css(`.lead { block-size: ${height}px; overflow: hidden; }`);
      return [one('.lead')];
    },
    proof: ({ one, style }) => style(one('.lead')).overflowY === 'hidden',
  },
  'words-from-css': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.about__count::after { content: " Two more articles are being read."; }');
      return [one('.about__count')];
    },
    proof: ({ one, style }) => /Two more/.test(style(one('.about__count'), '::after').content),
  },
  'invisible-part': {
    on: 'about',
    ground: readMore,
    plant: ({ one, css }) => {
      css('.told-more span { visibility: hidden; }');
      return [one('.told-more')];
    },
    proof: ({ one, style }) => style(one('.told-more span')).visibility === 'hidden',
  },
  'undisplayed-part': {
    on: 'about',
    ground: readMore,
    plant: ({ one, css }) => {
      css('.told-more span { display: none; }');
      return [one('.told-more')];
    },
    proof: ({ one, style }) => style(one('.told-more span')).display === 'none',
  },
  'rigid-box': {
    on: 'about',
    plant: ({ one, css }) => {
      const { height } = one('.about__count').getBoundingClientRect();
      css(`.about__count { block-size: ${height}px; outline: 1px solid; }`);
      return [one('.about__count')];
    },
    proof: ({ one, style }) => style(one('.about__count')).outlineStyle === 'solid',
  },
};

export const html: Plants = {
  'duplicate-id': {
    on: 'about',
    plant: ({ all }) => {
      const [one, other] = all('main section[id]');
      if (!one || !other) throw new Error('this page has no two sections');
      other.id = one.id;
      return [one, other];
    },
    proof: ({ all }) => new Set(all('[id]').map(({ id }) => id)).size < all('[id]').length,
  },
  'not-an-article': {
    on: 'about',
    plant: ({ one }) => {
      const article = document.createElement('article');
      const menu = one('footer nav');
      menu.replaceWith(article);
      article.append(menu);
      return [article];
    },
    proof: ({ all }) => all('article > nav:only-child').length > 0,
  },
  'empty-paragraph': {
    on: 'about',
    plant: ({ put }) => [put('<p></p>')],
    proof: ({ all }) => all('main p').some((paragraph) => !paragraph.textContent && !paragraph.id),
  },
  center: {
    on: 'about',
    plant: ({ one, become }) => [become(one('.about__count'), 'center')],
    proof: ({ all }) => all('center').length > 0,
  },
  'invalid-role': {
    on: 'about',
    plant: ({ one }) => {
      one('footer nav ul').setAttribute('role', 'breadcrumbs');
      return [one('footer nav ul')];
    },
    proof: ({ all }) => all('[role="breadcrumbs"]').length > 0,
  },
  spacer: {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count').insertAdjacentHTML('afterbegin', '<img class="room" src="/apple-touch-icon.png" alt="" width="60" height="1">');
      return [one('.room')];
    },
    proof: ({ all }) => all<HTMLImageElement>('img').some(({ height }) => height === 1),
  },
  'inline-colour': {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count').setAttribute('style', 'color: #14171d');
      return [one('.about__count')];
    },
    proof: ({ all }) => all('[style*="color"]').length > 0,
  },
  'tags-mismatch': {
    on: 'about',
    change: (html) => {
      const from = html.indexOf('</h2>') + '</h2>'.length;
      return { html: `${html.slice(0, from)}</span>${html.slice(from)}`, from, to: from + '</span>'.length };
    },
    isWrong: (html) => html.split('<span').length !== html.split('</span>').length,
  },
  'pre-without-code': {
    on: 'page of cards',
    plant: ({ one }) => {
      const code = one('pre code');
      const pre = code.parentElement as Element;
      code.replaceWith(...code.childNodes);
      return [pre];
    },
    proof: ({ all }) => all('pre:not(:has(code))').length > 0,
  },
  font: {
    on: 'about',
    plant: ({ one, become }) => [become(one('.about__count'), 'font')],
    proof: ({ all }) => all('font').length > 0,
  },
};
