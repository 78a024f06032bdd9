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
  { kinds: KINDS.filter((kind) => !WITHOUT_MASTHEAD.includes(kind)), line: /^button "Night"/, reason: 'The switch between paper and night is a script’s.' },
  { kinds: ['front'], line: /^group "Choose claims"/, reason: 'A script takes out the rows that are not chosen.' },
  { kinds: ['front', 'claims', 'graded claim', 'sources', 'disagreements', 'map', 'check', 'sheet'], line: /^group "" DisclosureTriangle "Change the assumptions"/, reason: 'The app grades again.' },
  { kinds: ['page of cards'], line: /^group "Grade again/, reason: 'A script fills in what is chosen.' },
  { kinds: ['check'], line: /^(LabelText|textbox) .*"The text"/, reason: 'A script searches what stands in the box.' },
  { kinds: ['kept'], line: /^StaticText "You keep no claim yet/, reason: 'What is kept on the device is read by the app.' },
  { kinds: ['kept'], line: /^paragraph "" link "Save as a file"/, reason: 'The app writes the file.' },
  { kinds: ['kept'], line: /^(LabelText "" StaticText|button) "Add what a file holds"/, reason: 'The app reads the file.' },
  { kinds: ['kept'], line: /^paragraph "" button "Forget everything/, reason: 'The app forgets.' },
  { kinds: ['sheet'], line: /^(LabelText "" StaticText|combobox) "A claim"/, reason: 'A script chooses what is on the sheet.' },
  { kinds: ['sheet'], line: /^paragraph "" button "Add it"/, reason: 'A script chooses what is on the sheet.' },
  { kinds: ['sheet'], line: /^status "" .* StaticText "No claim is chosen yet\."/, reason: 'A script chooses what is on the sheet.' },
  { kinds: ['no page'], line: /^sectionheader "" heading "Did you mean"/, reason: 'Only the app knows which address was asked for.' },
  { kinds: ['no page'], line: /^list "" listitem .* link .* url=\/claims\/[a-z-]+\//, reason: 'The claims with the nearest names belong to it.' },
  { kinds: ['page of cards'], line: /^LabelText "" StaticText "(Claim|Colour of its edge)"/, reason: 'A script fills in what is chosen.' },
  { kinds: ['page of cards'], line: /^(combobox|ColorWell) "(Claim|Colour of its edge)"/, reason: 'A script fills in what is chosen.' },
  { kinds: ['page of cards'], line: /^group "(Look|Theme)"/, reason: 'A script fills in what is chosen.' },
  { kinds: ['page of cards'], line: /^button "Copy for /, reason: 'A script copies.' },
];

/** Only without scripts. */
export const INSTEAD: Addition[] = [
  { kinds: ['check'], line: /^paragraph "" StaticText "Searching a text needs scripts/, reason: 'It says why there is no box.' },
  { kinds: ['kept'], line: /^StaticText "Your list .* interactive part/, reason: 'It says why there is no list yet.' },
  { kinds: ['sheet'], line: /^paragraph "" StaticText "Choosing claims needs scripts/, reason: 'It says why nothing can be chosen.' },
  { kinds: ['sheet'], line: /^article ""/, reason: 'All that can be chosen is there.' },
  { kinds: ['page of cards'], line: /^paragraph "" StaticText "These are for the claim/, reason: 'It says for which claim the snippets are, and how to change that by hand.' },
];
