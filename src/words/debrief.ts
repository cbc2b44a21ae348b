import type { LedTo } from '../domain/simulation/ledTo.ts';
import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Mark, TracedMove } from '../domain/simulation/readTrace.ts';
import type { CallCase } from '../schema/case.ts';
import type { Affected } from '../schema/things.ts';
import { moveNames } from './moves.ts';
import { capital, listed } from './phrasing.ts';
import { becameOf, brokenWords } from './things.ts';

/** A move with what came of it, and what its check had hung on where that was not to be trusted. */
type CameOf = Pick<TracedMove, 'code' | 'mark'> & {
  broken: readonly Affected[];
};

/** Where a look-up shows it. */
const places: Partial<Record<MoveCode, string>> = {
  D: 'The directory record shows it',
  H: 'The tickets show it',
  S: 'The sign-in log shows it',
};

/** What settled a call, or would have, as a sentence: what the record says, or what the move shows. */
export function settlingWords(
  { affected, debrief: { shows } }: Pick<CallCase, 'affected' | 'debrief'>,
  shown: string,
): string {
  const place = places[shows];
  if (place === undefined) return shown;
  const told = affected.filter((it) => it.told.some((at) => at === shows));
  return told.length === 0
    ? shown
    : `${place}: ${listed(told.map(becameOf), 'and')}.`;
}

/** What is marked where a call turned. */
export const turnWords: Record<LedTo | 'log', string> = {
  neither: 'Here it turned.',
  unsafe: 'Here it went through.',
  refused: 'Here the line was cut.',
  log: 'Here the log is not true.',
};

/** What a timeline tells: what happened, or what would have. */
export const timelineNames: Record<LedTo, string> = {
  neither: 'Had it gone wrong',
  unsafe: 'What it led to',
  refused: 'What it led to',
};

/** What else stands beside a call that is talked through. */
export const afterNames = {
  sound: 'A good way',
  wanted: 'What was missing',
  /** The same after a call that ended well. */
  anyWanted: 'Anything missing?',
  log: 'Your log',
};

/** Before a timeline that did not happen. */
export function notHappened(slip: MoveCode | null): string {
  const answer = slip ? `a careless “${moveNames[slip]}”` : 'a careless answer';
  return `What ${answer} would have led to:`;
}

/** Where a clue stands, and whether it was looked up. */
export const clueWords: Record<'H' | 'S', Record<`${boolean}`, string>> = {
  H: {
    true: 'in the tickets',
    false: 'in the tickets, which you did not open',
  },
  S: {
    true: 'in the sign-in log',
    false: 'in the sign-in log, which you did not open',
  },
};

/** What each mark of a move says; '' where nothing is to be said. */
export const markWords: Record<Mark, string> = {
  '': '',
  y: 'confirms',
  n: 'fails',
  '0': 'no answer: never a yes',
  m: 'looks like a yes and is none',
  p: 'no proof',
  '-': 'leads nowhere here',
  t: 'log true',
  i: 'log true, with gaps',
  f: 'log not true',
  c: 'courteous',
  l: 'gives something away',
  k: 'curt',
  o: 'in your own words, which nobody else judged',
};

/** What a form has or lacks, of which its mark alone would mislead. */
export const formMarks = {
  y: 'form complete',
  n: 'form with gaps',
};

/** What a check or an approval says, where nothing speaks against it. */
const answers = { y: 'Says yes', n: 'Says no' };

/** What came of a move, as the replay marks it; '' where nothing is to be said. */
export function cameOfIt({ code, mark, broken }: CameOf): string {
  if (code === 'EX' && (mark === 'y' || mark === 'n'))
    return capital(formMarks[mark]);
  const [thing] = broken;
  if (thing) return `Said yes, and proved nothing: ${brokenWords(thing)}`;
  if (mark === 'y' || mark === 'n') return answers[mark];
  return capital(markWords[mark]);
}
