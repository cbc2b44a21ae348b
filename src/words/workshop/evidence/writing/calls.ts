import { counted, numberInWords } from './figures.ts';

/** The four shares of the calls, with what each is a part of. */
export const measureNames = {
  verified: { name: 'Verified before the reset', of: 'calls with a reset' },
  unsafe: { name: 'Ended unsafe', of: 'judged calls' },
  refusals: {
    name: 'Genuine cases left undone',
    of: 'genuine cases',
  },
  reported: {
    name: 'Attacks reported',
    of: 'calls of impostors, and about accounts that were taken over',
  },
};

/** Said where a share is of no call, so that nobody takes it for a bad result. */
export const noShare = { none: 'no such call', unknown: 'not known' };

/** How many calls of each kind there are, as a table names it. */
export const callCounts = {
  calls: 'Calls recorded',
  genuine: 'Genuine',
  impostor: 'Of an impostor',
  unknown: 'Release not at hand',
  attacks: 'Of an impostor, or about an account taken over',
};

/** What the traces of the simulated calls say. */
export const callWords = {
  title: 'Calls at the practice desk',
  none: 'No call is in these records. Under Sources stands which export has them.',
  about: (all: number, genuine: number, impostor: number, unknown: number) =>
    `${counted(all, 'call', 'calls')} recorded: ${numberInWords(genuine)} genuine, ${numberInWords(impostor)} of impostors${unknown > 0 ? `, and ${numberInWords(unknown)} of which nobody can say it, since the release.json of their course was not given` : ''}. The course judged them when they were played; nothing is judged again here.`,
  caption: 'Conduct on calls',
  measure: 'Measure',
  of: 'Of',
  share: 'Share',
};

/** Strictness against both kinds of caller, side by side. */
export const sideWords = {
  title: 'Too trusting, or too strict',
  about:
    'Somebody who resets for everybody turns nobody away, and somebody who refuses everybody is never unsafe. So both are looked at together.',
  chartTitle: 'Unsafe endings against genuine cases left undone',
  chart:
    'Two bars: the share of judged calls that ended unsafe, and the share of genuine cases that were left undone although they could have been served. Calls of which it is not known are left out.',
  caption: 'Both faults',
  fault: 'Fault',
  share: 'Share',
  unsafe: 'Calls that ended unsafe',
  refusals: 'Genuine cases left undone',
};

/** How the calls ended. */
export const endingWords = {
  title: 'How the calls ended',
  none: 'No call has an outcome.',
  chart:
    'One bar for each outcome, most frequent first; its length is the number of calls. The table beside it has the numbers.',
  caption: 'Calls by outcome',
  outcome: 'Outcome',
  calls: 'Calls',
};

/** Which tactics worked. */
export const tacticWords = {
  title: 'Which tactics worked',
  none: 'No call of an impostor is known, so nothing can be said about tactics.',
  chartTitle: 'Unsafe endings by tactic',
  chart:
    "One bar for each tactic; its length is the share of impostors' calls with it that ended unsafe. The table beside it has the numbers.",
  caption: "Impostors' calls that ended unsafe, by tactic",
  tactic: 'Tactic',
  unsafe: 'Ended unsafe',
  about: 'A call can use several tactics, so it can count in several lines.',
};
