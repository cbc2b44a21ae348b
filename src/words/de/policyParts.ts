import type * as english from '../policyParts.ts';

export const countsBeside: typeof english.countsBeside =
  'Zählt nur zusammen mit einer dieser Prüfungen: {checks}.';

export const unwrittenReach: typeof english.unwrittenReach =
  'der Kurs kennt keine Nummer; fragen Sie an Ihrem Arbeitsplatz danach';
