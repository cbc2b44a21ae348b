import { STANDARD_NAMES, type CoursePackage, type Standard } from '../types.ts';

/** What the settings of an LMS depend on. */
export type SheetFacts = Pick<CoursePackage, 'standard' | 'options'>;

/** Something worth knowing, and the public document that says it. */
interface Note {
  /** The standards it is about; absent for all that the LMS takes. */
  on?: readonly Standard[];
  /** Lines of at most 92 characters. */
  lines: readonly string[];
  source: string;
}

/** What no public document was found on, after "a document that says". */
interface Question {
  on?: readonly Standard[];
  what: string;
}

/** What public documents say of an LMS. */
export interface Lms {
  name: string;
  /** The standards that a document says it takes. */
  takes: readonly Standard[];
  /** Those that a document rules out, and the one to make instead. */
  refuses?: readonly Standard[];
  instead?: Standard;
  /** The document that says which it takes; absent where none was found. */
  source?: string;
  notes: readonly Note[];
  ask: readonly Question[];
}

/** The section of the sheet on this LMS, for a package of the standard. */
export function linesOn(lms: Lms, standard: Standard): string[] {
  const { name, takes, refuses = [], notes, ask } = lms;
  if (refuses.includes(standard)) return refused(lms);
  const isTaken = takes.includes(standard);
  const lines = isTaken
    ? [`- ${name} takes ${STANDARD_NAMES[standard]}.`, ...cite(lms.source)]
    : unknown(lms, `whether it takes ${STANDARD_NAMES[standard]}`);
  if (!isTaken && takes.length > 0)
    lines.push(`- It takes: ${namesOf(takes)}.`, ...cite(lms.source));
  let last = lms.source;
  for (const note of notes) {
    if (!(note.on ?? takes).includes(standard)) continue;
    const [first = '', ...more] = note.lines;
    lines.push(`- ${first}`, ...more.map((line) => `  ${line}`));
    if (note.source !== last) lines.push(...cite(note.source));
    last = note.source;
  }
  // How a package counts is no question where it may not even be taken.
  const open = isTaken || takes.length === 0 ? ask : [];
  return [
    ...lines,
    ...open
      .filter(({ on }) => on?.includes(standard) ?? true)
      .flatMap(({ what }) => unknown(lms, what)),
  ];
}

function refused({ name, takes, instead, source }: Lms): string[] {
  return [
    `- Do not use this package. ${name} takes: ${namesOf(takes)}.`,
    ...(instead === undefined
      ? []
      : [`  Make the package of ${STANDARD_NAMES[instead]}.`]),
    ...cite(source),
  ];
}

function namesOf(standards: readonly Standard[]): string {
  return standards.map((each) => STANDARD_NAMES[each]).join('; ');
}

function unknown({ name }: Lms, what: string): string[] {
  return [
    `- We have found no public document that says ${what}:`,
    `  ask the support of ${name}.`,
  ];
}

function cite(source: string | undefined): string[] {
  return source === undefined ? [] : [`  See ${source}`];
}
