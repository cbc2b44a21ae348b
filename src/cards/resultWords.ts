import type { Result } from '../schema/reveal.ts';

/** What a check or an approval comes to, as the observer reads it. */
export const resultWords: Record<Result, string> = {
  confirms: 'confirms',
  fails: 'fails',
  no_answer: 'no answer, which is no yes',
  misleads: 'misleads',
  not_proof: 'no proof',
  none: 'leads nowhere',
};
