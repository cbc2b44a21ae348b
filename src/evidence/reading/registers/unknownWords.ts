import { distinct } from '../../vocabulary/sorting.ts';
import { isNothing } from '../cells/noValue.ts';
import type { SheetMapping } from '../../vocabulary/mappings/registerMapping.ts';
import { placesOf, type Place } from './wordCollector.ts';
import { folded } from './texts.ts';
import { wordGroups, type House, type WordGroup } from './wordGroups.ts';

/** Without the words of these columns the rules that matter most say nothing. */
const NEEDED: ReadonlySet<string> = new Set([
  'status',
  'outcome',
  'privileged',
]);

/** More words in a column are no choice but free text: each is told with its line. */
const MOST_WORDS = 40;

/** Watches a register or a log for words that its mapping does not have. */
export interface UnknownWords {
  see: (cells: readonly string[]) => void;
  /**
   * The words to be explained. None unless a status, an outcome or a yes or no is among
   * them: an unknown check, role or way to reach somebody is a finding.
   */
  groups: () => WordGroup[];
}

/** @param places of the columns, as the sheet was recognised by. */
export function openUnknownWords(
  mapping: SheetMapping,
  places: ReadonlyMap<Place, number>,
  house: House,
): UnknownWords {
  const groups = wordGroups(mapping.sheet, house).map((group) => ({
    group,
    at: placesOf(places, group),
    known: new Set(knownWords(mapping, group.fields[0]).map(folded)),
    seen: new Map<string, string>(),
  }));
  return {
    see(cells) {
      for (const { at, known, seen } of groups)
        for (const place of at) {
          const word = (cells[place] ?? '').trim();
          if (isNothing(word) || seen.size > MOST_WORDS) continue;
          const key = folded(word);
          if (!known.has(key) && !seen.has(key)) seen.set(key, word);
        }
    },
    groups() {
      const open = groups.filter(
        ({ seen }) => seen.size > 0 && seen.size <= MOST_WORDS,
      );
      const isNeeded = open.some(({ group }) =>
        group.fields.some((field) => NEEDED.has(field)),
      );
      return isNeeded
        ? open.map(({ group, seen }) => ({
            ...group,
            words: distinct(seen.values()),
          }))
        : [];
    },
  };
}

/** The words of a mapping in the columns of the group that this field names. */
function knownWords(
  { words }: SheetMapping,
  field: Place | undefined,
): readonly string[] {
  switch (field) {
    case 'status':
      return 'open' in words ? [...words.open, ...words.closed] : [];
    case 'approverRole':
      return words.roles;
    case 'privileged':
      return 'yes' in words ? [...words.yes, ...words.no] : [];
    case 'check':
      return 'checks' in words ? Object.keys(words.checks) : [];
    case 'outcome':
      return 'resets' in words ? [...words.resets, ...words.others] : [];
    case 'reached':
      return 'reached' in words ? words.reached : [];
    default:
      return [];
  }
}
