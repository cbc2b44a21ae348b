/**
 * What a launch needs once there is an answer, a call or something to bring
 * back. It comes with the questions: the first second does without.
 */
export { sameCaseRevision } from '../../domain/progress/savedCall.ts';
export { writeSaved } from '../../domain/progress/suspendData.ts';
export { checkItems } from '../../domain/quiz/checkItems.ts';
export { reconcileCheck } from '../../domain/quiz/reconcile.ts';
export { recordsOfCheck, verdictGained } from '../records/checkRecords.ts';
export { recordsOfKnown, withDraw } from '../records/wayRecords.ts';
export { recordsOfDesk, savedDesk } from '../records/callRecords.ts';
export { restore } from '../restore/restore.ts';
