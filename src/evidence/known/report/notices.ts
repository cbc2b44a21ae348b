import { byText, distinct } from '../../vocabulary/sorting.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { Report } from './report.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { Person, ReportRecord } from '../people/people.ts';
import type { Roster } from '../../reading/roster/roster.ts';
import { isDone } from '../standing/countingRecord.ts';
import { unknownCellsInWords } from '../../vocabulary/unknownCells.ts';
import { notesInWords } from '../../vocabulary/notes.ts';
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
      'completion{|s} {has|have} no date: the source does not record one, so nobody can say when {it expires|they expire}.',
    ),
    ...count(
      records.filter(({ release }) => release === null),
      'record{|s} {names|name} no release, so it is unknown which content was taught.',
    ),
    ...missingReleases(records, releases),
    ...count(
      records.filter(
        (it) => !it.learnerId && !it.learnerMail && !it.learnerName,
      ),
      'record{|s} {names|name} nobody and {stands|stand} in no figure of people.',
    ),
    ...count(
      people.filter(({ byNameOnly }) => byNameOnly),
      '{person is|people are} known by name alone: two of one name would count as one, and nobody is matched with the roster by it.',
    ),
    ...count(
      people.filter(({ records: own }) =>
        own.some((it) => it.conflicts?.length),
      ),
      '{person has|people have} sources that do not agree. What was taken, and why, stands under Sources.',
    ),
    ...count(
      records.filter(({ interactions }) => interactions === null),
      'record{|s} {comes|come} without answers and calls: the report does not hold them.',
    ),
    ...count(
      calls.filter(({ about }) => !about),
      'call{|s} {is|are} of cases whose release.json was not given, so it is unknown who called.',
    ),
    ...count(
      calls.filter(({ call }) => call.trace.moves.length === 0),
      'call{|s} {is|are} recorded with the outcome only, so checks before a reset and reports to Security are unknown.',
    ),
    ...sentenceOf(
      unreadable,
      'call{|s} {has|have} a trace that cannot be read.',
    ),
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
  return named
    .filter((it) => !releases.has(it))
    .map(
      (it) =>
        `Release ${it} is in the records, and its release.json was not given: its items, calls and learning points have no words, and changes from or to it are not known.`,
    );
}

function count(all: readonly unknown[], says: string): string[] {
  return sentenceOf(all.length, says);
}

function unknownIn(files: readonly FileRead[]): string[] {
  return files
    .flatMap(({ facts, unknownCells }) =>
      unknownCells.map(
        (cells) => `${facts.file}: ${unknownCellsInWords(cells)}`,
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
    .flatMap(({ file, said }) => (said === null ? [] : `${file}: ${said}`))
    .sort(byText);
}

/** What the kinds of export that were read cannot carry, each sentence once. */
export function limitsOf(files: readonly FileRead[]): string[] {
  return distinct(
    files.flatMap(({ reader }) =>
      reader.limits.map(
        ({ why, instead }) =>
          `${reader.name}: ${why}${instead === null ? '' : ` To be found in: ${instead.replace(/\.$/, '')}.`}`,
      ),
    ),
  );
}
