// What axe cannot decide by itself, decided. `where` is a selector that matches the element, `why` is axe's own key of what
// stopped it. Whatever else it cannot decide fails, and so does an entry that no page needs any more (with E2E_FULL).

interface Decision {
  rule: string;
  where: string;
  why: string;
  decision: 'sound';
  reason: string;
}

export const DECISIONS: Decision[] = [];
