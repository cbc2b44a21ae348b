import type { Standard } from '../import/units.ts';
import { numberIn, textIn, type Row } from './rows.ts';

export interface Package {
  key: number;
  standard: Standard;
  /** Ours, made by this project's packager, or one that somebody chose. */
  origin: 'built' | 'imported';
  /** What names it in its origins; random, so that no other package ever has it. */
  host: string;
  fileName: string;
  /** Of the zip, hexadecimal. */
  sha256: string;
  /** Size of the zip. */
  bytes: number;
  /** The manifest's identifier. */
  courseId: string;
  title: string;
}

export const PACKAGE_COLUMNS =
  'key, source, host, standard, file_name, sha256, bytes, course_id, title';

export function toPackage(row: Row): Package {
  return {
    key: numberIn(row, 'key'),
    standard: standardOf(textIn(row, 'standard')),
    origin: textIn(row, 'source').startsWith('built:') ? 'built' : 'imported',
    host: textIn(row, 'host'),
    fileName: textIn(row, 'file_name'),
    sha256: textIn(row, 'sha256'),
    bytes: numberIn(row, 'bytes'),
    courseId: textIn(row, 'course_id'),
    title: textIn(row, 'title'),
  };
}

function standardOf(text: string): Standard {
  return text === 'scorm2004' || text === 'cmi5' ? text : 'scorm12';
}
