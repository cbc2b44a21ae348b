import type { FileFacts } from '../../evidence/vocabulary/fileRead.ts';
import {
  answersAbout,
  type FileAnswers,
  type Said,
} from '../../evidence/vocabulary/answers.ts';

/** What has been said about files, as long as the page is open. */
export interface Answers {
  all: () => FileAnswers[];
  /** Takes answers; of a file that has some already the new ones count. */
  take: (more: readonly FileAnswers[]) => void;
  /** Takes an answer back; it still stands in the fields when it is asked again. */
  drop: (file: FileAnswers) => void;
  /** What was said about a file, also what was taken back. */
  before: (facts: FileFacts) => Said;
}

export function openAnswers(): Answers {
  let all: FileAnswers[] = [];
  let dropped: FileAnswers[] = [];
  return {
    all: () => all,
    take(more) {
      all = [...without(all, more), ...more];
    },
    drop(file) {
      dropped = [...without(dropped, [file]), file];
      all = without(all, [file]);
    },
    before: (facts) => ({
      ...answersAbout(dropped, facts),
      ...answersAbout(all, facts),
    }),
  };
}

function without(
  answers: readonly FileAnswers[],
  others: readonly FileAnswers[],
): FileAnswers[] {
  return answers.filter(
    ({ sha256 }) => !others.some((other) => other.sha256 === sha256),
  );
}
