import { STANDARD_NAMES, type Standard } from '../types.ts';

/** Something worth knowing, and the public document that says it. */
interface Note {
  /** The standards it is about; absent for all that the LMS takes. */
  on?: readonly Standard[];
  /** Lines of at most 92 characters. */
  lines: readonly string[];
  source: string;
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
  /** What no public document was found on. */
  ask: readonly string[];
}

/** The section of the sheet on this LMS, for a package of the standard. */
export function linesOn(lms: Lms, standard: Standard): string[] {
  const { name, takes, refuses = [], notes, ask } = lms;
  if (refuses.includes(standard)) return refused(lms);
  const standing = takes.includes(standard)
    ? [
        `- ${name} takes ${STANDARD_NAMES[standard]}.`,
        ...(lms.source === undefined ? [] : cite(lms.source)),
      ]
    : unknown(name, `whether it takes ${STANDARD_NAMES[standard]}`);
  return [
    ...standing,
    ...notes
      .filter(({ on = takes }) => on.includes(standard))
      .flatMap(({ lines, source }) => [
        ...lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
        ...cite(source),
      ]),
    ...ask.flatMap((what) => unknown(name, what)),
  ];
}

function refused({ name, takes, instead, source }: Lms): string[] {
  const taken = takes.map((each) => STANDARD_NAMES[each]).join('; ');
  return [
    `- Do not use this package. ${name} takes: ${taken}.`,
    ...(instead === undefined
      ? []
      : [`  Make the package of ${STANDARD_NAMES[instead]}.`]),
    ...(source === undefined ? [] : cite(source)),
  ];
}

function unknown(name: string, what: string): string[] {
  return [
    `- We have found no public document on ${what}:`,
    `  ask the support of ${name}.`,
  ];
}

function cite(source: string): string[] {
  return [`  See ${source}`];
}
