import { rosterProblems } from '../../../words/workshop/evidence/reading/roster.ts';
import { hasNoValue } from '../cells/noValue.ts';
import { readDay, type WrittenDay } from '../dates/readDay.ts';
import { byText } from '../../vocabulary/sorting.ts';
import type { LeaversAsk, SaidOfLeavers } from '../../vocabulary/leavers.ts';
import type { RosterHeader } from './header.ts';
import { suggestPresence } from './leaverWords.ts';

/** So many words say something of people each: a note, and not whether they are here. */
const MOST_WORDS = 40;
/** Of a word. */
const MOST_CHARACTERS = 100;

/** What a row says of whether somebody has left. */
export interface WrittenLeaving {
  lastDay: WrittenDay;
  /** The last day as it stands there. */
  text: string;
  /** In lower case. */
  word: string | null;
}

/** Takes a day for the last day and all else for a word, in whichever of the two columns it stands. */
export function leavingIn(
  cells: readonly string[],
  { columns }: RosterHeader,
): WrittenLeaving {
  const found: WrittenLeaving = {
    lastDay: { kind: 'none' },
    text: '',
    word: null,
  };
  for (const place of [columns.status, columns.lastDay]) {
    const text = (cells[place ?? -1] ?? '').trim();
    if (hasNoValue(text)) continue;
    const written = readDay(text);
    if (written.kind !== 'unreadable' || isFiguresAlone(text)) {
      if (found.lastDay.kind !== 'none') continue;
      found.lastDay = written;
      found.text = text;
    } else found.word ??= text.slice(0, MOST_CHARACTERS).trim().toLowerCase();
  }
  return found;
}

/** As in a date without a century; a 0 or a 1 is a word. */
function isFiguresAlone(text: string): boolean {
  return !/\p{L}/u.test(text) && /\d\D*\d\D*\d/.test(text);
}

/** The words that nobody has said the meaning of, or why they are not asked about. */
export function openWords(
  all: readonly WrittenLeaving[],
  { labels, columns }: RosterHeader,
  said: SaidOfLeavers,
  file: string,
): { ask: LeaversAsk | null; problem: string | null } {
  const heading = labels[columns.status ?? columns.lastDay ?? -1] ?? '';
  const words = new Set(all.flatMap(({ word }) => word ?? []));
  if (words.size > MOST_WORDS)
    return {
      ask: null,
      problem: rosterProblems.tooManyWords(file, heading, words.size),
    };
  const open = [...words].filter((word) => !Object.hasOwn(said, word));
  if (open.length === 0) return { ask: null, problem: null };
  return {
    ask: {
      ask: 'leavers',
      heading,
      words: open
        .sort(byText)
        .map((word) => ({ word, suggested: suggestPresence(heading, word) })),
    },
    problem: null,
  };
}
