import type { SourceFile } from '../../checks/finding.ts';
import type { NewFiles } from './draft.ts';
import { newCase } from './newCase.ts';
import { newCourse } from './newCourse.ts';
import { newFact } from './newFact.ts';
import { newItem } from './newItem.ts';
import { newPolicy } from './newPolicy.ts';
import type { NewKind, Wanted } from './wanted.ts';

type Maker = (
  wanted: Wanted,
  files: readonly SourceFile[],
  root: string,
) => NewFiles;

const makers: Record<NewKind, Maker> = {
  course: newCourse,
  item: newItem,
  case: newCase,
  fact: newFact,
  policy: newPolicy,
};

/**
 * What a new course, question, call, learning point or policy takes: its file, and
 * the lines that other files need for it. It passes the check
 * as it stands; in a translated course, once its words are translated.
 * @param files all of the content folder, their paths beginning with `root`.
 * @throws HoldError for a wrong id or course, for a file that is there, and where a file that needs a line cannot be read.
 */
export function newFiles(
  wanted: Wanted,
  files: readonly SourceFile[],
  root = 'content',
): NewFiles {
  return makers[wanted.kind](wanted, files, root);
}
