import { distinct } from '../../vocabulary/sorting.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import {
  logFields,
  registerFields,
} from '../../vocabulary/mappings/registerFields.ts';
import type {
  LogField,
  RegisterField,
} from '../../vocabulary/mappings/registerFields.ts';
import type {
  PointedSheet,
  SheetMapping,
} from '../../vocabulary/mappings/registerMapping.ts';
import { recogniseSheet } from './recogniseSheet.ts';
import { openNoteLines } from './noteLines.ts';
import { folded } from './texts.ts';
import { wordGroups, type House, type WordGroup } from './wordGroups.ts';

/** Collects the words of such a sheet. */
export interface WordCollector {
  read: (cells: readonly string[], row: number) => void;
  /** The words, each with what it means in the job aids where it stands there too. */
  groups: () => WordGroup[];
}

/** So many words of a column are asked about; more are no choice but free text. */
const MOST_WORDS = 40;

/** Opens a table as what somebody says that it is; null when it lacks most of the columns. */
export function openWordCollector(
  head: TableHead,
  pointed: PointedSheet,
  house: House,
): WordCollector | null {
  const found = recogniseSheet(head, [withoutWords(pointed)]);
  if (found?.kind !== 'found') return null;
  const { headerRow, places } = found.found;
  const groups = wordGroups(pointed.sheet, house).map((group) => ({
    ...group,
    at: placesOf(places, group),
    seen: new Map<string, string>(),
  }));
  const notes = openNoteLines(headerRow);
  const take = (cells: readonly string[]): void => {
    for (const { at, seen } of groups)
      for (const place of at) {
        const word = (cells[place] ?? '').trim();
        if (word !== '' && seen.size < MOST_WORDS && !seen.has(folded(word)))
          seen.set(folded(word), word);
      }
  };
  return {
    read(cells, row) {
      if (row <= headerRow || cells.every((cell) => cell.trim() === '')) return;
      if (!notes.holds(cells, row)) take(cells);
    },
    groups() {
      // Only now is it known which of few words stand among the lines.
      for (const { cells } of notes.settle()) take(cells);
      return groups
        .filter(({ seen }) => seen.size > 0)
        .map(({ fields, heading, meanings, seen }) => ({
          fields,
          heading,
          meanings,
          words: distinct(seen.values()),
        }));
    },
  };
}

/** A column of a register or a log. */
export type Place = RegisterField | LogField;

/** Where the columns of a group stand, from 0. */
export function placesOf(
  places: ReadonlyMap<Place, number>,
  { fields }: Pick<WordGroup, 'fields'>,
): number[] {
  return fields.flatMap((field) => places.get(field) ?? []);
}

const HEAD = { format: 'hold-the-line register mapping', version: 1 } as const;

function withoutWords(pointed: PointedSheet): SheetMapping {
  return pointed.sheet === 'register'
    ? { ...HEAD, ...pointed, words: { open: [], closed: [], roles: [] } }
    : {
        ...HEAD,
        ...pointed,
        words: {
          yes: [],
          no: [],
          checks: {},
          resets: [],
          others: [],
          roles: [],
          reached: [],
        },
      };
}

/**
 * The mapping of a sheet, once its words are explained. Words that it had already stay.
 * @param said by field, by word, the meaning; fields and meanings as `wordGroups` gives them.
 */
export function withMeanings(
  pointed: PointedSheet | SheetMapping,
  said: Readonly<Record<string, Readonly<Record<string, string>>>>,
): SheetMapping {
  const wordsFor = (field: string, meaning: string): string[] =>
    Object.entries(said[field] ?? {})
      .filter(([, chosen]) => chosen === meaning)
      .map(([word]) => word);
  const mapping = 'words' in pointed ? pointed : withoutWords(pointed);
  if (mapping.sheet === 'register')
    return {
      ...mapping,
      words: {
        open: [...mapping.words.open, ...wordsFor('status', 'open')],
        closed: [...mapping.words.closed, ...wordsFor('status', 'closed')],
        roles: [...mapping.words.roles, ...wordsFor('approverRole', 'yes')],
      },
    };
  const { words } = mapping;
  const checks = Object.entries(said.check ?? {}).filter(
    ([, check]) => check !== 'none',
  );
  return {
    ...mapping,
    words: {
      yes: [...words.yes, ...wordsFor('privileged', 'yes')],
      no: [...words.no, ...wordsFor('privileged', 'no')],
      checks: { ...words.checks, ...Object.fromEntries(checks) },
      resets: [...words.resets, ...wordsFor('outcome', 'reset')],
      others: [...words.others, ...wordsFor('outcome', 'other')],
      roles: [...words.roles, ...wordsFor('approverRole', 'yes')],
      reached: [...words.reached, ...wordsFor('reached', 'yes')],
    },
  };
}

/** Fields of a sheet that can be pointed at. */
export function fieldsOf(
  sheet: PointedSheet['sheet'],
): readonly (RegisterField | LogField)[] {
  return sheet === 'register' ? registerFields : logFields;
}
