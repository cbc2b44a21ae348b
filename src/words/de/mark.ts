import type * as english from '../mark.ts';
import { percent } from './phrasing.ts';

export const markWords: typeof english.markWords = (
  passMark,
  given,
  isTheirs,
) => {
  const mark = percent(passMark);
  if (isTheirs) return `${mark}, von Ihrem LMS festgelegt`;
  return given === ''
    ? mark
    : `${mark}, wie es der Kurs vorgibt: Ihr LMS nannte „${given.slice(0, 20)}“, was sich nicht als Bestehensgrenze verwenden lässt`;
};
