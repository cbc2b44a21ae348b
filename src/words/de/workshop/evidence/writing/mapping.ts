import type * as english from '../../../../workshop/evidence/writing/mapping.ts';
import { counted, numberInWords } from './figures.ts';

export const mappingWords: typeof english.mappingWords = {
  title: 'Was in diesem Paket welches Control betrifft',
  caption: 'Controls, Nachweise und Grenzen',
  control: 'Control',
  supports: 'Was das Paket dafür leistet',
  bears: 'Was es betrifft',
  limits: 'Was es nicht zeigen kann',
};

export const bearingWords: typeof english.bearingWords = {
  trained: (completed, late, rows, notRead) =>
    `report.html, „Zusammenfassung“ und „Abschlüsse nach Abteilung“: abgeschlossen ${completed}; ${late ? `überfällig ${numberInWords(late.overdue)}, abgelaufen ${numberInWords(late.expired)}, nicht bestanden ${numberInWords(late.failed)}; ` : ''}${numberInWords(notRead)} von ${counted(rows, 'Zeile', 'Zeilen')} nicht gelesen.`,
  taught: (releases) =>
    releases === 0
      ? 'Nichts: Es wurde keine release.json übergeben, deshalb sagt das Paket nicht, was vermittelt wurde.'
      : `learning-points.html und release/: die Lernpunkte von ${counted(releases, 'Version', 'Versionen')}.`,
  noCalls: 'Nichts: In den Aufzeichnungen ist kein Übungsanruf.',
  calls: (calls, { verified, unsafe, refusals, reported }) =>
    `report.html, „Anrufe am Übungsplatz“: ${counted(calls, 'Anruf', 'Anrufe')}; vor dem Reset nachgewiesen: ${verified}; unsicher ausgegangen: ${unsafe}; echte Anliegen, unerledigt: ${refusals}; gemeldete Angriffe: ${reported}.`,
  noSheets:
    'Nichts: Es wurde kein Ausnahmeregister und kein Reset-Protokoll übergeben.',
  sheets: (findings, sheets, unread) =>
    `findings.csv: ${counted(findings, 'Befund', 'Befunde')} in ${counted(sheets, 'Tabelle', 'Tabellen')}; ${counted(unread, 'Zeile', 'Zeilen')} mit einer Zelle, die nicht lesbar war.`,
};
