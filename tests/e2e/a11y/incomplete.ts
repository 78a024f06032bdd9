// What axe cannot decide by itself, decided. `where` is a selector that matches the element, `why` is axe's own key of what
// stopped it. Whatever else it cannot decide fails, and so does an entry that no page needs any more (with E2E_FULL).

interface Decision {
  rule: string;
  where: string;
  why: string;
  decision: 'sound';
  reason: string;
}

export const DECISIONS: Decision[] = [
  {
    rule: 'th-has-data-cells',
    where: '.planks table, .map table',
    why: 'th-has-data-cells',
    decision: 'sound',
    reason: 'The head “Claim” stands over cells that are the heads of their rows, and a head across all columns names the rows below it; axe counts data cells only.',
  },
];
