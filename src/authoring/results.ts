import type { Result } from '../schema/reveal.ts';

/** What a result says of a check or an approval in a case, for whoever writes one. */
export const resultMeanings: Record<Result, string> = {
  confirms:
    'A yes. A check proves who is asking where the policy takes it and nothing it hangs on is affected; an approval is given',
  fails:
    'A no. The real person, the approver or the counter says that it is not so',
  no_answer: 'Nobody answers, which proves nothing either way',
  misleads:
    'Looks like a yes because the caller made it so. Only for AM, and for a check that no policy takes or that hangs on something affected',
  not_proof:
    'Something is said or shown that proves nothing, whoever is calling',
  none: 'It cannot be done in this call. The text says why, and the call stays as it was',
};
