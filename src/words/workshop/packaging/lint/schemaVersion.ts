import { listed } from '../../../phrasing.ts';
import { quoted } from '../quoted.ts';
import type { Told } from '../../../../errors.ts';

const compared = (what: string, known: readonly string[]): Told => {
  const elements = known.map((it) => `<schemaversion>${it}</schemaversion>`);
  return {
    what,
    why: 'LMSs compare the text as it stands to choose the standard.',
    fix: `Write ${listed(elements, 'or')}, without spaces or line breaks.`,
  };
};

/** The text by which an LMS tells the edition of SCORM; `known` are those that fit. */
export const versionWords = {
  absent: (known: readonly string[]): Told =>
    compared('There is no <schemaversion> in <metadata>.', known),
  other: (found: string, known: readonly string[]): Told =>
    compared(`<schemaversion> holds ${quoted(found)}.`, known),
};
