import type { FileAsk } from '../../../evidence/reading/files/fileOutcome.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';

/** The part of what was said that answers a question. */
const ANSWER_TO: Record<FileAsk['ask'], (said: FileAnswers) => unknown> = {
  zone: ({ zone }) => zone,
  dateOrder: ({ dateOrder }) => dateOrder,
  scoreMax: ({ scoreMax }) => scoreMax,
  worksheet: ({ worksheet }) => worksheet,
  timeUnit: ({ timeUnit }) => timeUnit,
  mapping: ({ mapping, sheet, pointed }) =>
    (mapping ?? sheet ?? pointed)?.columns,
  roster: ({ roster }) => roster?.columns,
  leavers: ({ leavers }) => leavers,
  statuses: ({ statuses }) => statuses,
  testUsers: ({ testUsers }) => testUsers,
  unread: ({ unread }) => unread,
  people: ({ people }) => people,
  words: ({ sheet }) => sheet?.words,
};

/** What was said earlier of files that are now asked together. */
export interface EarlierAnswers {
  /** Of the first of them of which the question was answered; nothing where it was of none. */
  said: FileAnswers;
  /** Different things were said of them. */
  differ: boolean;
}

/** @param all what was said of each file. */
export function earlierAnswers(
  ask: FileAsk['ask'],
  all: readonly FileAnswers[],
): EarlierAnswers {
  const answered = all.filter((said) => ANSWER_TO[ask](said) !== undefined);
  const different = new Set(
    answered.map((said) => JSON.stringify(ANSWER_TO[ask](said))),
  );
  return {
    said: answered[0] ?? all[0] ?? {},
    differ: different.size > 1,
  };
}
