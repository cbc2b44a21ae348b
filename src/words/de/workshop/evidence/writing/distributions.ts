import type * as english from '../../../../workshop/evidence/writing/distributions.ts';
import { counted, numberInWords, percentInWords } from './figures.ts';

export const distributionTitles: typeof english.distributionTitles = {
  time: 'Zeit',
  scores: 'Ergebnisse',
};

/** The last range holds its upper end too. */
function between(from: string, to: string, isLast: boolean): string {
  return `${from} bis ${isLast ? '' : 'unter '}${to}`;
}

function range(from: number, to: number, isLast: boolean): string {
  return between(numberInWords(from), numberInWords(to), isLast);
}

export const spreadWords: typeof english.spreadWords = {
  days: {
    title: 'Tage bis zum Abschluss',
    what: 'Tage vom Eintrittsdatum in der Personenliste oder sonst vom ersten Start bis zum Abschluss',
    chart:
      'Ein Balken für jede Spanne von Tagen; seine Länge ist die Anzahl der Personen. Die Zahlen stehen in der Tabelle daneben.',
    range: (from, to, isLast) => `${range(from, to, isLast)} Tage`,
    nobody: 'Niemand hat abgeschlossen, es gibt also nichts zu zählen.',
  },
  minutes: {
    title: 'Aufgewendete Minuten',
    what: 'Aufgewendete Minuten bis zum Bestehen, alle Sitzungen zusammen',
    chart:
      'Ein Balken für jede Spanne von Minuten; seine Länge ist die Anzahl der Personen. Die Zahlen stehen in der Tabelle daneben.',
    range: (from, to, isLast) => `${range(from, to, isLast)} Minuten`,
    nobody: 'Niemand hat abgeschlossen, es gibt also nichts zu zählen.',
  },
  scores: {
    title: 'Verteilung der Ergebnisse',
    what: 'Verteilung der Ergebnisse, jeweils der beste Versuch jeder Person, wie aufgezeichnet',
    chart:
      'Ein Balken für jede Spanne von Prozentwerten; seine Länge ist die Anzahl der Personen. Die Zahlen stehen in der Tabelle daneben.',
    range: (from, to, isLast) =>
      between(numberInWords(from), percentInWords(to), isLast),
    nobody: 'In diesen Aufzeichnungen hat niemand ein Ergebnis.',
  },
};

export const daysWithheld: typeof english.daysWithheld =
  'Nicht gezeigt, wo Namen nicht gezeigt werden: Zusammen mit einem Abschlusstag würde es den Eintrittstag verraten.';

export const spreadFigures: typeof english.spreadFigures = {
  unknown: (people) =>
    `Keine Quelle sagt das. Unbekannt bei ${counted(people, 'Person', 'Personen')}.`,
  told: (what, median, least, most) =>
    `${what}: Median ${median}, kleinster Wert ${least}, größter Wert ${most}.`,
  known: (known, unknown) =>
    `Bekannt bei ${counted(known, 'Person', 'Personen')}, unbekannt bei ${numberInWords(unknown)}.`,
  tooFew: 'Zu wenige für ein Bild.',
  range: 'Spanne',
  people: 'Personen',
};

export const spreadNames: typeof english.spreadNames = {
  minutes: 'Minuten bis zum Bestehen',
  days: 'Tage bis zum Abschluss',
  scores: 'bestes Ergebnis in Prozent',
};
