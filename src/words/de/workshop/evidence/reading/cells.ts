import type * as english from '../../../../workshop/evidence/reading/cells.ts';

export const cellNames: typeof english.cellNames = {
  learnerId: 'Kennung',
  completed: 'abgeschlossen',
  seconds: 'aufgewendete Zeit',
  latency: 'Zeit einer Antwort',
  score: 'Ergebnis',
  scoreMin: 'niedrigstes Ergebnis',
  scoreMax: 'höchstes Ergebnis',
  scoreScaled: 'skaliertes Ergebnis',
  dateOf: (activity) => `${activity}: Datum`,
};

export const cellMends: typeof english.cellMends = {
  score: 'Geben Sie ein Ergebnis zwischen -1.000.000 und 1.000.000 an.',
  seconds: 'Geben Sie eine Zeit von mindestens 0 und höchstens 10 Jahren an.',
  number:
    'Berichtigen Sie die Zellen oder ordnen Sie die Tabelle ohne diese Spalte zu.',
  date: 'Berichtigen Sie die Zellen oder sagen Sie eine andere Reihenfolge oder Zeitzone der Datumsangaben.',
  moodleDate:
    'Berichtigen Sie die Zellen oder exportieren Sie den Bericht noch einmal auf Englisch.',
  moodle:
    'Berichtigen Sie die Zellen oder exportieren Sie den Bericht noch einmal.',
  outOf:
    'Schreiben Sie eine Zahl oder eine mit dem höchstmöglichen Ergebnis, etwa 85/100.',
  again: 'Exportieren Sie die Datei noch einmal.',
  shortened:
    'Eine Tabellenkalkulation hat die Kennung gekürzt. Exportieren Sie noch einmal und wählen Sie die Datei, wie sie aus dem LMS kam.',
  jsonNumber: 'Geben Sie eine Zahl an.',
  jsonCount: 'Geben Sie eine ganze Zahl ab 0 an.',
  jsonTime:
    'Geben Sie eine Zeit mit Abstand zu UTC an, etwa 2026-07-10T08:00:00Z.',
};

/** `why` has no verb, since one cell or several may stand before it. */
export const doubtedDay: typeof english.doubtedDay = {
  why: 'vielleicht aus früherer Zeit als der Status daneben, der „nicht abgeschlossen“ sagt',
  mend: 'Also ist nicht bekannt, ob diese Person abgeschlossen hat. Berichtigen Sie, was falsch ist, oder sagen Sie, dass die Spalte nichts enthält, was zählt.',
};
