import { basename } from 'node:path';

import { TIME_UNITS, type DateOrder } from '../evidence/vocabulary/asks.ts';
import type { FileFacts } from '../evidence/vocabulary/fileRead.ts';
import { readAnyMapping } from '../evidence/settings/anyMapping.ts';
import {
  answersAbout,
  type AnsweredFile,
  type FileAnswers,
} from '../evidence/vocabulary/answers.ts';
import { PEOPLE_READINGS } from '../evidence/vocabulary/people.ts';
import { isShipped } from '../evidence/reading/shipped/proposedMapping.ts';
import { HoldError } from '../errors.ts';
import { quoted } from '../ground/quoted.ts';
import { namedText } from './evidenceFiles.ts';
import { oneOf, whole, type EvidenceValues } from './evidenceUsage.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** How the name of fetched statements begins. */
const STATEMENTS = 'statements-';

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
 * @throws HoldError when an option cannot be used.
 */
export function answersIn(
  values: EvidenceValues,
  earlier: readonly AnsweredFile[],
  names: ReadonlySet<string>,
): (facts: FileFacts) => FileAnswers {
  const forAll: FileAnswers = {};
  const forOne = new Map<string, FileAnswers>();
  const each = (
    given: readonly string[] | undefined,
    put: (answers: FileAnswers, value: string) => void,
  ): void => {
    for (const one of given ?? []) {
      const [, path, value = one] = /^(.+)=([^=]*)$/s.exec(one) ?? [];
      const file = path === undefined ? undefined : basename(path);
      const answers = file === undefined ? forAll : (forOne.get(file) ?? {});
      put(answers, value);
      if (file !== undefined) forOne.set(file, answers);
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
    // What an earlier pack says of the columns is taken back with it.
    const said: FileAnswers = isShipped(path)
      ? { shipped: path, mapping: undefined }
      : readAnyMapping(namedText(path));
    Object.assign(answers, said);
  });
  for (const file of forOne.keys())
    if (!names.has(file) && !(values.lrs && file.startsWith(STATEMENTS)))
      throw nobodyCalled(file, names);
  return (facts) => {
    const own = forOne.get(facts.file) ?? {};
    const others = { ...forAll, ...answersAbout(earlier, facts) };
    const [ofOwn, ofOthers] = [own, others].map((answers) =>
      OF_COLUMNS.some((kind) => answers[kind] !== undefined),
    );
    if (!ofOwn) return { ...others, ...own, ...(ofOthers && { forAll: true }) };
    return { ...others, ...NOTHING_SAID, ...own };
  };
}

function nobodyCalled(file: string, names: ReadonlySet<string>): HoldError {
  return new HoldError(
    `Something is said of ${quoted(file)}, and no such file is read.`,
    `The files are ${[...names].map(quoted).join(', ')}.`,
    'Write the name of a file that is read, as in --zone grades.txt=Europe/London.',
  );
}
