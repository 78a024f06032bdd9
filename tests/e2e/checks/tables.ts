// Tables and lists hold what they are for, and nothing else looks like one (WCAG 1.3.1).
import { inPage } from './look';

export const tables = inPage((look) => {
  const found: string[] = [];
  for (const table of look.read<HTMLTableElement>('table, [role="table"]')) {
    const tell = (rule: string, wrong: string, at: Element = table) => found.push(look.told(rule, wrong, at));
    if (!(table instanceof HTMLTableElement)) {
      tell('table', 'a table is a `table`');
      continue;
    }
    const rows = [...table.rows];
    const cells = rows.flatMap((row) => [...row.cells]);
    const headers = cells.filter(({ localName }) => localName === 'th');
    if (table.parentElement?.closest('table')) tell('table-in-table', 'it stands inside another table');
    if (['presentation', 'none'].includes(table.getAttribute('role') ?? '') || table.querySelector(':is(td, th) :is(h1, h2, h3, h4, h5, h6, nav, form, main, header, footer)')) tell('table-layout', 'it is there for layout');
    if (!look.name(table)) tell('table-name', 'it has no caption');
    if (headers.length === 0) tell('table-headers', 'no cell is a header');
    if (headers.length === cells.length && cells.length > 0) tell('table-headers', 'every cell is a header');
    for (const header of headers) if (!look.words(header)) tell('table-header-empty', 'a header has no text', header);
    for (const cell of cells) if (cell.localName === 'td' && !look.words(cell) && !(cell.parentElement === rows[0] && cell.cellIndex === 0)) tell('table-cell-empty', 'a cell is empty, which could mean anything', cell);
    // Headers of rows and of columns in one table: each says which it is.
    const isInHead = (header: HTMLTableCellElement) => (header.parentElement as HTMLTableRowElement).rowIndex === 0 || !!header.closest('thead');
    const hasBoth = headers.some(isInHead) && headers.some((header) => !isInHead(header));
    for (const header of headers) if (hasBoth && !header.scope && !cells.some((cell) => header.id && cell.headers.split(' ').includes(header.id))) tell('table-scope', 'nothing says whether it heads a row or a column', header);
    // Cells that reach down from rows above take their place in the rows below.
    const widths = rows.map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
    rows.forEach((row, at) => [...row.cells].forEach(({ rowSpan, colSpan }) => widths.forEach((_, below) => below > at && below < at + rowSpan && (widths[below] = (widths[below] ?? 0) + colSpan))));
    const uneven = widths.findIndex((width) => width !== widths[0]);
    if (uneven > 0) tell('table-rows', `a row has ${widths[uneven]} columns, the first ${widths[0]}`, rows[uneven]);
  }
  return found;
});

export const lists = inPage((look) => {
  const found: string[] = [];
  for (const item of look.read('li')) if (!item.parentElement?.matches('ul, ol, menu, [role="list"]')) found.push(look.told('list-item', 'an item stands outside a list', item));
  for (const term of look.read('dt, dd')) if (!term.parentElement?.matches('dl, dl > div')) found.push(look.told('list-term', 'a term or what it means stands outside their list', term));
  for (const list of look.read('ul, ol')) {
    for (const child of list.children) if (!child.matches('li, script, template')) found.push(look.told('list-child', `a list holds a ${child.localName} that is no item`, child));
  }
  for (const list of look.read('dl')) {
    for (const child of list.children) if (!child.matches('dt, dd, div, script, template')) found.push(look.told('list-child', `a list of terms holds a ${child.localName}`, child));
  }
  // Signs at the beginning of lines make a list for those who see only.
  const SIGN = /^\s*([*•·‣▪◦–—-]|\d{1,2}[.)]|[a-z][.)])\s+\S/;
  for (const element of look.read('body *:not(pre, code, textarea)')) {
    if (element.closest('pre, code, textarea, svg')) continue;
    const hasBreaks = [...element.children].some(({ localName }) => localName === 'br');
    const lines = hasBreaks ? [...element.childNodes].reduce((lines, node) => (node.nodeName === 'BR' ? [...lines, ''] : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${node.textContent ?? ''}`]), ['']) : [];
    const blocks = [...element.children].filter((child) => child.matches('p, div')).map((child) => look.words(child));
    for (const texts of [lines, blocks]) if (texts.filter((text) => SIGN.test(text)).length >= 2) found.push(look.told('typed-list', 'signs make a list of lines that is none', element));
  }
  return found;
});
