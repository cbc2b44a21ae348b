import type * as english from '../../deskwork/backWords.ts';

export const back: typeof english.back = 'Zurück';

export const toLine: typeof english.toLine = (number) => `zu Zeile ${number}`;
export const toRequest: typeof english.toRequest = (number) =>
  `zu Antrag ${number}`;
export const toLastLine: typeof english.toLastLine = 'zur letzten Zeile';
export const toLastRequest: typeof english.toLastRequest = 'zum letzten Antrag';
