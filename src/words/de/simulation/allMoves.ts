import type * as english from '../../simulation/allMoves.ts';

export const allMoves: typeof english.allMoves = 'Alle Handlungen';
export const findMove: typeof english.findMove = 'Eine Handlung suchen';
export const findHint: typeof english.findHint =
  'Zum Suchen tippen: anrufen, Code, IT-Sicherheit …';
export const noMoveFound: typeof english.noMoveFound =
  'So heißt keine Handlung. Versuchen Sie „anrufen“, „Code“ oder „IT-Sicherheit“.';

export const alsoCalled: typeof english.alsoCalled = {
  CF: 'zurückrufen',
  CG: 'zurückrufen',
  IP: 'Gesicht',
  MA: 'Vorgesetzte Chef',
  R: 'Reset',
  E: 'einrichten',
  CO: 'sperren',
  EX: 'Ausnahme',
  X: 'ablehnen',
  SEC: 'melden',
  TL: 'Vorgesetzte Chef',
  L: 'auflegen',
  Q: 'auflegen',
};
