import type * as english from '../../result/takeaways.ts';

export const title: typeof english.title = 'Zum Mitnehmen';

export const introWords: typeof english.introWords = (months) => {
  const after = months === 1 ? '1 Monat' : `${months} Monaten`;
  const retake =
    months > 0
      ? ` und, sobald der Kurs bestanden ist, der Wiederholung nach ${after}`
      : '';
  return `Ihr Nachweis als Datei, mit einem Hash darüber: Eine spätere Änderung fällt auf, aber er ist keine Unterschrift. Und eine Kalenderdatei mit einer Auffrischung in 28 Tagen${retake}.`;
};

export const downloadRecord: typeof english.downloadRecord =
  'Meinen Nachweis herunterladen';
export const addRefreshers: typeof english.addRefreshers =
  'Auffrischungen in meinen Kalender eintragen';
export const notMade: typeof english.notMade =
  'Die Datei konnte nicht erzeugt werden: Ein Teil des Kurses wurde nicht geladen. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.';

export const copyWords: typeof english.copyWords = (file) =>
  `Nichts wurde heruntergeladen? Kopieren Sie ${file} von hier`;
