/** What a sheet adds to a check that counts only beside others; `{checks}` is the list of those. */
export const countsBeside: string =
  'Counts only beside one of these: {checks}.';

/** How somebody is reached where the policy does not say it: in the examples nobody can be. */
export const unwrittenReach: string = 'ask for the number where you work';
