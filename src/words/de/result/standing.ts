import type * as english from '../../result/standing.ts';
import { percent } from '../phrasing.ts';

export const titles: typeof english.titles = {
  passed: 'Sie haben bestanden',
  open: 'Noch nicht bestanden',
  desk: 'Der Wissenstest ist bestanden; der Übungsplatz steht noch aus',
  exhausted: 'Nicht bestanden: keine Versuche mehr übrig',
};

export const loading: typeof english.loading = 'Ihr Ergebnis wird geladen …';
export const noResult: typeof english.noResult = 'Noch kein Ergebnis';
export const comesLater: typeof english.comesLater =
  'Ihr Ergebnis erscheint hier, sobald der Wissenstest abgeschlossen ist.';

export const spoken: typeof english.spoken = (seconds) =>
  seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

export const percentWords: typeof english.percentWords = (score) =>
  percent(Math.round(score));
export const passMarkWords: typeof english.passMarkWords = (passMark) =>
  `(zum Bestehen nötig: ${percent(passMark)})`;

export const ruleWords: typeof english.ruleWords = (
  score,
  mark,
  attempts,
  attempt,
) =>
  `Das Ergebnis ist ${percent(Math.round(score))}. Zum Bestehen nötig: ${mark}, und das in einem einzigen Versuch des Wissenstests. Mögliche Versuche: ${attempts}; dies war Versuch ${attempt}.`;

export const terms: typeof english.terms = {
  lesson: 'Zeit in der Lektion',
  desk: 'Zeit am Übungsplatz',
  check: 'Zeit im Wissenstest',
  release: 'Version',
};
