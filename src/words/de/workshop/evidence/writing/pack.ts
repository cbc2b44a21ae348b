import type * as english from '../../../../workshop/evidence/writing/pack.ts';
import { numberInWords } from './figures.ts';

export const readmeWords: typeof english.readmeWords = {
  heading: 'Nachweispaket von Hold the Line',
  report: 'Bericht',
  organisation: 'Organisation',
  asOf: 'Stand',
  madeWith: 'Erstellt mit',
  begin:
    'Beginnen Sie mit report.html. Die Datei braucht kein Netz und keine andere Datei.',
  check:
    'Prüfen Sie die Dateien im entpackten Ordner mit: sha256sum -c SHA256SUMS',
  files: 'Dateien',
  leftOut: 'Ausgelassen',
  nothing: 'Nichts.',
};

export const fileContents: typeof english.fileContents = {
  'report.html': 'der Bericht, für den Bildschirm und für A4-Papier',
  'method.html': 'wie das Paket erstellt wurde und was es nicht zeigen kann',
  'controls.html': 'was im Paket welches Control betrifft',
  'controls.csv': 'die Zuordnung zu Controls als Tabelle',
  'people.csv': 'alle Personen: Stand, Tage, Quellen',
  'records.csv':
    'jeder Versuch, mit der Datei und der Zeile, aus der er stammt',
  'records.xlsx': 'die Versuche und die Personen als Arbeitsmappe',
  'records.json': 'jeder Versuch vollständig, mit Antworten, für Programme',
  'units.csv': 'Abschlüsse nach Abteilung',
  'releases.csv': 'Personen nach Version des Kurses',
  'distributions.csv': 'Tage, Minuten und Ergebnisse',
  'items.csv': 'Fragen mit ihrem Wortlaut und den falschen Antworten',
  'objectives.csv': 'richtige Antworten nach Lernziel',
  'calls.csv': 'Verhalten in simulierten Anrufen',
  'findings.csv': 'Befunde in Ausnahmeregister und Reset-Protokoll',
  'roster.csv':
    'Personen nur auf der Personenliste oder nur in den Aufzeichnungen',
  'sources.csv': 'die gelesenen Dateien mit ihrer SHA-256',
  'unreadable.csv': 'Zeilen, die nicht lesbar waren, und warum',
  'learning-points.html': 'was jede Version des Kurses vermittelt',
  'settings.json':
    'was gewählt und geantwortet wurde, um das Paket wieder zu erstellen',
};

export const foreignContents: typeof english.foreignContents = {
  release: 'eine Version des Kurses: Wortlaut, Fälle, Richtlinie, Lernpunkte',
  source:
    'eine Datei, aus der der Bericht erstellt wurde, wie sie übergeben wurde',
  added: 'hinzugefügt von der Person, die das Paket erstellt hat',
};

export const leftOutWords: typeof english.leftOutWords = {
  namesHidden:
    'people.csv, roster.csv und records.*: Namen sind in diesem Bericht verborgen.',
  workbook: (rows, most) =>
    `records.xlsx: Sie hätte ${numberInWords(rows)} Zeilen, mehr als ${numberInWords(most)}. Alle stehen in records.csv und people.csv.`,
  sourcesForNames:
    'Die gelesenen Dateien und settings.json, die Worte aus ihnen zitiert: Namen sind in diesem Bericht nicht sichtbar. Bewahren Sie sie selbst auf: Mit ihnen lässt sich dasselbe Paket wieder erstellen.',
  sourcesAsked:
    'Die gelesenen Dateien: Wer das Paket erstellt hat, hat sie ausgelassen. Ihre SHA-256 stehen in sources.csv.',
  large: (file, megabytes) =>
    `${file}, eine gelesene Datei: Sie hat ${numberInWords(megabytes)} MB. Bewahren Sie sie selbst auf; ihre SHA-256 steht in sources.csv.`,
};

export const addedWords: typeof english.addedWords = {
  refused: (file) =>
    `Die Datei ${file} kann nicht ins Paket aufgenommen werden.`,
  taken: 'Im Paket gibt es schon eine Datei dieses Namens.',
  letters:
    'Ein Name im Paket besteht aus Buchstaben ohne Umlaute, Ziffern, Punkten, Bindestrichen, Pluszeichen und Unterstrichen, und kein Teil davon beginnt mit einem Punkt.',
  fix: 'Geben Sie der Datei einen anderen Namen.',
};

export const pointWords: typeof english.pointWords = {
  title: 'Was die Versionen vermitteln',
  none: 'Es wurde keine release.json übergeben, deshalb lässt sich hier nicht sagen, was vermittelt wurde.',
  release: 'Version ',
};
