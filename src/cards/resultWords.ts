import type { CallCase } from '../domain/simulation/callCase.ts';

type Result = NonNullable<NonNullable<CallCase['moves']['CF']>['result']>;

/** What a check or an approval comes to, as the observer reads it. */
export const resultWords: Record<Result, string> = {
  confirms: 'confirms',
  fails: 'fails',
  no_answer: 'no answer, which is no yes',
  misleads: 'misleads',
  not_proof: 'no proof',
  none: 'leads nowhere',
};
