import type * as english from '../../session/problems.ts';

export const partMissing: typeof english.partMissing =
  'ein Teil des Kurses wurde nicht geladen';
export const nobodyToAsk: typeof english.nobodyToAsk =
  'Es gibt niemanden, der aufzeichnet und gefragt werden könnte.';
