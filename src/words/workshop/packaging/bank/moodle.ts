import { inFigures } from '../../../phrasing.ts';
import type { Told } from '../../../../errors.ts';

/** What is exported: an item by its id, or the bank of a course by the course's. */
export type Exported = { item: string } | { bank: string };

/** Texts of what is exported. */
const parts = {
  stem: 'The stem',
  part: 'One of its parts',
  shown: 'What it shows',
  category: 'A category',
  objective: 'An objective',
};

/** Which text of what is exported. */
export type ExportedText = keyof typeof parts;

const refused = (exported: Exported): string =>
  'item' in exported
    ? `The item ${exported.item} cannot be exported.`
    : `The bank of ${exported.bank} cannot be exported.`;

/** What Moodle could not hold as it is. */
export const moodleFaults = {
  noText: (exported: Exported, text: ExportedText): Told => ({
    what: refused(exported),
    why: `${parts[text]} has no text that Moodle can show.`,
    fix: 'Give it words in content/, and build the site again.',
  }),
  /** @param text null for the id. @param has its characters. */
  tooLong: (
    exported: Exported,
    text: string | null,
    has: number,
    keeps: number,
  ): Told => ({
    what: refused(exported),
    why: `${text === null ? 'Its id' : `"${text}"`} has ${inFigures(has)} characters for Moodle, which keeps ${inFigures(keeps)}.`,
    fix: 'Give it fewer words in content/, and build the site again.',
  }),
  sameSteps: (item: string, step: string): Told => ({
    what: refused({ item }),
    why: `Two of its steps read "${step}", and Moodle tells steps apart by their words.`,
    fix: 'Word one of them differently in content/, and build the site again.',
  }),
  noFraction: (item: string, rights: number): Told => ({
    what: refused({ item }),
    why: `It has ${inFigures(rights)} right answers, and Moodle has no fraction for one of ${inFigures(rights)}.`,
    fix: 'Give it 1 to 10 right answers in content/.',
  }),
};
