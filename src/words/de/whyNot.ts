import type * as english from '../whyNot.ts';
import { certainties } from './console.ts';
import { criticalWords, faultText } from './outcomes.ts';
import { moveNames } from './moves.ts';
import { inFigures } from './phrasing.ts';

const leftWithNothing =
  'Nach der Richtlinie war Hilfe möglich, und die Person ging ohne etwas, das funktioniert.';

export const blindWords: typeof english.blindWords = (
  { certainty },
  { truth, debrief: { shows } },
) => {
  const said = certainty
    ? `Sie sagten „${certainties[certainty]}“, und nichts sprach dafür oder dagegen. `
    : '';
  const who =
    truth === 'impostor'
      ? `Was es gezeigt hätte: „${moveNames[shows]}“. Dasselbe Nein hätte auch eine echte Person mit derselben Geschichte bekommen.`
      : 'Diese Person war echt.';
  return `Vor dem Nein wurde nichts nachgesehen und niemand geprüft: Es stützte sich allein auf das, was gesagt wurde. ${said}${who}`;
};

export const whyNotWords: typeof english.whyNotWords = (
  { good, critical },
  faults,
  call,
  blind,
  isLeft,
) => {
  const onFeeling = blind ? [blindWords(blind, call)] : [];
  const [first, ...more] = good
    ? onFeeling
    : [
        ...critical
          .filter((error) => error !== 'false_log')
          .map((error) => criticalWords[error]),
        ...onFeeling,
        ...(isLeft ? [leftWithNothing] : []),
        ...(critical.includes('false_log') ? [criticalWords.false_log] : []),
        ...faults.map((fault) => faultText(fault, call)),
      ];
  if (first === undefined) return '';
  if (more.length === 0) return first;
  const others =
    more.length === 1
      ? 'ein weiterer Punkt'
      : `${inFigures(more.length)} weitere Punkte`;
  return `${first} Dazu ${more.length === 1 ? 'kommt' : 'kommen'} ${others}: siehe „Was fehlte“.`;
};
