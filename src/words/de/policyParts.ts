import type * as english from '../policyParts.ts';

export const countsBeside: typeof english.countsBeside =
  'Zählt nur zusammen mit einer dieser Prüfungen: {checks}.';

export const unwrittenReach: typeof english.unwrittenReach =
  'fragen Sie dort, woher Sie diesen Kurs haben';
