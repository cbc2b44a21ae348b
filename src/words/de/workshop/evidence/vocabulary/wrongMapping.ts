import type * as english from '../../../../workshop/evidence/vocabulary/wrongMapping.ts';
import { listed } from '../../../phrasing.ts';

export const wrongMapping: typeof english.wrongMapping = {
  what: 'Das ist keine Zuordnung, die sich verwenden lässt.',
  fix: 'Wählen Sie eine Datei, die hier als Zuordnung gespeichert wurde, oder zeigen Sie noch einmal auf die Spalten.',
  noJson: 'Es ist kein JSON.',
  at: (place, problem) => `${place}: ${problem}`,
  wholeFile: 'Die Datei',
  notAsExpected: 'nicht wie erwartet',
  nobody: (fields) =>
    `Keine Spalte sagt, wessen Zeile es ist; es braucht ${listed(fields, 'or')}`,
  nobodyInRoster: (fields) =>
    `Keine Spalte sagt, um wen es geht; es braucht ${listed(fields, 'or')}`,
  noSheet: (problems) =>
    `Das ist keine Zuordnung eines Registers oder Protokolls: ${problems}`,
};
