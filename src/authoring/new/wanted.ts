import { courseNames, otherFolders } from '../../checks/parsedCourse.ts';
import type { SourceFile } from '../../checks/finding.ts';
import { HoldError } from '../../errors.ts';

/** What the command can write. */
export const newKinds = ['course', 'item', 'case', 'fact', 'policy'] as const;
export type NewKind = (typeof newKinds)[number];

/** What is wanted, as it was written. */
export interface Wanted {
  kind: NewKind;
  id: string | undefined;
  course: string | undefined;
  /** For a learning point: the step that teaches it. */
  step: string | undefined;
  /** For a question or a call: the learning point that it is about, and the objective under which it counts. */
  fact: string | undefined;
  objective: string | undefined;
}

const COURSE_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The kind that a word names. Throws a HoldError for another word. */
export function kindNamed(word: string | undefined): NewKind {
  const kind = newKinds.find((it) => it === word);
  if (kind !== undefined) return kind;
  throw new HoldError(
    word === undefined
      ? 'No kind was named.'
      : `There is no kind "${word}" to make.`,
    `This command makes one of these: ${newKinds.join(', ')}.`,
    'Name one of them, e.g. npm run new -- item who_may_approve',
  );
}

/** The id that is wanted, which has to be given and to have a form. */
export function requireId(
  { kind, id }: Wanted,
  form: RegExp,
  what: string,
  example: string,
): string {
  if (id !== undefined && form.test(id)) return id;
  throw new HoldError(
    id === undefined
      ? `The new ${kind} has no id.`
      : `"${id}" is no id for ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}.`,
    `It has to be ${what}.`,
    `Write it like this: npm run new -- ${kind} ${example}`,
  );
}

/** A course or a policy has a name of small letters, digits and hyphens, which becomes part of addresses. */
export function requireName(wanted: Wanted, example: string): string {
  const what = 'small letters, digits and hyphens, beginning with a letter';
  const name = requireId(wanted, COURSE_ID, what, example);
  if (wanted.kind !== 'course' || !otherFolders.includes(name)) return name;
  throw new HoldError(
    `A course cannot be called ${name}.`,
    `content/${name}/ holds what is no course.`,
    `Choose another name, e.g. npm run new -- course ${example}`,
  );
}

/** The course that is meant: the one named, or the only one there is. Throws a HoldError where that does not say it. */
export function courseMeant(
  { kind, course }: Wanted,
  files: readonly SourceFile[],
  root: string,
): string {
  const known = courseNames(files, root);
  const [only] = known;
  if (course !== undefined && known.includes(course)) return course;
  if (course === undefined && only !== undefined && known.length === 1)
    return only;
  throw new HoldError(
    course === undefined
      ? `It is not said to which course the new ${kind} belongs.`
      : `There is no course ${course}.`,
    known.length === 0
      ? `${root}/ holds no course.`
      : `These are there: ${known.join(', ')}.`,
    only === undefined
      ? 'Make one first: npm run new -- course reporting-a-call'
      : `Name one of them: npm run new -- ${kind} … --course ${only}`,
  );
}
