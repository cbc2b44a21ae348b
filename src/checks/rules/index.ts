import type { ContentRule, CourseRule } from '../rule.ts';
import type { ContentRuleName, CourseRuleName } from '../ruleName.ts';
import { allOfTheAbove } from './allOfTheAbove.ts';
import { caseAffected } from './caseAffected.ts';
import { caseDanger } from './caseDanger.ts';
import { caseFacts } from './caseFacts.ts';
import { caseFiles } from './caseFiles.ts';
import { caseForm } from './caseForm.ts';
import { caseIds } from './caseIds.ts';
import { caseModel } from './caseModel.ts';
import { caseMoves } from './caseMoves.ts';
import { caseProof } from './caseProof.ts';
import { caseRefusals } from './caseRefusals.ts';
import { caseRule } from './caseRule.ts';
import { caseTruth } from './caseTruth.ts';
import { checkDraw } from './checkDraw.ts';
import { choiceKey } from './choiceKey.ts';
import { choiceLetters } from './choiceLetters.ts';
import { choiceOrder } from './choiceOrder.ts';
import { componentTimes } from './componentTimes.ts';
import { courseId } from './courseId.ts';
import { courseLanguage } from './courseLanguage.ts';
import { deskProof } from './deskProof.ts';
import { deskworkFile } from './deskworkFile.ts';
import { duplicateIds } from './duplicateIds.ts';
import { duplicateStems } from './duplicateStems.ts';
import { factSources } from './factSources.ts';
import { factUse } from './factUse.ts';
import { guessableBank } from './guessableBank.ts';
import { houseRules } from './houseRules.ts';
import { itemFacts } from './itemFacts.ts';
import { itemFiles } from './itemFiles.ts';
import { itemIds } from './itemIds.ts';
import { itemKey } from './itemKey.ts';
import { itemObjective } from './itemObjective.ts';
import { itemSources } from './itemSources.ts';
import { judgementShare } from './judgementShare.ts';
import { knownComponents } from './knownComponents.ts';
import { lessonItems } from './lessonItems.ts';
import { lessonLinks } from './lessonLinks.ts';
import { lessonPictures } from './lessonPictures.ts';
import { lessonSyntax } from './lessonSyntax.ts';
import { longestChoice } from './longestChoice.ts';
import { missingFile } from './missingFile.ts';
import { missingRationale } from './missingRationale.ts';
import { negativeStem } from './negativeStem.ts';
import { objectiveIds } from './objectiveIds.ts';
import { objectiveItems } from './objectiveItems.ts';
import { pointCoverage } from './pointCoverage.ts';
import { policyConditions } from './policyConditions.ts';
import { policyContradictions } from './policyContradictions.ts';
import { policyLiterals } from './policyLiterals.ts';
import { policyPassages } from './policyPassages.ts';
import { policyPaths } from './policyPaths.ts';
import { releasedIds } from './releasedIds.ts';
import { releasedKeys } from './releasedKeys.ts';
import { rightPositions } from './rightPositions.ts';
import { savedSize } from './savedSize.ts';
import { schema } from './schema.ts';
import { sourceIds } from './sourceIds.ts';
import { sourceUse } from './sourceUse.ts';
import { staleSource } from './staleSource.ts';
import { lostHeading } from './lostHeading.ts';
import { stepIds } from './stepIds.ts';
import { taughtPlaces } from './taughtPlaces.ts';
import { teachesMarkers } from './teachesMarkers.ts';
import { wayMinutes } from './wayMinutes.ts';
import { wayParts } from './wayParts.ts';
import { wayPoints } from './wayPoints.ts';
import { yamlSyntax } from './yamlSyntax.ts';

/** The rules of one course, each under its name: form first, then what the files say about each other. */
export const COURSE_RULES: Record<CourseRuleName, CourseRule> = {
  'missing-file': missingFile,
  'yaml-syntax': yamlSyntax,
  schema: schema,
  'lesson-syntax': lessonSyntax,
  'lesson-links': lessonLinks,
  'lesson-pictures': lessonPictures,
  'course-id': courseId,
  'course-language': courseLanguage,
  'duplicate-ids': duplicateIds,
  'step-ids': stepIds,
  'lost-heading': lostHeading,
  'objective-ids': objectiveIds,
  'released-ids': releasedIds,
  'released-keys': releasedKeys,
  'item-ids': itemIds,
  'item-files': itemFiles,
  'item-objective': itemObjective,
  'item-facts': itemFacts,
  'choice-key': choiceKey,
  'choice-letters': choiceLetters,
  'choice-order': choiceOrder,
  'longest-choice': longestChoice,
  'item-key': itemKey,
  'right-positions': rightPositions,
  'missing-rationale': missingRationale,
  'all-of-the-above': allOfTheAbove,
  'negative-stem': negativeStem,
  'duplicate-stems': duplicateStems,
  'objective-items': objectiveItems,
  'judgement-share': judgementShare,
  'guessable-bank': guessableBank,
  'lesson-items': lessonItems,
  'check-draw': checkDraw,
  'saved-size': savedSize,
  'way-minutes': wayMinutes,
  'fact-use': factUse,
  'item-sources': itemSources,
  'stale-source': staleSource,
  'point-coverage': pointCoverage,
  'taught-places': taughtPlaces,
  'way-points': wayPoints,
  'teaches-markers': teachesMarkers,
  'house-rules': houseRules,
  'known-components': knownComponents,
  'component-times': componentTimes,
  'way-parts': wayParts,
  'policy-paths': policyPaths,
  'policy-conditions': policyConditions,
  'policy-literals': policyLiterals,
  'policy-passages': policyPassages,
  'source-ids': sourceIds,
  'fact-sources': factSources,
  'policy-contradictions': policyContradictions,
  'case-files': caseFiles,
  'case-ids': caseIds,
  'case-affected': caseAffected,
  'case-facts': caseFacts,
  'case-moves': caseMoves,
  'case-form': caseForm,
  'case-refusals': caseRefusals,
  'case-rule': caseRule,
  'case-truth': caseTruth,
  'case-proof': caseProof,
  'case-danger': caseDanger,
  'case-model': caseModel,
  'desk-proof': deskProof,
  'deskwork-file': deskworkFile,
};

/** The rules of all courses together. */
export const CONTENT_RULES: Record<ContentRuleName, ContentRule> = {
  'source-use': sourceUse,
};
