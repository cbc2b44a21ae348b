import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import { byText } from '../../vocabulary/sorting.ts';
import { rosterLine } from './rosterLine.ts';
import type { ReportInput } from './input.ts';
import type { Report } from './report.ts';
import {
  notShown,
  reasonNotShown,
  withheld,
} from '../../../words/workshop/evidence/known/naming.ts';
import type { Finding, RegisterPart } from '../../vocabulary/registerPart.ts';

/** The registers and logs in order; masked like the files. */
function maskedRegisters(
  registers: readonly RegisterPart[],
  allShown: boolean,
): RegisterPart[] {
  return registers
    .map((part) => ({
      ...part,
      sha256: allShown ? part.sha256 : withheld,
      answers: allShown ? part.answers : withoutWords(part.answers),
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
  return { ...finding, message: unquoted(finding.message) };
}

/** In the quotation marks of whatever language it is said in. */
function unquoted(text: string): string {
  return text.replace(/[“„].*[”“]/s, notShown);
}

function masked({ row }: { row: number }): { row: number; reason: string } {
  return { row, reason: reasonNotShown };
}

/** What a person answered, without the words of cells. */
function withoutWords(answers: FileAnswers): FileAnswers {
  const { mapping } = answers;
  const kept: FileAnswers = {
    ...answers,
    ...(mapping && { mapping: { ...mapping, statuses: {} } }),
  };
  delete kept.statuses;
  delete kept.leavers;
  return kept;
}

/** The files in order; where names are hidden, without what was quoted from rows that could not be read. */
function maskedFiles(
  files: readonly FileRead[],
  allShown: boolean,
): FileRead[] {
  return files
    .map((file) => ({
      ...file,
      ...(!allShown && {
        facts: { ...file.facts, sha256: withheld },
        answers: withoutWords(file.answers),
        notices: file.notices.map(unquoted),
      }),
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
  { files, registers, roster }: ReportInput,
  allShown: boolean,
): Pick<Report, 'files' | 'registers' | 'roster'> {
  const line = roster && rosterLine(roster);
  return {
    roster:
      line && !allShown
        ? {
            ...line,
            sha256: withheld,
            unreadable: line.unreadable.map(masked),
          }
        : line,
    files: maskedFiles(files, allShown),
    registers: maskedRegisters(registers, allShown),
  };
}
