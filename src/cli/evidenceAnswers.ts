import { basename } from 'node:path';

import {
  TEST_USERS,
  TIME_UNITS,
  type DateOrder,
} from '../evidence/vocabulary/asks.ts';
import {
  MAPPED_MEANINGS,
  type MappedMeaning,
} from '../evidence/vocabulary/mappings/recordMapping.ts';
import type { FileFacts } from '../evidence/vocabulary/fileRead.ts';
import { readAnyMapping } from '../evidence/settings/anyMapping.ts';
import {
  answersAbout,
  type AnsweredFile,
  type FileAnswers,
} from '../evidence/vocabulary/answers.ts';
import { PEOPLE_READINGS } from '../evidence/vocabulary/people.ts';
import { PRESENCES } from '../evidence/vocabulary/leavers.ts';
import { isShipped } from '../evidence/reading/shipped/proposedMapping.ts';
import { argumentFaults } from '../words/workshop/cli/evidence/usage.ts';
import { namedText } from './evidenceFiles.ts';
import { refuseOtherMapping, refuseUnknownFiles } from './evidenceMistaken.ts';
import { oneOf, refused, whole, type EvidenceValues } from './evidenceUsage.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** What is said of columns, in one way or another. */
const OF_COLUMNS = ['mapping', 'shipped', 'sheet', 'roster'] as const;
const NOTHING_SAID = {
  mapping: undefined,
  shipped: undefined,
  sheet: undefined,
  roster: undefined,
} satisfies Record<(typeof OF_COLUMNS)[number], undefined>;

/**
 * What the options say about a file. An option for this very file goes before an earlier
 * pack's settings, and these before an option for all.
 * @param names of the files that are read.
 * @param onlyRoster name of the roster; null where there is none, or an export is called so too.
 * @throws HoldError when an option cannot be used.
 */
export function answersIn(
  values: EvidenceValues,
  earlier: readonly AnsweredFile[],
  names: ReadonlySet<string>,
  onlyRoster: string | null,
): (facts: FileFacts) => FileAnswers {
  const forAll: FileAnswers = {};
  const forOne = new Map<string, FileAnswers>();
  const answersOf = (path: string): FileAnswers => {
    const file = basename(path);
    const answers = forOne.get(file) ?? {};
    forOne.set(file, answers);
    return answers;
  };
  const each = (
    given: readonly string[] | undefined,
    put: (answers: FileAnswers, value: string) => void,
  ): void => {
    for (const one of given ?? []) {
      const [, path, value = one] = /^(.+)=([^=]*)$/s.exec(one) ?? [];
      put(path === undefined ? forAll : answersOf(path), value);
    }
  };
  each(values.zone, (answers, zone) => {
    answers.zone = zone;
  });
  each(values['date-order'], (answers, order) => {
    answers.dateOrder = oneOf('date-order', order, ORDERS);
  });
  each(values['score-max'], (answers, most) => {
    answers.scoreMax = whole('score-max', most);
  });
  each(values.sheet, (answers, name) => {
    answers.worksheet = name;
  });
  each(values.people, (answers, reading) => {
    answers.people = oneOf('people', reading, PEOPLE_READINGS);
  });
  each(values['time-unit'], (answers, unit) => {
    answers.timeUnit = oneOf('time-unit', unit, TIME_UNITS);
  });
  each(values.mapping, (answers, path) => {
    Object.assign(answers, mappingAt(path));
  });
  if (onlyRoster !== null) refuseOtherMapping(onlyRoster, forOne);
  takeRows(values, forAll, answersOf);
  takeLeavers(values, answersOf);
  refuseUnknownFiles(values, forOne, names);
  return (facts) => {
    const own = forOne.get(facts.file) ?? {};
    const others = { ...forAll, ...answersAbout(earlier, facts) };
    // A new word of the roster takes nothing back of those that were told before.
    if (own.leavers) own.leavers = { ...others.leavers, ...own.leavers };
    const [ofOwn, ofOthers] = [own, others].map((answers) =>
      OF_COLUMNS.some((kind) => answers[kind] !== undefined),
    );
    if (!ofOwn) return { ...others, ...own, ...(ofOthers && { forAll: true }) };
    return { ...others, ...NOTHING_SAID, ...own };
  };
}

/** A mapping by its name or its path. */
function mappingAt(path: string): FileAnswers {
  // What an earlier pack says of the columns is taken back with it.
  return isShipped(path)
    ? { shipped: path, mapping: undefined }
    : readAnyMapping(namedText(path));
}

/** What is said of the rows of files: their status words, and what is left out. */
function takeRows(
  values: EvidenceValues,
  forAll: FileAnswers,
  answersOf: (path: string) => FileAnswers,
): void {
  for (const one of values['test-users'] ?? []) {
    const [, file, value = one] = /^(.+)=([^=]*)$/s.exec(one) ?? [];
    const said = oneOf('test-users', value.replace('-', ' '), TEST_USERS);
    (file === undefined ? forAll : answersOf(file)).testUsers = said;
  }
  for (const one of values.status ?? []) {
    const { file, said } = statusIn(one);
    const answers = file === null ? forAll : answersOf(file);
    answers.statuses = { ...answers.statuses, ...said };
  }
  for (const file of values['leave-out'] ?? [])
    answersOf(file).unread = 'left out';
}

/** What words of the roster say. @throws HoldError for another form, or without a roster. */
function takeLeavers(
  { roster, 'roster-word': words = [] }: EvidenceValues,
  answersOf: (path: string) => FileAnswers,
): void {
  for (const one of words) {
    const [, word, meaning = ''] = /^(.+)=([^=]*)$/s.exec(one) ?? [];
    if (word === undefined) throw refused(argumentFaults.rosterWord(one));
    if (roster === undefined) throw refused(argumentFaults.noRoster);
    const answers = answersOf(roster);
    answers.leavers = {
      ...answers.leavers,
      [word.trim().toLowerCase()]: oneOf(
        'roster-word',
        meaning.trim(),
        PRESENCES,
      ),
    };
  }
}

/** `[FILE=]WORD=MEANING`. @throws HoldError for another form. */
function statusIn(given: string): {
  file: string | null;
  said: Record<string, MappedMeaning>;
} {
  const [, file, word, meaning = ''] =
    /^(?:(.+)=)?([^=]+)=([^=]*)$/s.exec(given) ?? [];
  if (word === undefined) throw refused(argumentFaults.status(given));
  const told = oneOf(
    'status',
    meaning.trim().replace('-', ' '),
    MAPPED_MEANINGS,
  );
  return { file: file ?? null, said: { [word.trim().toLowerCase()]: told } };
}
