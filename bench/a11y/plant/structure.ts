// Faults of titles, headings, lists and tables.
import type { Kit, Plants } from './kit';

export const titles: Plants = {
  'title-unfitting': {
    on: 'about',
    plant: ({ one }) => {
      document.title = 'Welcome to my bakery';
      return [one('head > title'), document.documentElement];
    },
    proof: () => document.title === 'Welcome to my bakery',
  },
  'title-empty': {
    on: 'about',
    plant: ({ one }) => {
      one('head > title').textContent = '';
      return [one('head > title'), document.documentElement];
    },
    proof: ({ all }) => all('head > title').length === 1 && document.title === '',
  },
  'title-missing': {
    on: 'about',
    plant: ({ one }) => {
      one('head > title').remove();
      return [document.head, document.documentElement];
    },
    proof: ({ all }) => all('head > title').length === 0,
  },
};

export const headings: Plants = {
  'heading-empty': {
    on: 'about',
    plant: ({ one }) => {
      one('#made h2').textContent = '';
      return [one('#made h2')];
    },
    proof: ({ all }) => all('h2').some((heading) => !heading.textContent),
  },
  'no-h1': {
    on: 'about',
    plant: ({ one, become }) => [become(one('h1'), 'p'), one('main'), document.documentElement],
    proof: ({ all }) => all('h1').length === 0,
  },
  'looks-like-heading': {
    on: 'about',
    plant: ({ one, become, css, style }) => {
      const { fontSize, fontWeight, lineHeight } = style(one('#made h2'));
      const fake = become(one('#made h2'), 'div');
      fake.className = 'looks';
      css(`.looks { font-size: ${fontSize}; font-weight: ${fontWeight}; line-height: ${lineHeight}; }`);
      return [fake];
    },
    proof: ({ all, style }) => all('header > div').some((part) => Number(style(part).fontWeight) >= 600),
  },
  'level-left-out': {
    on: 'about',
    plant: ({ one, become }) => [become(one('#made h2'), 'h4')],
    proof: ({ all }) => all('h4').length > 0 && all('h3').length === 0,
  },
};

export const lists: Plants = {
  'item-alone': {
    on: 'about',
    plant: ({ one, become }) => [...become(one('#made .notes'), 'div').children],
    proof: ({ all }) => all('div > li').length > 0,
  },
  'typed-list': {
    on: 'about',
    plant: ({ one }) => {
      const text = document.createElement('p');
      text.append(...[...one('#made .notes').children].flatMap((item) => [`* ${item.textContent}`, document.createElement('br')]));
      one('#made .notes').replaceWith(text);
      return [text];
    },
    proof: ({ all }) => all('p').some((p) => /^\* /.test(p.textContent ?? '')),
  },
  'term-alone': {
    on: 'study',
    plant: ({ one, become }) => [become(one('dl.facts'), 'div')],
    proof: ({ all }) => all('dt, dd').some((part) => !part.closest('dl')),
  },
  'list-in-list': {
    on: 'about',
    plant: ({ one }) => {
      const inner = document.createElement('ul');
      inner.append(...one('#made .notes').childNodes);
      one('#made .notes').append(inner);
      return [inner];
    },
    proof: ({ all }) => all('ul > ul').length > 0,
  },
};

/** A sound table of what three studies looked at. */
const table = ({ put }: Kit) =>
  put(`<table><caption>What three studies looked at</caption>
    <thead><tr><th scope="col">Study</th><th scope="col">People</th><th scope="col">Weeks</th></tr></thead>
    <tbody><tr><th scope="row">First</th><td>28</td><td>12</td></tr><tr><th scope="row">Second</th><td>56</td><td>8</td></tr><tr><th scope="row">Third</th><td>20</td><td>6</td></tr></tbody></table>`);

export const tables: Plants = {
  'two-row-headers': {
    on: 'about',
    ground: table,
    plant: ({ one, all, become }) => {
      for (const row of all<HTMLTableRowElement>('tbody tr')) become(row.children[1] as Element, 'th');
      for (const header of all('th')) header.removeAttribute('scope');
      return [one('table')];
    },
    proof: ({ all }) => all('tbody tr').some((row) => row.querySelectorAll('th:not([scope], [headers])').length === 2),
  },
  'no-scope': {
    on: 'about',
    ground: table,
    plant: ({ one, all }) => {
      for (const header of all('th')) header.removeAttribute('scope');
      return [one('table')];
    },
    proof: ({ all }) => all('tbody th:not([scope])').length > 0 && all('tbody tr').every((row) => row.querySelectorAll('th').length === 1),
  },
  'table-in-header': {
    on: 'about',
    ground: table,
    plant: ({ one, all }) => {
      (all('tbody th')[1] as Element).innerHTML = 'Second <table><caption>By group</caption><thead><tr><th scope="col">Group</th><th scope="col">Count</th></tr></thead><tbody><tr><th scope="row">Younger</th><td>14</td></tr><tr><th scope="row">Older</th><td>14</td></tr></tbody></table>';
      return [one('th table')];
    },
    proof: ({ all }) => all('th table').length > 0,
  },
  'table-in-table': {
    on: 'about',
    ground: table,
    plant: ({ one }) => {
      one('tbody td').innerHTML = '<table><caption>By group</caption><thead><tr><th scope="col">Group</th><th scope="col">Count</th></tr></thead><tbody><tr><th scope="row">Younger</th><td>14</td></tr><tr><th scope="row">Older</th><td>14</td></tr></tbody></table>';
      return [one('td table')];
    },
    proof: ({ all }) => all('td table').length > 0,
  },
  'no-headers': {
    on: 'about',
    ground: table,
    plant: ({ one, all, become }) => {
      for (const header of all('th')) become(header, 'td').removeAttribute('scope');
      return [one('table')];
    },
    proof: ({ all }) => all('table').length > 0 && all('th').length === 0,
  },
  'uneven-rows': {
    on: 'about',
    ground: table,
    plant: ({ one }) => {
      one('tbody tr:nth-child(2) td:last-child').remove();
      return [one('tbody tr:nth-child(2)')];
    },
    proof: ({ all }) => new Set(all('table tr').map((row) => row.childElementCount)).size > 1,
  },
  'only-headers': {
    on: 'about',
    ground: table,
    plant: ({ one }) => {
      one('tbody').remove();
      return [one('table')];
    },
    proof: ({ all }) => all('th').length > 0 && all('td').length === 0,
  },
  'no-caption': {
    on: 'about',
    ground: table,
    plant: ({ one }) => {
      one('caption').remove();
      return [one('table')];
    },
    proof: ({ all }) => all('table').length > 0 && all('caption').length === 0,
  },
  'layout-table': {
    on: 'about',
    plant: ({ put }) => [put('<table><tbody><tr><td><ul><li><a href="/claims/">The claims</a></li><li><a href="/studies/">The studies</a></li></ul></td><td><h3>Where to begin</h3><p>With whichever question is yours.</p></td></tr></tbody></table>')],
    proof: ({ all }) => all('td h3').length > 0,
  },
  'empty-header': {
    on: 'about',
    ground: table,
    plant: ({ one }) => {
      one('thead th:nth-child(2)').textContent = '';
      return [one('thead th:nth-child(2)')];
    },
    proof: ({ all }) => all('th').some((header) => !header.textContent),
  },
  'empty-cells': {
    on: 'about',
    ground: table,
    plant: ({ all }) => {
      const cells = all('tbody td').filter((_, at) => at % 3 === 1);
      for (const cell of cells) cell.textContent = '';
      return cells;
    },
    proof: ({ all }) => all('td').some((cell) => !cell.textContent),
  },
};
