import type * as english from '../../../../workshop/evidence/known/sources.ts';

export const places: typeof english.places = {
  row: (file, row) => (row === null ? file : `${file}, Zeile ${row}`),
  more: 'und weitere Zeilen',
};

export const setByHand: typeof english.setByHand = {
  by: (person) => `von ${person}`,
  byAPerson: 'von einer Person',
  byNobodyNamed: 'von Hand',
};

export const disagreement: typeof english.disagreement = {
  completion: 'Abschluss',
  success: 'Bestehen',
  head: (what, taken, reason) =>
    `Zu „${what}“ sagen die Quellen Verschiedenes. Genommen wurde ${taken === null ? 'unbekannt' : `„${taken}“`}, ${reason}.`,
  said: (head, voices) => `${head} Gesagt wird: ${voices.join('; ')}.`,
  voice: (value, place) => `„${value}“ in ${place}`,
  place: (system, report, file, row) => {
    const where = [file, row === null ? null : `Zeile ${row}`].filter(
      (part) => part !== null,
    );
    return `${system}, ${report}${where.length > 0 ? ` (${where.join(', ')})` : ''}`;
  },
};

export const takenSince: typeof english.takenSince = {
  noneToTake: 'da nichts davon zu nehmen war',
  noLaunch: 'da ein Bericht ohne Start nichts dagegen sagt',
  moreOfAttempt: 'aus dem Bericht, der mehr von einem Versuch aufzeichnet',
  later: 'aus dem späteren Export',
  better: 'das bessere Ergebnis, da nichts sagt, welche Quelle mehr zählt',
};

export const manyIds: typeof english.manyIds = {
  words: (address) =>
    `Die Adresse ${address} steht in den Quellen neben mehreren Kennungen; sie sagt also nicht, wessen Aufzeichnung das ist.`,
  plain:
    'Die E-Mail-Adresse steht in den Quellen neben mehreren Kennungen; sie sagt also nicht, wessen Aufzeichnung das ist.',
};

export const disagree: typeof english.disagree = {
  mayTell:
    'Die Quellen stimmen nicht überein; was sie sagen, kann verraten, um wen es geht.',
  toldBefore:
    'Die Quellen eines früheren Exports dieser Aufzeichnungen stimmen nicht überein.',
};
