import type * as english from '../../jobAids/lists.ts';

export const listNames: typeof english.listNames = {
  check: 'Prüfung',
  yesOrNo: 'Ja oder Nein',
};
