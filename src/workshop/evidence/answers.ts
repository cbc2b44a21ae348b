import type { FileFacts } from '../../evidence/vocabulary/fileRead.ts';
import {
  answersAbout,
  type AnsweredFile,
  type FileAnswers,
} from '../../evidence/vocabulary/answers.ts';

/** What has been said about files, as long as the page is open. */
export interface Answers {
  all: () => AnsweredFile[];
  /** Takes answers; of a file that has some already the new ones count. */
  take: (more: readonly AnsweredFile[]) => void;
  /** Takes it that somebody wants to point at the columns of a file. */
  pointAt: (file: FileFacts) => void;
  /** Takes an answer back; it still stands in the fields when it is asked again. */
  drop: (file: AnsweredFile) => void;
  /** What was said about a file, also what was taken back. */
  before: (facts: FileFacts) => FileAnswers;
}

export function openAnswers(): Answers {
  let all: AnsweredFile[] = [];
  let dropped: AnsweredFile[] = [];
  const take = (more: readonly AnsweredFile[]): void => {
    all = [...without(all, more), ...more];
  };
  return {
    all: () => all,
    take,
    pointAt(facts) {
      const { file, sha256 } = facts;
      const said = answersAbout(all, facts);
      take([{ file, sha256, answers: { ...said, byColumns: true } }]);
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
  answers: readonly AnsweredFile[],
  others: readonly AnsweredFile[],
): AnsweredFile[] {
  return answers.filter(
    ({ sha256 }) => !others.some((other) => other.sha256 === sha256),
  );
}
