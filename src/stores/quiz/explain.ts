/** What an island shows of an answer once it is given; the rule is the domain's. */
export { explainedParts } from '../../domain/quiz/explain.ts';
export { targetOf } from '../../domain/quiz/draft.ts';
