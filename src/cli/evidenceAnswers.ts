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
import { isShipped } from '../evidence/reading/shipped/proposedMapping.ts';
import { namedText } from './evidenceFiles.ts';
import { oneOf, refused, whole, type EvidenceValues } from './evidenceUsage.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/**
 * What the options say about a file. An option for this very file goes before an earlier
 * pack's settings, and these before an option for all.
 * @throws HoldError when an option cannot be used.
 */
export function answersIn(
  values: EvidenceValues,
  earlier: readonly AnsweredFile[],
): (facts: FileFacts) => FileAnswers {
  const forAll: FileAnswers = {};
  const forOne = new Map<string, FileAnswers>();
  const answersOf = (file: string): FileAnswers => {
    const answers = forOne.get(file) ?? {};
    forOne.set(file, answers);
    return answers;
  };
  const each = (
    given: readonly string[] | undefined,
    put: (answers: FileAnswers, value: string) => void,
  ): void => {
    for (const one of given ?? []) {
      const [, file, value = one] = /^(.+)=([^=]*)$/s.exec(one) ?? [];
      put(file === undefined ? forAll : answersOf(file), value);
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
  each(values.people, (answers, reading) => {
    answers.people = oneOf('people', reading, PEOPLE_READINGS);
  });
  each(values['time-unit'], (answers, unit) => {
    answers.timeUnit = oneOf('time-unit', unit, TIME_UNITS);
  });
  each(values.mapping, (answers, path) => {
    // What an earlier pack says of the columns is taken back with it.
    const said: FileAnswers = isShipped(path)
      ? { shipped: path, mapping: undefined }
      : readAnyMapping(namedText(path));
    Object.assign(answers, said);
  });
  each(values['test-users'], (answers, whether) => {
    const said = whether.replace('-', ' ');
    answers.testUsers = oneOf('test-users', said, TEST_USERS);
  });
  for (const one of values.status ?? []) {
    const { file, said } = statusIn(one);
    const answers = file === null ? forAll : answersOf(file);
    answers.statuses = { ...answers.statuses, ...said };
  }
  for (const file of values['leave-out'] ?? [])
    answersOf(file).unread = 'left out';
  return (facts) => ({
    ...forAll,
    ...answersAbout(earlier, facts),
    ...forOne.get(facts.file),
  });
}

/** `[FILE=]WORD=MEANING`. @throws HoldError for another form. */
function statusIn(given: string): {
  file: string | null;
  said: Record<string, MappedMeaning>;
} {
  const [, file, word, meaning = ''] =
    /^(?:(.+)=)?([^=]+)=([^=]*)$/s.exec(given) ?? [];
  if (word === undefined)
    throw refused(`--status ${given} is not written as "withdrawn=left out".`);
  const told = oneOf(
    'status',
    meaning.trim().replace('-', ' '),
    MAPPED_MEANINGS,
  );
  return { file: file ?? null, said: { [word.trim().toLowerCase()]: told } };
}
