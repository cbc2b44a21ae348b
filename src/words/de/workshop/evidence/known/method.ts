import type * as english from '../../../../workshop/evidence/known/method.ts';
import { counted } from '../../../phrasing.ts';

/** As the subject of how long something takes. */
const days = (number: number) => counted(number, 'Tag', 'Tage');
/** As after `innerhalb von`. */
const ofDays = (number: number) => counted(number, 'Tag', 'Tagen');

export const alwaysSo: typeof english.alwaysSo = {
  recorded:
    'Jede Zahl kommt aus dem, was das LMS aufgezeichnet hat. Nichts wurde neu bewertet oder neu beurteilt, und was eine Quelle nicht weiß, heißt unbekannt.',
  matched:
    'Personen werden auf der Personenliste nach der Kennung gesucht, dann nach der E-Mail-Adresse, ohne Unterschied von Groß- und Kleinschreibung; nie nach dem Namen.',
  done: 'Abgeschlossen heißt: als bestanden aufgezeichnet, oder als abgeschlossen, wo die Quelle kein Bestehen aufzeichnet. Wer ohne beides in den Aufzeichnungen steht, zählt als nicht bekannt: weder als abgeschlossen noch als überfällig, und in keinem Anteil. Dasselbe gilt für alle, die ohne Aufzeichnung auf der Personenliste stehen, wenn niemand aus den Aufzeichnungen auf der Liste steht.',
  minutes:
    'Minuten sind die aller Versuche mit der Version bis zu dem, mit dem abgeschlossen wurde. Tage laufen vom Eintrittsdatum oder, wo es fehlt, vom ersten Start bis zum ersten Abschluss. Ergebnisse sind die des besten Versuchs jeder Person.',
  items:
    'Bei Fragen und Lernzielen zählt die erste Antwort jeder Person auf jede Frage.',
  calls:
    'Bei Anrufen zählt, was der Kurs aufgezeichnet hat, als sie gespielt wurden. „Vor dem Reset nachgewiesen“ heißt: Die Prüfungen, die die Richtlinie verlangte, standen davor, wie der Kurs es damals beurteilt hat. Anrufe früherer Versionen tragen dieses Urteil nicht: Sie zählen, wo ihr Ausgang oder ihre Schritte keinen Zweifel lassen, und sonst als nicht bekannt. „Abgewiesen“ heißt: Eine echte Person, der hätte geholfen werden können, blieb ohne etwas, das funktioniert. „Unsicher ausgegangen“ heißt: ein Reset oder eine Registrierung ohne Nachweis, Zugang per Nachricht, eine geänderte Nummer, ein Konto, das ohne Formular von der MFA ausgenommen wurde. „Gemeldet“ heißt: Die IT-Sicherheit hat von Anrufen mit falscher Identität oder zu einem übernommenen Konto erfahren.',
};

export const courseMethod: typeof english.courseMethod = {
  these: (courses) =>
    `Es zählen Aufzeichnungen dieser Kurse: ${courses.join(', ') || 'keiner'}.`,
  several:
    'Mehrere Kurse zählen: Abgeschlossen heißt, mindestens einen davon, und Tage, Minuten und Ergebnisse sind die von allen zusammen.',
};

export const rosterMethod: typeof english.rosterMethod = {
  others:
    'Bei Abschlüssen, Ständen und Abteilungen zählen die Personen auf der Personenliste. Andere sind aufgeführt und stehen in keinem dieser Anteile, auch in keinem Ergebnis, keiner Zeit, keiner Antwort und keinem Anruf.',
  othersCount:
    'Bei Abschlüssen, Ständen und Abteilungen zählen die Personen auf der Personenliste. Andere sind aufgeführt und stehen in keinem dieser Anteile; ihre Antworten, Anrufe, Ergebnisse und Zeiten zählen mit, wie es verlangt wurde.',
  none: 'Ohne Personenliste zählen bei Abschlüssen, Ständen und Abteilungen die Personen, die eine Aufzeichnung haben. Wer keine hat, ist nicht bekannt.',
};

export const dayMethod: typeof english.dayMethod = {
  end: (zone) =>
    `Der Bericht spricht vom Ende seines Tages in der Zeitzone ${zone}. Eine später begonnene Aufzeichnung zählt nicht; eine später abgeschlossene zählt als noch nicht abgeschlossen, ohne Ergebnis und Zeit und ohne Antworten und Anrufe, deren Tag nicht bekannt ist. Wer später eingetreten oder nach dem letzten Tag oder einem Wort der Personenliste ausgeschieden ist, zählt nicht zu denen, die abgeschlossen haben sollten. Wo eine Quelle keinen Tag nennt, kann ihn niemand sagen, und die Aufzeichnung zählt. Register und Protokolle werden so genommen, wie sie übergeben wurden.`,
  due: (number) =>
    `Der Kurs ist ${days(number)} nach dem Eintrittsdatum in der Personenliste fällig.`,
  dueSince: (number, since) =>
    `Der Kurs ist ${days(number)} nach dem Eintrittsdatum in der Personenliste fällig, für alle, die früher eingetreten sind, so lange nach dem ${since}.`,
  expiring: (number, zone) =>
    `„Läuft ab“ heißt: innerhalb von ${ofDays(number)} zu wiederholen. Tage sind die der Zeitzone ${zone}; überfällig ist jemand ab dem Tag nach dem Fälligkeitstag.`,
};

/** What follows a change of the course. */
const thenWithin = (number: number) =>
  `und zwar innerhalb von ${ofDays(number)} ab dem ersten Tag, an dem die neuere Version in den Aufzeichnungen zu sehen ist`;

export const againMethod: typeof english.againMethod = {
  never: 'Er wird nicht nach einer Frist wieder fällig.',
  after: (months) =>
    `Er wird ${counted(months, 'Monat', 'Monate')} nach dem letzten Abschluss wieder fällig; vom Ende eines langen Monats an gerechnet am letzten Tag eines kürzeren.`,
  points: (number) =>
    `Er wird wieder fällig, wenn eine neuere Version andere Lernpunkte vermittelt als die abgeschlossene, wie ihre release.json sagt, ${thenWithin(number)}.`,
  version: (number) =>
    `Er wird wieder fällig, wenn eine neuere Version eine andere Haupt- oder Nebennummer hat als die abgeschlossene, ${thenWithin(number)}.`,
  noChange: 'Eine neuere Version macht ihn nicht wieder fällig.',
};

export const groupMethod: typeof english.groupMethod = {
  percent: (people) =>
    `Für Gruppen von weniger als ${counted(people, 'Person', 'Personen')} ist kein Prozentwert angegeben.`,
  names: (people) =>
    `Namen von Personen in Abteilungen mit weniger als ${counted(people, 'Person', 'Personen')} sind nicht sichtbar.`,
  masked: (least) =>
    `Wo Namen nicht sichtbar sind, sind auch Führungskräfte, Eintrittsdaten, Fälligkeitstage und die Tage bis zum Abschluss zurückgehalten, ebenso die Aufzeichnungen derer, die ausgeschieden oder später eingetreten sind, was aus Zellen zitiert und zu ihnen geantwortet wurde, aus welcher Datei und Zeile eine Aufzeichnung kommt und die Prüfsummen der Dateien: Wer ausprobiert, wer was getan hat, sähe daran, welche Vermutung stimmt. Nummern anstelle von Namen folgen allein aus dem, was neben ihnen steht. Abteilungen mit weniger als ${counted(least, 'Person', 'Personen')} stehen als eine zusammen, und wo auch diese zu wenige sind, mit der nächstgrößeren: So ist keine genannte Abteilung und kein Unterschied zweier Zahlen kleiner, außer wenn alle Personen des Berichts zusammen weniger sind.`,
  left: 'Was bleibt: Tage und Uhrzeiten von Beginn und Abschluss, Ergebnisse und Antworten stehen neben einem Pseudonym. Wer sie von jemandem kennt, kann die Zeile finden. Ob der Fälligkeitstag vorbei oder keiner bekannt ist, folgt aus dem Eintrittsdatum: Wo wenige spät eingetreten sind oder wenige kein solches Datum haben, gehört eine Zeile, die das sagt, zu einer dieser Personen. Wo alle einer Abteilung gleich stehen, sagt die Zahl der Abteilung es von jeder Person. Namen von Dateien und Kursen und Antworten, die jemand eingetippt hat, stehen so da, wie sie sind.',
};
