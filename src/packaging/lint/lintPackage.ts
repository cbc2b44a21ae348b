import type { Files } from '../types.ts';
import type { Finding } from './finding.ts';
import { courseStructure } from './rules/courseStructure.ts';
import { dataUrls } from './rules/dataUrls.ts';
import { externalRequests } from './rules/externalRequests.ts';
import { fileList } from './rules/fileList.ts';
import { identifiers } from './rules/identifiers.ts';
import { inlineCode } from './rules/inlineCode.ts';
import { launchFile } from './rules/launchFile.ts';
import { leavesCourse } from './rules/leavesCourse.ts';
import { manifestPresent } from './rules/manifestPresent.ts';
import { masteryScore } from './rules/masteryScore.ts';
import { metadata } from './rules/metadata.ts';
import { names } from './rules/names.ts';
import { prefixes } from './rules/prefixes.ts';
import { relativeUrls } from './rules/relativeUrls.ts';
import { schemaVersion } from './rules/schemaVersion.ts';
import { sequencing } from './rules/sequencing.ts';
import { scormType } from './rules/scormType.ts';
import { viewPackage, type Rule } from './view.ts';

const RULES: readonly Rule[] = [
  names,
  manifestPresent,
  courseStructure,
  schemaVersion,
  prefixes,
  scormType,
  identifiers,
  masteryScore,
  metadata,
  sequencing,
  launchFile,
  fileList,
  relativeUrls,
  externalRequests,
  dataUrls,
  inlineCode,
  leavesCourse,
];

/**
 * What in a package some LMS would not take, for SCORM 1.2, 2004 and cmi5. The schema
 * files leave these open: they accept a mastery score of `eighty` and know
 * nothing of the files in the zip. An empty list means clean.
 */
export function lintPackage(files: Files): Finding[] {
  const view = viewPackage(files);
  return RULES.flatMap((rule) => rule(view));
}
