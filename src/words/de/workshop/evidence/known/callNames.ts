export { outcomeNames } from '../../../outcomeNames.ts';
export { tacticNames } from '../../../tactics.ts';
