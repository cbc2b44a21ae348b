import type * as english from '../../../../workshop/evidence/writing/method.ts';
import { numberInWords } from './figures.ts';

export const methodWords: typeof english.methodWords = {
  title: 'Wie dieses Paket erstellt wurde und was es nicht zeigen kann',
  made: 'Wie es erstellt wurde',
  rules: 'Die Regeln dieses Berichts',
  check: 'Wie Sie es prüfen',
  limits: 'Was es nicht zeigen kann',
  unknown: 'Was hier unbekannt ist',
};

export const madeWords: typeof english.madeWords = {
  first: [
    'Dateien, die ein Lernmanagementsystem oder ein Record Store exportiert hatte, wurden Zeile für Zeile gelesen. Jede wurde an ihrem Inhalt erkannt, und der Bericht nennt den Grund.',
    'Jede Zeile wurde zu einer Aufzeichnung, wurde als leere Zeile oder Summenzeile übersprungen oder ist mit ihrer Nummer und dem Grund als nicht lesbar aufgeführt. Zeilen, die nicht lesbar waren, sind in keiner Zahl.',
    'Nichts wurde neu bewertet oder beurteilt. Ergebnisse, Ausgänge von Anrufen und Antworten sind, was der Kurs damals aufgezeichnet hat.',
    'Ein Wert, den eine Quelle nicht hat, bleibt leer. Er wurde nicht aus anderen abgeleitet: Ein „zuletzt geöffnet“ gilt nicht als Tag des Abschlusses.',
    'Ob eine anrufende Person echt war und wie Fragen lauten, stammt aus der release.json des Kurses. Wo diese Datei nicht übergeben wurde, ist es nicht bekannt.',
    'Bei Fragen zählt nur die erste Antwort, damit ein zweiter Versuch nicht verdeckt, was nicht bekannt war.',
  ],
  smallGroup: (people) =>
    `Gruppen mit weniger als ${numberInWords(people)} Personen haben keinen Prozentwert.`,
  shown:
    'Namen sind sichtbar. Geben Sie das Paket nur an Personen, die sie sehen dürfen.',
  pseudonyms:
    'Namen sind durch Pseudonyme ersetzt. Wer den Schlüssel hat, kann sagen, wer wer ist, und kleine Gruppen können trotzdem auf jemanden hinweisen.',
  hidden:
    'Namen sind verborgen, deshalb enthält das Paket keine Liste von Personen und keine Aufzeichnungen.',
  last: [
    'Register, Protokolle und hinzugefügte Dateien erscheinen so, wie sie geführt wurden; Worte darin können Konten oder Personen nennen.',
    'Ein Text, den eine Tabellenkalkulation für eine Formel halten könnte, hat in den CSV- und xlsx-Dateien einen vorangestellten Apostroph. In records.json steht er, wie er war.',
  ],
};

export const checkWords: typeof english.checkWords = [
  'SHA256SUMS führt jede Datei des Pakets auf. Führen Sie im entpackten Ordner sha256sum -c SHA256SUMS aus, oder vergleichen Sie die Summen mit einem anderen Werkzeug.',
  'Die SHA-256 jeder Quelldatei steht in sources.csv, außer wo Namen zurückgehalten werden. Die Dateien selbst liegen im Ordner source, wenn README.txt nicht sagt, dass sie ausgelassen wurden; wer sie noch hat, kann an den Summen oder durch erneutes Erstellen des Pakets sehen, dass es dieselben sind.',
  'Dieselben Dateien, Optionen und Antworten geben in derselben Sprache dasselbe Paket, Byte für Byte, auf jedem Rechner. Die Reihenfolge von Zeilen und Dateien ändert nichts.',
  'Jede Aufzeichnung nennt die Datei und die Zeile, aus der sie stammt, wo der Name der Person sichtbar ist.',
];

export const beyondWords: typeof english.beyondWords = [
  'Ein Abschluss zeigt, dass ein Konto den Kurs durchgearbeitet und den Wissenstest bestanden hat. Wer an der Tastatur saß, ist Sache des LMS und seiner Anmeldung.',
  'Die Antworten werden im Browser beurteilt, wie in jedem Paket dieser Art. Wer sich auskennt, kann sie nachsehen oder ein eigenes Ergebnis senden.',
  'Ein Export kann geändert werden, bevor er gelesen wird. Eine Summe zeigt, dass eine Datei seither gleich geblieben ist, nicht, dass sie richtig war.',
  'Das Verhalten in simulierten Anrufen ist Übung. Es sagt nicht, wie jemand in einem echten Anruf handelt.',
  'Register und Protokoll zeigen, was eingetragen wurde. Was niemand eingetragen hat, steht nicht darin.',
  'Befunde vergleichen die Tabellen mit der Richtlinie, die übergeben wurde. Eine andere Richtlinie ergäbe andere Befunde.',
  'Aufzeichnungen über Schulungen unterstützen ein Audit. Sie zeigen nicht, dass ein Control erfüllt ist.',
];
