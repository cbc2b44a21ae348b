/** What the endings of calls and the tactics of impostors are called in a report. */
export { outcomeNames } from '../../../outcomeNames.ts';
export { tacticNames } from '../../../tactics.ts';
