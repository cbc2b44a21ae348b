import type * as english from '../../../../workshop/cli/evidence/said.ts';
import { counted, inFigures } from '../../../phrasing.ts';

export const stopAndCheck: typeof english.stopAndCheck = (line) =>
  `Halten Sie inne und prüfen Sie, bevor Sie eine Zahl lesen. ${line}`;

export const summaryWords: typeof english.summaryWords = {
  caution: (caution) => `Vorsicht: ${caution}`,
  completed: (share) => `Abgeschlossen: ${share}`,
  late: (overdue, expired, failed) =>
    `; ${inFigures(overdue)} überfällig, ${inFigures(expired)} abgelaufen, ${inFigures(failed)} nicht bestanden`,
  madeFrom: (files) => `. Erstellt aus ${counted(files, 'Datei', 'Dateien')}.`,
  openIt:
    'Öffnen Sie darin report.html; sha256sum -c SHA256SUMS prüft das Übrige. Die settings.json daneben erstellt es noch einmal: --settings DATEI.',
  fetched: (path, statements) =>
    `${path}: ${counted(statements, 'Statement', 'Statements')} geholt`,
};

export const titlesOpen: typeof english.titlesOpen = {
  title: (name, entries, isOwn) =>
    `${name} (${counted(entries, 'Eintrag', 'Einträge')}${isOwn ? ', so nennt sich der Kurs selbst' : ''})`,
  list: (titles, more) =>
    `${titles.join('; ')}${more > 0 ? `; und ${inFigures(more)} weitere` : ''}`,
  anyTitle: 'TITEL',
  none: (titles, example) => ({
    what: 'Es ist nicht gesagt, welche der Titel in den Dateien der Kurs sind.',
    why: `Sie nennen: ${titles}. Aufzeichnungen anderer Kurse sind in keiner Zahl.`,
    fix: `Fügen Sie --course mit jedem Titel hinzu, der der Kurs ist, zum Beispiel --course="${example}"; die Option darf mehrmals stehen. Fügen Sie ebenso --other-course für jeden hinzu, der ein anderer Kurs ist, oder --other-courses für alle übrigen.`,
  }),
  noRelease: (titles, example) => ({
    what: 'Es ist nicht gesagt, welche der Titel in den Dateien der Kurs sind, und keine Version sagt es: Hier ist keine Website gebaut.',
    why: `Sie nennen: ${titles}. Aufzeichnungen anderer Kurse sind in keiner Zahl, und ohne Version hat ein Bericht keinen Wortlaut der Fragen.`,
    fix: `Bauen Sie die Website (npm run build), oder nennen Sie die Version des Kurses mit --release DATEI; ihre release.json oder ihr Paket genügt. Sonst fügen Sie --course mit jedem Titel hinzu, der der Kurs ist, zum Beispiel --course="${example}", und --other-courses, wenn alle übrigen andere Kurse sind.`,
  }),
  allOthers: (titles, example) => ({
    what: 'Von jedem Titel in den Dateien ist gesagt, dass er ein anderer Kurs ist.',
    why: `Sie nennen: ${titles}. So bleibt keine Aufzeichnung, von der ein Bericht handeln könnte.`,
    fix: `Geben Sie einen Export an, der den Kurs enthält, oder fügen Sie --course mit jedem Titel hinzu, der doch der Kurs ist, zum Beispiel --course="${example}".`,
  }),
  notAll: (titles, chosen, example) => ({
    what: 'Die Dateien nennen Titel, von denen nicht gesagt ist, ob sie der Kurs sind.',
    why: `Es sind: ${titles}. Als der Kurs zählen: ${chosen}.`,
    fix: `Fügen Sie --course oder --other-course mit jedem von ihnen hinzu, zum Beispiel --other-course="${example}"; oder --other-courses, wenn alle andere Kurse sind.`,
  }),
};

export const mistaken: typeof english.mistaken = {
  rosterMapping: (roster) => ({
    what: `Die Zuordnung, die für ${roster} angegeben ist, ist keine für eine Personenliste.`,
    why: 'Sie sagt, was die Spalten eines Exports, eines Registers oder eines Protokolls enthalten, und diese Datei ist als Personenliste angegeben.',
    fix: 'Geben Sie eine Zuordnung an, deren format „hold-the-line roster mapping“ ist; docs/managers.md (englisch) zeigt eine.',
  }),
  noSuchFile: (file, files) => ({
    what: `Über ${file} wird etwas gesagt, und keine solche Datei wird gelesen.`,
    why: `Die Dateien sind ${files.join(', ')}.`,
    fix: 'Schreiben Sie den Namen einer Datei, die gelesen wird, zum Beispiel --zone grades.txt=Europe/Berlin.',
  }),
};

export const fileMissing: typeof english.fileMissing = {
  what: (path) => `${path} ist nicht lesbar.`,
  folder: 'Das ist ein Ordner.',
  none: 'Eine solche Datei gibt es nicht.',
  fix: 'Geben Sie den Pfad einer Datei an.',
  policyFix: 'Geben Sie den Pfad einer policy.yaml an.',
};

export const sheetsUnusable: typeof english.sheetsUnusable = (path) => ({
  what: `${path} kann nicht verwendet werden.`,
  why: 'Darin fehlen Wörter des Registers oder des Protokolls.',
  fix: 'Starten Sie npm run check; der Befehl nennt die Zeile (auf Englisch).',
});
