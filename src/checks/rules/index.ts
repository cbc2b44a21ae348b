import type { ContentRule, CourseRule } from '../rule.ts';
import { allOfTheAbove } from './allOfTheAbove.ts';
import { caseFacts } from './caseFacts.ts';
import { caseFiles } from './caseFiles.ts';
import { caseForm } from './caseForm.ts';
import { caseIds } from './caseIds.ts';
import { caseModel } from './caseModel.ts';
import { caseMoves } from './caseMoves.ts';
import { caseProof } from './caseProof.ts';
import { caseRule } from './caseRule.ts';
import { checkDraw } from './checkDraw.ts';
import { choiceKey } from './choiceKey.ts';
import { choiceLetters } from './choiceLetters.ts';
import { componentTimes } from './componentTimes.ts';
import { courseId } from './courseId.ts';
import { deskProof } from './deskProof.ts';
import { deskworkFile } from './deskworkFile.ts';
import { duplicateIds } from './duplicateIds.ts';
import { duplicateStems } from './duplicateStems.ts';
import { factSources } from './factSources.ts';
import { factUse } from './factUse.ts';
import { houseRules } from './houseRules.ts';
import { itemFacts } from './itemFacts.ts';
import { itemFiles } from './itemFiles.ts';
import { itemIds } from './itemIds.ts';
import { itemKey } from './itemKey.ts';
import { itemObjective } from './itemObjective.ts';
import { itemSources } from './itemSources.ts';
import { knownComponents } from './knownComponents.ts';
import { lessonItems } from './lessonItems.ts';
import { lessonSyntax } from './lessonSyntax.ts';
import { longestChoice } from './longestChoice.ts';
import { missingFile } from './missingFile.ts';
import { missingRationale } from './missingRationale.ts';
import { negativeStem } from './negativeStem.ts';
import { objectiveItems } from './objectiveItems.ts';
import { pointCoverage } from './pointCoverage.ts';
import { policyConditions } from './policyConditions.ts';
import { policyContradictions } from './policyContradictions.ts';
import { policyLiterals } from './policyLiterals.ts';
import { policyPassages } from './policyPassages.ts';
import { policyPaths } from './policyPaths.ts';
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
import { yamlSyntax } from './yamlSyntax.ts';

/** The rules of one course: form first, then what the files say about each other. */
export const COURSE_RULES: readonly CourseRule[] = [
  missingFile,
  yamlSyntax,
  schema,
  lessonSyntax,
  courseId,
  duplicateIds,
  stepIds,
  lostHeading,
  itemIds,
  itemFiles,
  itemObjective,
  itemFacts,
  choiceKey,
  choiceLetters,
  longestChoice,
  itemKey,
  rightPositions,
  missingRationale,
  allOfTheAbove,
  negativeStem,
  duplicateStems,
  objectiveItems,
  lessonItems,
  checkDraw,
  savedSize,
  factUse,
  itemSources,
  staleSource,
  pointCoverage,
  taughtPlaces,
  teachesMarkers,
  houseRules,
  knownComponents,
  componentTimes,
  policyPaths,
  policyConditions,
  policyLiterals,
  policyPassages,
  sourceIds,
  factSources,
  policyContradictions,
  caseFiles,
  caseIds,
  caseFacts,
  caseMoves,
  caseForm,
  caseRule,
  caseProof,
  caseModel,
  deskProof,
  deskworkFile,
];

/** The rules of all courses together. */
export const CONTENT_RULES: readonly ContentRule[] = [sourceUse];
