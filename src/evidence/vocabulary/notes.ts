import { notes as noted } from '../../words/workshop/evidence/vocabulary/fileGaps.ts';
import type { FileRead } from './fileRead.ts';

/** So many are named; the others are counted. */
const NAMED = 5;

/** Rows that are no records or no lines, in a sentence; null where there are none. */
export function notesInWords(
  { notes, noteRows }: Pick<FileRead, 'notes' | 'noteRows'>,
  of: 'export' | 'sheet' = 'export',
): string | null {
  if (noteRows === 0) return null;
  const named = notes.slice(0, NAMED);
  const say = of === 'export' ? noted.ofExport : noted.ofSheet;
  return say(noteRows, named, noteRows - named.length);
}
