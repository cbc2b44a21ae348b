import type * as english from '../../../../workshop/evidence/writing/summary.ts';
import { listed } from '../../../phrasing.ts';
import { counted, countOf, numberInWords } from './figures.ts';

export const summaryWords: typeof english.summaryWords = {
  title: 'Zusammenfassung',
  out: 'Was auffällt',
  notKnown: 'Nicht bekannt',
  unknown: (figures) =>
    `Nicht bekannt und deshalb ohne Zahl: ${figures.join('; ')}.`,
  noCall: 'In diesen Aufzeichnungen ist kein Anruf',
};

export const figureNames: typeof english.figureNames = {
  completed: 'Abgeschlossen',
  late: 'Überfällig oder abgelaufen',
  expiring: 'Läuft bald ab',
  verified: 'Vor dem Reset nachgewiesen',
  reported: 'Gemeldete Angriffe',
  findings: 'Befunde in Register und Protokoll',
};

const of = {
  people: 'Personen',
  resets: 'Resets in Übungsanrufen',
  attacks: 'Angriffe in Übungsanrufen',
};

/** The same after `von` or `zu`. */
const dative = {
  people: 'Personen',
  resets: 'Resets in Übungsanrufen',
  attacks: 'Angriffen in Übungsanrufen',
};

export const figureNotes: typeof english.figureNotes = {
  notSaid: (what) => `Die Aufzeichnungen sagen es nicht zu ${dative[what]}`,
  notSaidOf: (people) =>
    `Die Aufzeichnungen sagen es nicht zu ${counted(people, 'Person', 'Personen')}`,
  none: (what) => `In den Aufzeichnungen sind keine ${of[what]}`,
  tooFew: (what) => `${of[what]}; zu wenige für einen Prozentwert`,
  share: (count, all, what) => `${countOf(count, all)} ${dative[what]}`,
  moreUnknown: (more) => `; bei ${numberInWords(more)} weiteren nicht bekannt`,
  late: (overdue, expired) =>
    `${numberInWords(overdue)} überfällig, ${numberInWords(expired)} abgelaufen`,
  expiring: (count) =>
    count === 1
      ? 'Person muss den Kurs wiederholen'
      : 'Personen müssen den Kurs wiederholen',
  courses: (count) => `, mindestens einen von ${numberInWords(count)} Kursen`,
  notRead: (rows) =>
    `; ${counted(rows, 'Zeile wurde', 'Zeilen wurden')} nicht gelesen`,
};

export const findingNotes: typeof english.findingNotes = {
  none: 'Es wurde kein Register und kein Protokoll übergeben',
  empty: (sheets) =>
    sheets === 1
      ? 'Die Tabelle hat keine Zeilen'
      : 'Die Tabellen haben keine Zeilen',
  read: (sheets) => `in ${counted(sheets, 'Tabelle', 'Tabellen')}`,
  emptyToo: (sheets) => `; ${counted(sheets, 'hat', 'haben')} keine Zeilen`,
  unread: (lines) =>
    `; ${counted(lines, 'Zeile', 'Zeilen')} nicht vollständig gelesen`,
};

export const outWords: typeof english.outWords = {
  failed: (people) =>
    `${counted(people, 'Person hat', 'Personen haben')} nicht bestanden: Der letzte Versuch ist so aufgezeichnet. Unser Kurs zeichnet das auf, wenn beim Wissenstest kein Versuch mehr übrig ist; ein anderer lässt vielleicht weitere Versuche zu.`,
  unitUnknown: 'Personen, deren Abteilung nicht bekannt ist',
  overdue: (unit, share) => ['Am meisten Überfällige: ', unit, `, ${share}.`],
  item: (item, share) => [
    'Schwierigste Frage: ',
    item,
    ` Beim ersten Mal richtig: ${share}.`,
  ],
  calls: (unsafe, refused) =>
    `Unsicher ausgegangene Übungsanrufe: ${unsafe}; unerledigte echte Anliegen: ${refused}.`,
  tactic: (tactic, share) => [
    'Die Taktik, die am häufigsten wirkte: ',
    tactic,
    `; von diesen Anrufen gingen unsicher aus: ${share}.`,
  ],
  findings: (gaps, patterns) =>
    `Register oder Protokoll stimmen nicht mit der Richtlinie überein: ${listed(
      [
        ...(gaps > 0 ? [counted(gaps, 'Lücke', 'Lücken')] : []),
        ...(patterns > 0 ? [counted(patterns, 'Muster', 'Muster')] : []),
      ],
      'and',
    )} zum Nachgehen. Jeder Befund steht mit seinen Zeilen unter „Ausnahmeregister und Reset-Protokoll“.`,
  unread: (rows) =>
    rows === 1
      ? '1 Zeile war nicht lesbar und ist in keiner Zahl. Sie steht mit ihrem Grund unter „Quellen“.'
      : `${numberInWords(rows)} Zeilen waren nicht lesbar und sind in keiner Zahl. Jede steht mit ihrem Grund unter „Quellen“.`,
  unreadCells: (lines) =>
    lines === 1
      ? '1 Zeile in Register oder Protokoll hat eine Zelle, die nicht lesbar war und nicht geprüft wurde. Sie ist unter „Quellen“ aufgeführt.'
      : `${numberInWords(lines)} Zeilen in Register oder Protokoll haben eine Zelle, die nicht lesbar war und nicht geprüft wurde. Jede ist unter „Quellen“ aufgeführt.`,
  disagreeing: (people) =>
    `Bei ${counted(people, 'Person', 'Personen')} stimmen die Quellen nicht überein. Unter „Quellen“ steht, was übernommen wurde und warum.`,
};
