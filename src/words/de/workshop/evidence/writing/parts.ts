import type * as english from '../../../../workshop/evidence/writing/parts.ts';
import { counted } from './figures.ts';

export const unitWords: typeof english.unitWords = {
  title: 'Abschlüsse nach Abteilung',
  none: 'Keine Quelle und keine Personenliste nennt Abteilungen.',
  chart:
    'Ein Balken für jede Abteilung; seine Länge ist der Anteil der Personen, die abgeschlossen haben, unter denen, bei denen es bekannt ist. Eine kleine Gruppe hat eine gestrichelte Linie und keinen Balken. Die Zahlen stehen in der Tabelle daneben.',
  chartOf: (drawn) =>
    `Ein Balken für jede Abteilung; seine Länge ist der Anteil der Personen, die abgeschlossen haben, unter denen, bei denen es bekannt ist. Gezeichnet sind die ersten ${drawn} Abteilungen. Eine kleine Gruppe hat eine gestrichelte Linie und keinen Balken. Die Zahlen stehen in der Tabelle daneben.`,
  caption: 'Abgeschlossen, überfällig und ablaufend nach Abteilung',
  unit: 'Abteilung',
  completed: 'Abgeschlossen',
  overdue: 'Überfällig',
  expiring: 'Läuft ab',
  unknown: 'Abteilung nicht bekannt',
};

export const releaseWords: typeof english.releaseWords = {
  title: 'Absolvierte Versionen',
  none: 'Die Aufzeichnungen sagen nicht, welche Version des Kurses absolviert wurde.',
  caption: 'Personen nach Version',
  release: 'Version',
  course: 'Kurs',
  people: 'Personen',
  teaches: 'Was sie vermittelt',
  notGiven: 'ihre release.json wurde nicht übergeben',
  points: (count) => counted(count, 'Lernpunkt', 'Lernpunkte'),
  about:
    'Eine Version ist die Versionsnummer des Kurses und, nach dem Pluszeichen, der Anfang des Hashwerts seines Inhalts. Dieselbe Version ist derselbe Inhalt, Buchstabe für Buchstabe. Was jede vermittelt, steht Punkt für Punkt in learning-points.html des Pakets.',
};

export const itemWords: typeof english.itemWords = {
  title: 'Schwierigste Fragen',
  none: 'In diesen Aufzeichnungen ist keine Antwort auf eine Frage. Unter „Quellen“ steht, welcher Export Antworten enthält.',
  about:
    'Nur die ersten Antworten: Was jemand beim zweiten Mal richtig hatte, war beim ersten Mal nicht bekannt. Eine falsche Wahl, die viele treffen, ist bei der nächsten Besprechung ein Wort wert.',
  chartTitle: 'Beim ersten Mal richtig, schwierigste Fragen zuerst',
  chart: (drawn) =>
    drawn === 1
      ? 'Ein Balken für die schwierigste Frage; seine Länge ist der Anteil der richtigen ersten Antworten. Wortlaut und Zahlen stehen in der Tabelle darunter.'
      : `Ein Balken für jede der ${drawn} schwierigsten Fragen; seine Länge ist der Anteil der richtigen ersten Antworten. Wortlaut und Zahlen stehen in der Tabelle darunter.`,
  caption: 'Fragen mit ihrem Wortlaut und den falschen Antworten',
  item: 'Frage',
  right: 'Beim ersten Mal richtig',
  wrong: 'Stattdessen gewählt, das Häufigste zuerst',
  noWording: 'Wortlaut nicht bekannt: Er steht in keiner release.json',
  objective: ', Lernziel ',
  noneWrong: 'nichts anderes',
};

export const objectiveWords: typeof english.objectiveWords = {
  title: 'Lernziele',
  none: 'Keine Aufzeichnung sagt, zu welchem Lernziel eine Antwort gehört.',
  caption: 'Richtige erste Antworten nach Lernziel',
  objective: 'Lernziel',
  right: 'Beim ersten Mal richtig',
};

export const closingWords: typeof english.closingWords = {
  notices: 'Unbekannt oder mit Vorsicht zu nehmen',
  noNotices:
    'Es wurde nichts gefunden, was über das oben Gesagte hinaus Vorsicht verlangt.',
  method: 'Methode',
  more: 'Das Paket enthält method.html, wo Methode und Grenzen ausführlicher stehen.',
};
