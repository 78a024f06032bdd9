// What scripts add to the accessibility tree of a page, or take out of it, on purpose. Everything else is the same without
// them. Each pattern tells the first line of what is added (tree.ts), and has to occur on each kind that it is for.
import { KINDS } from './kinds';

interface Addition {
  kinds: string[];
  line: RegExp;
  reason: string;
}

const WITHOUT_MASTHEAD = ['card'];

/** Only with scripts. */
export const ADDED: Addition[] = [
  {
    kinds: KINDS.filter((kind) => !WITHOUT_MASTHEAD.includes(kind)),
    line: /^button "Night"/,
    reason: 'The switch between paper and night is a script’s.',
  },
];

/** Only without scripts. */
export const INSTEAD: Addition[] = [];
