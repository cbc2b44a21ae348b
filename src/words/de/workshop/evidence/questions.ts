import type * as english from '../../../workshop/evidence/questions.ts';
import { counted } from '../../phrasing.ts';

export const entries: typeof english.entries = (count) =>
  counted(count, 'Eintrag', 'Einträge');

export const askWords: typeof english.askWords = {
  title: 'Sagen Sie, was die Dateien nicht sagen',
  about: 'Nichts wird geraten. Antworten Sie hier und machen Sie dann weiter.',
  choose: 'bitte wählen',
  goOn: 'Weiter',
  files: 'Was diese Dateien sind',
  oneForAll: 'Eine Antwort für alle',
  forEach: 'Für jede Datei antworten',
  word: (word) => `„${word}“`,
};

export const forFiles: typeof english.forFiles = (count, named, more) =>
  `Für ${count} Dateien: ${named.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`;

export const suchAs: typeof english.suchAs = (samples) =>
  `Zum Beispiel: ${samples.join(' · ')}.`;

export const askAbout: typeof english.askAbout = {
  zone: 'Zeitzone',
  dateOrder: 'Reihenfolge im Datum',
  scoreMax: 'höchstes Ergebnis',
  worksheet: 'Tabellenblatt',
  timeUnit: 'Einheit der aufgewendeten Zeit',
  mapping: 'Spalten',
  roster: 'Spalten',
  leavers: 'wer ausgeschieden ist',
  statuses: 'Wörter für den Status',
  testUsers: 'Testkonten',
  unread: 'was nicht lesbar ist',
  people: 'wer wer ist',
  words: 'Wörter',
};

export const timeAsks: typeof english.timeAsks = {
  zone: 'Zeitzone der Uhrzeiten',
  ownZone: (zone) => `${zone} (dieses Rechners)`,
  zoneHint: (samples) =>
    `Die der Person, die den Export erstellt hat, im LMS. ${samples}`,
  order: 'Reihenfolge im Datum',
  orders: {
    dmy: 'Tag, Monat, Jahr: 03/07 ist der 3. Juli',
    mdy: 'Monat, Tag, Jahr: 03/07 ist der 7. März',
    ymd: 'Jahr, Monat, Tag',
  },
  unit: 'Die aufgewendete Zeit ist angegeben in',
  units: { seconds: 'Sekunden', minutes: 'Minuten', hours: 'Stunden' },
};

export const scoreAsk: typeof english.scoreAsk = {
  label: 'Das höchstmögliche Ergebnis ist',
  shares: (samples) => `1, wenn 0.87 für 87 Prozent steht. ${samples}`,
  percent: (samples) => `100, wenn es Prozentwerte sind. ${samples}`,
};

export const fileAsks: typeof english.fileAsks = {
  sheet: 'Welches Tabellenblatt ist es?',
  sheetHint:
    'Von einer Arbeitsmappe wird ein Blatt gelesen. Wenn noch ein anderes zählt, speichern Sie es als CSV und wählen Sie auch das.',
  testUsers: 'Das sieht nach Testkonten aus und nicht nach Personen',
  leaveOut: 'Auslassen',
  count: 'Es sind Personen: mitzählen',
  people: 'Wie die Personen auf der Liste gefunden werden',
  unread: 'Was nicht lesbar ist',
  unreadLeft: 'Auslassen: Der Bericht sagt das',
  unreadHint: (unread) =>
    `${unread} Berichtigen Sie die Datei und geben Sie sie noch einmal, beantworten Sie neu, was Sie über sie gesagt haben, oder erstellen Sie das Paket ohne das, was nicht lesbar ist.`,
};

export const wordAsks: typeof english.wordAsks = {
  policy:
    'Sagen Sie, was diese Wörter für die Regeln Ihrer Richtlinie bedeuten.',
  statuses: 'Sagen Sie, was diese Wörter der Statusspalte bedeuten.',
  leavers: 'Sagen Sie, was jedes Wort bedeutet.',
};

export const statusMeanings: typeof english.statusMeanings = {
  completed: 'Abgeschlossen, und nichts über das Bestehen',
  passed: 'Abgeschlossen und bestanden',
  failed: 'Nicht bestanden',
  incomplete: 'Begonnen, nicht abgeschlossen',
  'not attempted': 'Nicht begonnen',
  'left out': 'Ihre Zeilen auslassen',
};

export const presenceMeanings: typeof english.presenceMeanings = {
  here: 'Noch hier, oder sagt darüber nichts',
  left: 'Ist ausgeschieden: in keiner Zahl',
};

export const courseAsk: typeof english.courseAsk = {
  legend: 'Welche dieser Titel sind der Kurs?',
  one: 'Ein LMS kann den Kurs anders nennen, als der Kurs sich selbst nennt. Aufzeichnungen eines anderen Kurses sind in keiner Zahl.',
  several:
    'Die Dateien enthalten Aufzeichnungen mehrerer Kurse, und ein Bericht handelt von einem. Wählen Sie ihn; Aufzeichnungen eines anderen Kurses sind in keiner Zahl. Erstellen Sie für jeden einen Bericht.',
  course: 'Dieser Kurs',
  other: 'Ein anderer Kurs',
  none: 'Keiner davon ist der Kurs, also gibt es nichts zu berichten. Wählen Sie einen aus oder geben Sie andere Dateien.',
};
