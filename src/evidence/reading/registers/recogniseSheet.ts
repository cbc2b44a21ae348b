import { sheetSigns } from '../../../words/workshop/evidence/reading/registers.ts';
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
  LogMapping,
  RegisterMapping,
  SheetMapping,
} from '../../vocabulary/mappings/registerMapping.ts';
import { folded, quote } from './texts.ts';

interface Header<Field extends string> {
  /** Counted from 1. */
  headerRow: number;
  /** Fields to the places of their cells, from 0. */
  places: ReadonlyMap<Field, number>;
  /** Why it is this sheet, for the manager. */
  reason: string;
}

/** A register or a log that has been recognised, ready to be opened. */
export type FoundSheet =
  | ({ sheet: 'register'; mapping: RegisterMapping } & Header<RegisterField>)
  | ({ sheet: 'log'; mapping: LogMapping } & Header<LogField>);

export type Recognition =
  | { kind: 'found'; found: FoundSheet }
  /** It is such a sheet, and cannot be read as it stands. */
  | { kind: 'refused'; reason: string };

/** Columns may be missing, but not so many that it could be another table. */
const LEAST_SHARE = 2 / 3;
const LEAST_COLUMNS = 2;

interface Candidate {
  share: number;
  recognition: Recognition;
}

/**
 * Says whether the table is a register or a log by one of the mappings: the one of whose
 * columns the largest share is there; of equals the first. Looks at the headings, never
 * at the file's name. Null when it is neither.
 */
export function recogniseSheet(
  head: TableHead,
  mappings: readonly SheetMapping[],
): Recognition | null {
  let best: Candidate | null = null;
  for (const mapping of mappings) {
    const one = candidateOf(head, mapping);
    if (one && (!best || one.share > best.share)) best = one;
  }
  return best?.recognition ?? null;
}

function candidateOf(head: TableHead, mapping: SheetMapping): Candidate | null {
  if (mapping.sheet === 'register') {
    const header = headerOf(head, mapping, registerFields);
    return (
      header &&
      asCandidate(header, (found) => ({
        sheet: 'register',
        mapping,
        ...found,
      }))
    );
  }
  const header = headerOf(head, mapping, logFields);
  return (
    header &&
    asCandidate(header, (found) => ({
      sheet: 'log',
      mapping,
      ...found,
    }))
  );
}

type HeaderRead<Field extends string> = { share: number } & (
  { header: Header<Field> } | { twice: string }
);

function asCandidate<Field extends string>(
  read: HeaderRead<Field>,
  found: (header: Header<Field>) => FoundSheet,
): Candidate {
  const { share } = read;
  return 'twice' in read
    ? { share, recognition: { kind: 'refused', reason: read.twice } }
    : { share, recognition: { kind: 'found', found: found(read.header) } };
}

function headerOf<Field extends string>(
  { rows }: TableHead,
  { name, columns }: { name: string; columns: Partial<Record<Field, string>> },
  fields: readonly Field[],
): HeaderRead<Field> | null {
  const wanted = fields.flatMap((field) => {
    const heading = columns[field];
    return heading === undefined ? [] : [{ field, heading }];
  });
  let best: HeaderRead<Field> | null = null;
  rows.forEach((cells, index) => {
    const places = new Map(
      wanted.map(({ heading }): [string, number[]] => [folded(heading), []]),
    );
    cells.forEach((cell, at) => places.get(folded(cell))?.push(at));
    const here = wanted.flatMap(({ field, heading }) => {
      const at = places.get(folded(heading)) ?? [];
      return at.length > 0 ? [{ field, heading, at }] : [];
    });
    const share = here.length / wanted.length;
    if (here.length < LEAST_COLUMNS || share < LEAST_SHARE) return;
    if (best && best.share >= share) return;
    const headerRow = index + 1;
    const double = here.find(({ at }) => at.length > 1);
    const headings = here.map(({ heading }) => heading);
    best = double
      ? {
          share,
          twice: sheetSigns.twice(headerRow, quote(double.heading)),
        }
      : {
          share,
          header: {
            headerRow,
            places: new Map(here.map(({ field, at }) => [field, at[0] ?? 0])),
            reason: sheetSigns.found(name, headerRow, wanted.length, headings),
          },
        };
  });
  return best;
}
