import { columnDoubts } from '../../../words/workshop/evidence/reading/roster.ts';
import type { RosterHeader } from './header.ts';
import type { RosterRow } from './roster.ts';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A column that may hold what is missing. */
interface OpenColumn {
  field: 'id' | 'mail';
  /** From 0. */
  place: number;
  /** In a sentence. */
  why: string;
}

/**
 * Whether a column that no heading claims may be the id or the mail address that is
 * missing: records that know people by it would find nobody.
 */
export function openColumn(
  { row, labels, columns }: RosterHeader,
  rows: readonly RosterRow[],
): OpenColumn | null {
  const { id, mail } = columns;
  const taken = new Set(Object.values(columns));
  const below = rows.filter((one) => one.row > row);
  const unclaimed = labels.flatMap((label, place) =>
    taken.has(place) ? [] : [{ label, place }],
  );
  if (mail === undefined) {
    const found = unclaimed.find(({ place }) => holdsMail(below, place));
    if (found)
      return {
        field: 'mail',
        place: found.place,
        why: columnDoubts.mail(found.label),
      };
  }
  if (id === undefined && mail !== undefined) {
    const found = unclaimed.find(({ place }) => tellsApart(below, place, mail));
    if (found)
      return {
        field: 'id',
        place: found.place,
        why: columnDoubts.id(found.label),
      };
  }
  return null;
}

function holdsMail(rows: readonly RosterRow[], place: number): boolean {
  const values = rows.map((one) => cellOf(one, place)).filter(Boolean);
  const mails = values.filter((value) => MAIL.test(value));
  return mails.length > 0 && mails.length * 2 >= values.length;
}

/** Whether no two people share a value; a person may stand there twice. */
function tellsApart(
  rows: readonly RosterRow[],
  place: number,
  mail: number,
): boolean {
  const owners = new Map<string, string>();
  const people = new Set<string>();
  for (const one of rows) {
    const person = cellOf(one, mail).toLowerCase();
    const value = cellOf(one, place);
    if (person !== '') people.add(person);
    if (person === '' || value === '') continue;
    if ((owners.get(value) ?? person) !== person) return false;
    owners.set(value, person);
  }
  return owners.size > 1 && owners.size * 2 >= people.size;
}

function cellOf({ cells }: RosterRow, place: number): string {
  return (cells[place] ?? '').trim();
}
