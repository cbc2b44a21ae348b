/** The rules of one course: the names of their files in kebab-case. */
export type CourseRuleName =
  | 'all-of-the-above'
  | 'case-affected'
  | 'case-danger'
  | 'case-facts'
  | 'case-files'
  | 'case-form'
  | 'case-ids'
  | 'case-model'
  | 'case-moves'
  | 'case-proof'
  | 'case-refusals'
  | 'case-rule'
  | 'case-truth'
  | 'check-draw'
  | 'choice-key'
  | 'choice-letters'
  | 'choice-order'
  | 'component-times'
  | 'course-id'
  | 'course-language'
  | 'desk-proof'
  | 'deskwork-file'
  | 'duplicate-ids'
  | 'duplicate-stems'
  | 'fact-sources'
  | 'fact-use'
  | 'guessable-bank'
  | 'house-rules'
  | 'item-facts'
  | 'item-files'
  | 'item-ids'
  | 'item-key'
  | 'item-objective'
  | 'item-sources'
  | 'judgement-share'
  | 'known-components'
  | 'lesson-items'
  | 'lesson-links'
  | 'lesson-pictures'
  | 'lesson-syntax'
  | 'longest-choice'
  | 'lost-heading'
  | 'missing-file'
  | 'missing-rationale'
  | 'negative-stem'
  | 'objective-ids'
  | 'objective-items'
  | 'point-coverage'
  | 'policy-conditions'
  | 'policy-contradictions'
  | 'policy-literals'
  | 'policy-passages'
  | 'policy-paths'
  | 'released-ids'
  | 'released-keys'
  | 'right-positions'
  | 'saved-size'
  | 'schema'
  | 'source-ids'
  | 'stale-source'
  | 'step-ids'
  | 'taught-places'
  | 'teaches-markers'
  | 'way-minutes'
  | 'way-parts'
  | 'way-points'
  | 'yaml-syntax';

/** The rules of all courses together. */
export type ContentRuleName = 'source-use';

/** What is asked of the job aids, which the courses share. */
type JobAidRuleName =
  | 'job-aid-components'
  | 'job-aid-links'
  | 'job-aid-placeholders'
  | 'job-aid-syntax';

/** What is asked of the translations of all files. */
export type TranslationRuleName =
  | 'translation-files'
  | 'translation-language'
  | 'translation-shape'
  | 'translation-text';

/** What is asked of every file before it is read. */
type FileRuleName = 'file-encoding' | 'file-names';

/**
 * The name of a rule. Who asks for findings by name, as the packager does, names rules
 * that exist: a renamed rule does not compile until it is renamed there as well.
 */
export type RuleName =
  | CourseRuleName
  | ContentRuleName
  | JobAidRuleName
  | TranslationRuleName
  | FileRuleName;
