import type * as english from '../../jobAids/lists.ts';

export const listNames: typeof english.listNames = {
  check: 'Prüfung',
  yesOrNo: 'Ja oder Nein',
};

export const countsBeside: typeof english.countsBeside =
  ' Zählt nur zusammen mit einer von diesen: {}.';
