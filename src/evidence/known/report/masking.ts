import type { FileRead } from '../../vocabulary/fileRead.ts';
import { byText } from '../../vocabulary/sorting.ts';
import type { Person, ReportRecord } from '../people/people.ts';
import type { Naming } from './naming.ts';
import { rosterLine } from './rosterLine.ts';
import type { ReportInput } from './input.ts';
import type { Report } from './report.ts';
import type { Finding, RegisterPart } from '../../vocabulary/registerPart.ts';

/** A record as the report names its person; all that tells who it is is gone where names are not shown. */
export function maskedRecord(
  record: ReportRecord,
  naming: Naming | undefined,
): ReportRecord {
  if (naming?.shown) return record;
  return {
    ...record,
    ...(record.conflicts && { conflicts: [] }),
    ...(record.plainConflicts && { plainConflicts: [] }),
    ...(record.sources && { sources: [] }),
    learnerId: naming?.person ?? null,
    learnerName: null,
    learnerMail: null,
    unit: naming?.unit ?? null,
    override: record.override && { by: null },
    // A row leads back to the person in the source file.
    source: { ...record.source, row: null },
  };
}

/** The registers and logs in order; masked like the files. */
function maskedRegisters(
  registers: readonly RegisterPart[],
  allShown: boolean,
): RegisterPart[] {
  return registers
    .map((part) => ({
      ...part,
      findings: allShown ? part.findings : part.findings.map(withoutQuotes),
      unreadable: allShown ? part.unreadable : part.unreadable.map(masked),
      notes: maskedNotes(part.notes, allShown),
    }))
    .sort((a, b) => byText(a.file + a.sha256, b.file + b.sha256));
}

function maskedNotes(
  notes: FileRead['notes'],
  allShown: boolean,
): FileRead['notes'] {
  return allShown ? notes : notes.map(({ row }) => ({ row, text: null }));
}

/** A cell may hold a name where a role should stand. */
function withoutQuotes(finding: Finding): Finding {
  return { ...finding, message: finding.message.replace(/“.*”/s, 'not shown') };
}

function masked({ row }: { row: number }): { row: number; reason: string } {
  return { row, reason: 'Not shown, since it may quote who it is about.' };
}

/** The files in order; where names are hidden, without what was quoted from rows that could not be read. */
function maskedFiles(
  files: readonly FileRead[],
  allShown: boolean,
): FileRead[] {
  return files
    .map((file) => ({
      ...file,
      unreadableRows: allShown
        ? file.unreadableRows
        : file.unreadableRows.map(masked),
      notes: maskedNotes(file.notes, allShown),
      unknownCells: allShown
        ? file.unknownCells
        : file.unknownCells.map((one) => ({ ...one, samples: [] })),
    }))
    .sort(
      (a, b) =>
        byText(a.facts.file, b.facts.file) ||
        byText(a.facts.sha256, b.facts.sha256) ||
        byText(a.reader.id, b.reader.id),
    );
}

/** What was read, without what it quotes where names are hidden. */
export function maskedParts(
  { files, registers, roster, options }: ReportInput,
  naming: ReadonlyMap<Person, Naming>,
): Pick<Report, 'files' | 'registers' | 'roster'> {
  // A row that could not be read may quote somebody where no person is known at all.
  const allShown =
    options.names === 'shown' &&
    [...naming.values()].every(({ shown }) => shown);
  const line = roster && rosterLine(roster);
  return {
    roster:
      line && !allShown
        ? { ...line, unreadable: line.unreadable.map(masked) }
        : line,
    files: maskedFiles(files, allShown),
    registers: maskedRegisters(registers, allShown),
  };
}
