import { holdError } from '../../errors.ts';
import {
  noSection,
  sectionNames,
} from '../../words/workshop/packaging/lms/sections.ts';
import { elsewhere } from './elsewhere.ts';
import { KNOWN } from './knownLms.ts';
import { inMoodle } from './moodle.ts';
import { linesOn, type SheetFacts } from './notes.ts';
import { inCloud } from './scormCloud.ts';

/** What the set-up sheet says of one LMS. */
export interface LmsSection {
  /** How the command and the form name it. */
  id: string;
  /** Heading in the sheet. */
  name: string;
  /** Whether the settings for any LMS have to be read beside it. */
  withAny: boolean;
  linesFor: (facts: SheetFacts) => string[];
}

/** The id of the section for LMSs that have none of their own. */
export const OTHER_LMS = 'other';

const OTHER: LmsSection = {
  id: OTHER_LMS,
  name: sectionNames.other,
  withAny: false,
  linesFor: elsewhere,
};

/** The sections in the order of the sheet. */
export const LMS_SECTIONS: readonly LmsSection[] = [
  { id: 'moodle', name: 'Moodle', withAny: false, linesFor: inMoodle },
  {
    id: 'scorm-cloud',
    name: 'SCORM Cloud',
    withAny: false,
    linesFor: inCloud,
  },
  ...KNOWN.map((lms) => ({
    id: lms.name.toLowerCase().replaceAll(' ', '-'),
    name: lms.name,
    withAny: true,
    linesFor: ({ standard }: SheetFacts) => linesOn(lms, standard),
  })),
  OTHER,
];

/** The sections of a sheet for one LMS; all of them where none is chosen. @throws HoldError for one that has no section. */
export function sectionsFor(lms: string | null): readonly LmsSection[] {
  if (lms === null) return LMS_SECTIONS;
  const own = LMS_SECTIONS.find(({ id }) => id === lms);
  if (own)
    return own.withAny ? [own, { ...OTHER, name: sectionNames.any }] : [own];
  throw holdError(
    noSection(
      lms,
      LMS_SECTIONS.map(({ id }) => id),
    ),
  );
}
