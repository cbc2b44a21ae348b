import type * as english from '../../../../workshop/cli/evidence/asked.ts';
import { counted } from '../../../phrasing.ts';

export const leavesOpen: typeof english.leavesOpen = {
  one: (file) => `${file} lässt etwas offen.`,
  several: (files) =>
    `${files.length} Dateien lassen dasselbe offen: ${files.join(', ')}.`,
  readAs: (report) => `Die Datei wird gelesen als: ${report}`,
  filesReadAs: (files, report) =>
    `${files.join(', ')} ${files.length === 1 ? 'wird' : 'werden'} gelesen als: ${report}`,
  forOneAlone: (file) =>
    `Jede Option gilt für alle diese Dateien; für eine allein schreiben Sie ihren Namen davor, zum Beispiel --zone="${file}=Europe/Berlin".`,
};

const LAYOUT =
  'docs/managers.md (englisch) zeigt eine solche Datei; die Seite de/records.html der Website fragt dasselbe mit einer Auswahl für jede Spalte.';

export const addOption: typeof english.addOption = {
  zone: (samples) =>
    `Tage und Uhrzeiten stehen dort ohne ihre Zeitzone (${samples}): Fügen Sie --zone mit der Zeitzone der Person hinzu, die den Export erstellt hat, zum Beispiel --zone Europe/Berlin.`,
  dateOrder: (samples) =>
    `Sagen Sie, in welcher Reihenfolge Daten geschrieben sind (${samples}): Fügen Sie --date-order dmy (Tag, Monat, Jahr), mdy oder ymd hinzu.`,
  scoreMax: (samples) =>
    `Sagen Sie, was das höchstmögliche Ergebnis ist (${samples}): Fügen Sie --score-max 100 hinzu.`,
  worksheet: (sheets) =>
    `Sagen Sie, welches Tabellenblatt gelesen werden soll: Fügen Sie --sheet NAME hinzu. Es gibt ${sheets}.`,
  proposed: (pairs, id) =>
    `Um sie mit ${pairs} zu lesen: Fügen Sie --mapping ${id} hinzu. Sonst: `,
  mapping: (columns) =>
    `Sagen Sie, welche Spalten was enthalten: Fügen Sie --mapping DATEI hinzu. Die Spalten sind: ${columns}. ${LAYOUT}`,
  roster: (columns) =>
    `Sagen Sie, welche Spalten der Personenliste was enthalten: Fügen Sie --mapping DATEI hinzu. Die Spalten sind: ${columns}. ${LAYOUT}`,
  leavers: (words, flags) =>
    `Sagen Sie, was jedes dieser Wörter bedeutet, ob jemand noch hier ist (oder ob es darüber nichts sagt) oder ausgeschieden ist: ${words}. Fügen Sie für jedes --roster-word="WORT=here" (noch hier) oder --roster-word="WORT=left" (ausgeschieden) hinzu${flags === '' ? '' : `, zum Beispiel ${flags}`}.`,
  timeUnit: (samples) =>
    `Sagen Sie, worin die aufgewendete Zeit angegeben ist (${samples}): Fügen Sie --time-unit minutes, hours oder seconds hinzu.`,
  people: (doubt, readings) =>
    `${doubt} Sagen Sie, wie die Personen gefunden werden: Fügen Sie --people mit einem davon hinzu:\n${readings}`,
  words: (groups) =>
    `Sagen Sie, was diese Wörter bedeuten: ${groups}. Fügen Sie --mapping DATEI hinzu, mit den Wörtern unter words; docs/managers.md (englisch) zeigt eine solche Datei, und die Seite /de/records.html erstellt sie.`,
  statuses: (words, meanings, mapping) =>
    `Sagen Sie, was diese Wörter bedeuten: ${words}. Fügen Sie --status="WORT=completed" hinzu, mit jedem Wort und einem von ${meanings}${mapping === null ? '' : `, oder sagen Sie es in der Zuordnung „${mapping}“, unter statuses`}.`,
  testUsers: (count, people) =>
    `Sagen Sie, ob diese zählen, die wie Testkonten aussehen (${counted(count, 'Eintrag', 'Einträge')}): ${people}. Fügen Sie --test-users left-out (auslassen) oder --test-users counted (mitzählen) hinzu.`,
  unread: (unread, file) =>
    `${unread} Berichtigen Sie die Datei oder was von ihr gesagt wurde, oder fügen Sie --leave-out ${file} hinzu, um das Paket ohne das zu erstellen, was nicht lesbar ist.`,
};
