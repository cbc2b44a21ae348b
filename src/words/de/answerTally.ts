import type * as english from '../answerTally.ts';
import { inFigures } from './phrasing.ts';

export const tallyWords: typeof english.tallyWords = ({
  of,
  right,
  partly,
}) => {
  const whole = `${right === 0 ? 'Keine' : right} von ${of} richtig`;
  return partly === 0 ? whole : `${whole}, ${partly} teilweise richtig`;
};

export const neededWords: typeof english.neededWords = ({
  partly,
  worth,
  needed,
}) => {
  const asked = `zum Bestehen nötig: ${inFigures(needed)}`;
  return partly === 0
    ? asked
    : `zusammen zählen sie ${inFigures(worth)}; ${asked}`;
};
