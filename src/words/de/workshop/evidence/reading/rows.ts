import type * as english from '../../../../workshop/evidence/reading/rows.ts';
import { counted, inFigures, listed } from '../../../phrasing.ts';

export const rowReasons: typeof english.rowReasons = {
  blank: 'Die Zeile ist leer.',
  leftOut: 'Ihr Status ist einer, der ausgelassen wird.',
  noState: 'Keine Aktivität der Zeile hat einen Stand.',
  nobody:
    'Die Zeile nennt keine Person. Exportieren Sie noch einmal, mit Namen oder E-Mail-Adressen.',
  nobodyInColumns:
    'Die Zeile nennt keine Person: Sie hat keine ganze Kennung, keine E-Mail-Adresse und keinen Namen. Exportieren Sie eine Spalte, die sagt, um wen es geht.',
  noCourse:
    'Die Zeile nennt keinen Kurs, andere schon. Schreiben Sie den Kurs in jede Zeile: In einer Tabellenkalkulation steht er bei verbundenen Zellen nur in der ersten.',
  noObject: 'Es ist kein Objekt.',
  noRows: 'Es hat keine Zeilen.',
};

export const unknownStatus: typeof english.unknownStatus = (words) => {
  const quoted = listed(
    words.map((word) => `„${word}“`),
    'and',
  );
  return `Der Status ${quoted} ist nicht bekannt. Sagen Sie, was er bedeutet.`;
};

export const rowWith: typeof english.rowWith = (row, reason) =>
  `Zeile ${row}: ${reason}`;

export const testUsersLeftOut: typeof english.testUsersLeftOut = (count) =>
  `${counted(count, 'Eintrag', 'Einträge')} von Personen, die nach Testkonten aussehen, ${count === 1 ? 'wurde' : 'wurden'} ausgelassen, wie bei der Erstellung dieses Berichts gesagt wurde.`;

export const passedOver: typeof english.passedOver = (row, first, more) =>
  `Die Überschriften stehen in Zeile ${row}. Was darüber steht, wurde übergangen: „${first}“${more > 0 ? ` und ${more} weitere` : ''}.`;

export const noStatus: typeof english.noStatus = (headings, most, word) => ({
  what: `Die Spalte ${listed(
    headings.map((heading) => `„${heading}“`),
    'or',
  )} enthält keinen Status.`,
  why: `Sie hat mehr als ${inFigures(most)} verschiedene Wörter; eines davon ist „${word}“.`,
  fix: 'Zeigen Sie auf die Spalte, die abgeschlossen, bestanden oder nicht bestanden sagt, oder auf keine.',
});
