import {
  documentWords,
  lmsNotes,
  unknownOf,
} from '../../words/workshop/packaging/lms/documents.ts';
import { seeAddress } from '../../words/workshop/packaging/lms/sections.ts';
import { standardNames } from '../../words/workshop/packaging/standards.ts';
import { dashed } from '../sheetText.ts';
import type { CoursePackage, Standard } from '../types.ts';

/** What the settings of an LMS depend on. */
export type SheetFacts = Pick<CoursePackage, 'standard' | 'options'>;

/** Something worth knowing, and the public document that says it. */
interface Note {
  /** The standards it is about; absent for all that the LMS takes. */
  on?: readonly Standard[];
  says: keyof typeof lmsNotes;
  source: string;
}

/** What no public document was found on. */
interface Question {
  on?: readonly Standard[];
  what: Exclude<keyof typeof unknownOf, 'takes'>;
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
  const own = standardNames[standard];
  const lines = isTaken
    ? dashed(documentWords.takes(name, own), ...cite(lms.source))
    : dashed(unknownOf.takes(name, own));
  if (!isTaken && takes.length > 0)
    lines.push(
      ...dashed(documentWords.itTakes(namesOf(takes)), ...cite(lms.source)),
    );
  let last = lms.source;
  for (const { on, says, source } of notes) {
    if (!(on ?? takes).includes(standard)) continue;
    const said = source === last ? [] : cite(source);
    lines.push(...dashed(lmsNotes[says], ...said));
    last = source;
  }
  // How a package counts is no question where it may not even be taken.
  const open = isTaken || takes.length === 0 ? ask : [];
  return [
    ...lines,
    ...open
      .filter(({ on }) => on?.includes(standard) ?? true)
      .flatMap(({ what }) => dashed(unknownOf[what](name))),
  ];
}

function refused({ name, takes, instead, source }: Lms): string[] {
  return dashed(
    documentWords.refused(name, namesOf(takes)),
    ...(instead === undefined
      ? []
      : [documentWords.instead(standardNames[instead])]),
    ...cite(source),
  );
}

function namesOf(standards: readonly Standard[]): string[] {
  return standards.map((each) => standardNames[each]);
}

function cite(source: string | undefined): string[] {
  return source === undefined ? [] : [seeAddress(source)];
}
