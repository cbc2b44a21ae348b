import type * as english from '../../../../workshop/evidence/writing/plausibility.ts';
import { counted, numberInWords } from './figures.ts';

export const stopHead: typeof english.stopHead =
  'Halten Sie inne und prüfen Sie, bevor Sie eine Zahl lesen.';

export const stopInReadme: typeof english.stopInReadme =
  'INNEHALTEN UND PRÜFEN, bevor Sie eine Zahl lesen:';

export const titlesNamed: typeof english.titlesNamed = (titles, more) => {
  const named = titles.map((one) => `„${one}“`).join(', ');
  return `${named}${more > 0 ? ` und ${numberInWords(more)} weitere` : ''}`;
};

type Unmatched = Parameters<typeof english.plausibleWords.matched>[2];

const people = (count: number) => counted(count, 'Person', 'Personen');

export const plausibleWords: typeof english.plausibleWords = {
  noRoster: (count) =>
    `Es wurde keine Personenliste übergeben, deshalb kann niemand sagen, wer fehlt: In den Aufzeichnungen ${count === 1 ? 'steht' : 'stehen'} ${people(count)}.`,
  matched: (matched, all, others) =>
    `${numberInWords(matched)} von ${people(all)} auf der Personenliste ${matched === 1 ? 'wurde' : 'wurden'} in den Aufzeichnungen gefunden${unmatchedToo(others)}.`,
  rows: (read, notRead) =>
    `${counted(read, 'Zeile', 'Zeilen')} gelesen, ${numberInWords(notRead)} nicht gelesen.`,
  allKnown: 'Ob abgeschlossen wurde, ist bei allen bekannt.',
  notKnown: (notKnown, all) =>
    `Ob abgeschlossen wurde, ist bei ${numberInWords(notKnown)} von ${numberInWords(all)} nicht bekannt.`,
  noTitle: 'Keine Aufzeichnung nennt einen Kurs, deshalb haben alle gezählt.',
  otherTitles: 'Keine der Aufzeichnungen, die zählen, nennt einen Kurs.',
  titles: (titles) => `Als der Kurs gezählt: ${titles}.`,
};

function unmatchedToo({ unmatched, isCounted }: Unmatched): string {
  if (unmatched === 0) return '; aus den Aufzeichnungen fehlt auf ihr niemand';
  const counts = isCounted
    ? 'wie gewünscht bei Ergebnissen, Zeiten, Antworten und Anrufen mitgezählt'
    : 'nirgends gezählt';
  return `; ${people(unmatched)} aus den Aufzeichnungen ${unmatched === 1 ? 'steht' : 'stehen'} nicht auf ihr und ${unmatched === 1 ? 'ist' : 'sind'} ${counts}`;
}

export const stopWords: typeof english.stopWords = {
  noRecord:
    'Keine Aufzeichnung zählt, deshalb lässt sich über niemanden etwas sagen. Sehen Sie nach, ob die richtigen Dateien ausgewählt sind.',
  nobodyMatched: (recorded) =>
    `Niemand von der Personenliste steht in den Aufzeichnungen, die ${people(recorded)} nennen: Es ist also nicht bekannt, wer abgeschlossen hat. Sehen Sie nach, ob Kennungen und E-Mail-Adressen in beiden gleich geschrieben sind, und exportieren Sie eine Spalte, die beide haben.`,
  fewListed: (recorded, matched) =>
    `Von ${people(recorded)} in den Aufzeichnungen ${matched === 1 ? 'steht' : 'stehen'} nur ${numberInWords(matched)} auf der Personenliste. Sehen Sie nach, ob es die richtige Liste ist und ob Kennungen und E-Mail-Adressen in beiden gleich geschrieben sind.`,
  fewMatched: (matched, all) =>
    `Nur ${numberInWords(matched)} von ${people(all)} auf der Personenliste ${matched === 1 ? 'steht' : 'stehen'} in den Aufzeichnungen; die anderen gelten als nicht begonnen. Sehen Sie nach, ob der Export alle enthält und ob Kennungen in beiden gleich geschrieben sind.`,
  mostlyUnknown: (notKnown, all) =>
    `Bei ${numberInWords(notKnown)} von ${people(all)} sagen die Aufzeichnungen nicht, ob abgeschlossen wurde; die Zahlen sprechen also von wenigen oder von niemandem. Fügen Sie einen Export hinzu, der sagt, wer abgeschlossen hat.`,
  emptyFile: (file) =>
    `${file} hat keine Aufzeichnung ergeben. Sehen Sie nach, ob es der richtige Export ist, oder erstellen Sie den Bericht ohne diese Datei.`,
  rowsNotRead: (notRead, rows, file) =>
    `${numberInWords(notRead)} von ${counted(rows, 'Zeile', 'Zeilen')} in ${file} ${notRead === 1 ? 'war' : 'waren'} nicht lesbar, und um wen es dort geht, fehlt vielleicht. Unter „Quellen“ sind sie mit dem aufgeführt, was Abhilfe schafft.`,
  severalCourses: (titles) =>
    `Mehrere Kurse haben gezählt, und abgeschlossen heißt mindestens einen davon: ${titles}. Sagen Sie, welcher davon der Kurs ist; so, wie es ist, stimmt es nur, wenn alle diese Titel einen Kurs meinen.`,
  courseMissing: (asked, named) =>
    `Keine Aufzeichnung nennt den Kurs ${asked}; die Dateien nennen ${named ?? 'keinen'}. Nach ihm gilt bei niemandem der Kurs als abgeschlossen: Geben Sie den Titel oder die Kennung so an, wie das LMS sie schreibt.`,
};
