import type { Files } from '../../ground/files.ts';
import type { Finding } from './finding.ts';
import type { LintRuleName } from './ruleName.ts';
import { cmi5ActivityType } from './rules/cmi5/activityType.ts';
import { cmi5Attributes } from './rules/cmi5/attributes.ts';
import { cmi5Blocks } from './rules/cmi5/blocks.ts';
import { cmi5Ids } from './rules/cmi5/ids.ts';
import { cmi5LaunchMethod } from './rules/cmi5/launchMethod.ts';
import { cmi5LooseText } from './rules/cmi5/looseText.ts';
import { cmi5MasteryScore } from './rules/cmi5/masteryScore.ts';
import { cmi5MoveOn } from './rules/cmi5/moveOn.ts';
import { cmi5ObjectiveRefs } from './rules/cmi5/objectiveRefs.ts';
import { cmi5Parts } from './rules/cmi5/parts.ts';
import { cmi5Present } from './rules/cmi5/present.ts';
import { cmi5UniqueIds } from './rules/cmi5/uniqueIds.ts';
import { cmi5Url } from './rules/cmi5/url.ts';
import { cmi5UrlParameters } from './rules/cmi5/urlParameters.ts';
import { cmi5Words } from './rules/cmi5/words.ts';
import { dataUrls } from './rules/dataUrls.ts';
import { externalRequests } from './rules/externalRequests.ts';
import { fileList } from './rules/fileList.ts';
import { identifiers } from './rules/identifiers.ts';
import { inlineCode } from './rules/inlineCode.ts';
import { launchFile } from './rules/launchFile.ts';
import { leavesCourse } from './rules/leavesCourse.ts';
import { manifestPresent } from './rules/manifestPresent.ts';
import { manifestUrls } from './rules/manifestUrls.ts';
import { masteryScore } from './rules/masteryScore.ts';
import { metadata } from './rules/metadata.ts';
import { names } from './rules/names.ts';
import { objectives } from './rules/objectives.ts';
import { parameters } from './rules/parameters.ts';
import { prefixes } from './rules/prefixes.ts';
import { relativeUrls } from './rules/relativeUrls.ts';
import { schemaVersion } from './rules/schemaVersion.ts';
import { sequencing } from './rules/sequencing.ts';
import { scormType } from './rules/scormType.ts';
import { viewPackage, type Rule } from './view.ts';

const RULES: Record<LintRuleName, Rule> = {
  names,
  'manifest-present': manifestPresent,
  'cmi5-present': cmi5Present,
  'cmi5-parts': cmi5Parts,
  'cmi5-attributes': cmi5Attributes,
  'cmi5-loose-text': cmi5LooseText,
  'cmi5-ids': cmi5Ids,
  'cmi5-unique-ids': cmi5UniqueIds,
  'cmi5-objective-refs': cmi5ObjectiveRefs,
  'cmi5-words': cmi5Words,
  'cmi5-blocks': cmi5Blocks,
  'cmi5-move-on': cmi5MoveOn,
  'cmi5-mastery-score': cmi5MasteryScore,
  'cmi5-launch-method': cmi5LaunchMethod,
  'cmi5-activity-type': cmi5ActivityType,
  'cmi5-url': cmi5Url,
  'cmi5-url-parameters': cmi5UrlParameters,
  'schema-version': schemaVersion,
  prefixes,
  'scorm-type': scormType,
  identifiers,
  'mastery-score': masteryScore,
  metadata,
  sequencing,
  objectives,
  'launch-file': launchFile,
  'manifest-urls': manifestUrls,
  parameters,
  'file-list': fileList,
  'relative-urls': relativeUrls,
  'external-requests': externalRequests,
  'data-urls': dataUrls,
  'inline-code': inlineCode,
  'leaves-course': leavesCourse,
};

/**
 * What in a package some LMS would not take, for SCORM 1.2, 2004 and cmi5. The schema
 * files leave these open: they accept a mastery score of `eighty` and know
 * nothing of the files in the zip. An empty list means clean.
 */
export function lintPackage(files: Files): Finding[] {
  const view = viewPackage(files);
  return Object.values(RULES).flatMap((rule) => rule(view));
}
