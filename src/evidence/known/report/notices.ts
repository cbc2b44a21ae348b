import { byText, distinct } from '../../vocabulary/sorting.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { Report } from './report.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { Person, ReportRecord } from '../people/people.ts';
import type { Roster } from '../../reading/roster/roster.ts';
import { isDone } from '../standing/countingRecord.ts';
import { unknownCellsInWords } from '../../vocabulary/unknownCells.ts';
import { notesInWords } from '../../vocabulary/notes.ts';
import {
  limitWithHelp,
  releaseMissing,
  saidOf,
  unknown,
  unknownCalls,
} from '../../../words/workshop/evidence/known/notices.ts';
import { sentenceOf } from './sentence.ts';
import type { KnownCall } from '../calls/knownCalls.ts';

/** What is unknown, and why. No sentence names a person. */
export function noticesOf(
  records: readonly ReportRecord[],
  people: readonly Person[],
  roster: Roster | null,
  releases: Releases,
  { calls, unreadable }: { calls: readonly KnownCall[]; unreadable: number },
  { files, registers }: Pick<Report, 'files' | 'registers'>,
): string[] {
  const done = records.filter(isDone);
  return [
    ...count(
      done.filter(({ completed }) => !completed),
      unknown.noDate,
    ),
    ...count(
      records.filter(({ release }) => release === null),
      unknown.noRelease,
    ),
    ...missingReleases(records, releases),
    ...count(
      records.filter(
        (it) => !it.learnerId && !it.learnerMail && !it.learnerName,
      ),
      unknown.nobody,
    ),
    ...count(
      people.filter(({ byNameOnly }) => byNameOnly),
      unknown.byNameOnly,
    ),
    ...count(
      people.filter(({ records: own }) =>
        own.some((it) => it.conflicts?.length),
      ),
      unknown.disagreeing,
    ),
    ...count(
      records.filter(({ interactions }) => interactions === null),
      unknown.noAnswers,
    ),
    ...count(
      calls.filter(({ about }) => !about),
      unknownCalls.noCase,
    ),
    ...count(
      calls.filter(({ call }) => call.trace.moves.length === 0),
      unknownCalls.noMoves,
    ),
    ...sentenceOf(unreadable, unknownCalls.unreadable),
    ...(roster?.problems ?? []),
    ...notesIn(files, registers),
    ...unknownIn(files),
    ...limitsOf(files),
  ];
}

function missingReleases(
  records: readonly ReportRecord[],
  releases: Releases,
): string[] {
  const named = distinct(records.flatMap(({ release }) => release ?? []));
  return named.filter((it) => !releases.has(it)).map(releaseMissing);
}

function count(
  all: readonly unknown[],
  says: (number: number) => string,
): string[] {
  return sentenceOf(all.length, says);
}

function unknownIn(files: readonly FileRead[]): string[] {
  return files
    .flatMap(({ facts, unknownCells }) =>
      unknownCells.map((cells) =>
        saidOf(facts.file, unknownCellsInWords(cells)),
      ),
    )
    .sort(byText);
}

function notesIn(
  files: Report['files'],
  registers: Report['registers'],
): string[] {
  return [
    ...files.map((one) => ({ file: one.facts.file, said: notesInWords(one) })),
    ...registers.map((one) => ({
      file: one.file,
      said: notesInWords(one, 'sheet'),
    })),
  ]
    .flatMap(({ file, said }) => (said === null ? [] : saidOf(file, said)))
    .sort(byText);
}

/** What the kinds of export that were read cannot carry, each sentence once. */
export function limitsOf(files: readonly FileRead[]): string[] {
  return distinct(
    files.flatMap(({ reader }) =>
      reader.limits.map(({ why, instead }) =>
        saidOf(
          reader.name,
          instead === null
            ? why
            : limitWithHelp(why, instead.replace(/\.$/, '')),
        ),
      ),
    ),
  );
}
