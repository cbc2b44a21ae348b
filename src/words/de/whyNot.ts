import type * as english from '../whyNot.ts';
import { criticalWords, faultText } from './outcomes.ts';
import { inFigures } from './phrasing.ts';

const leftWithNothing =
  'Nach der Richtlinie war Hilfe möglich, und die Person ging ohne etwas, das funktioniert.';

export const whyNotWords: typeof english.whyNotWords = (
  { good, critical, outcome, need },
  faults,
  call,
) => {
  if (good) return '';
  const [first, ...more] = [
    ...critical.map((error) => criticalWords[error]),
    ...(outcome === 'wrongful_refusal' && need !== 'contain' && need !== 'renew'
      ? [leftWithNothing]
      : []),
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
