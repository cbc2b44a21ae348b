import type * as english from '../../quiz/check.ts';

export const firstWords: typeof english.firstWords = (mark) =>
  `Die Fragen kommen eine nach der anderen. Zu jeder Antwort sagen Sie, wie sicher Sie sind; am Ergebnis ändert das nichts. Eine teilweise richtige Antwort zählt anteilig.${mark === '' ? '' : ` Zum Bestehen nötig: ${mark}.`}`;

export const leftWords: typeof english.leftWords = (left, of) =>
  `Sie haben noch ${left} von ${of} Versuchen.`;

export const asksOthers: typeof english.asksOthers =
  'Ein neuer Versuch stellt andere Fragen: zuerst die, die Sie nicht richtig beantwortet haben, und die, die Sie noch nicht gesehen haben.';
export const asksTheSame: typeof english.asksTheSame =
  'Ein neuer Versuch stellt dieselben Fragen in anderer Reihenfolge.';

export const startCheck: typeof english.startCheck = 'Wissenstest beginnen';
export const tryAgain: typeof english.tryAgain = 'Erneut versuchen';

export const shortenedWords: typeof english.shortenedWords = (size, whole) =>
  size < whole
    ? `Dieser Versuch stellt ${size} statt ${whole} Fragen, denn vor der Lektion haben Sie gezeigt, dass Sie dies wissen:`
    : 'Zuerst wird gefragt, wovon Sie noch nicht gezeigt haben, dass Sie es wissen. Vor der Lektion haben Sie gezeigt, dass Sie dies wissen:';

export const sameMark: typeof english.sameMark =
  'Zum Bestehen ist ebenso viel nötig wie sonst.';

export const endings: typeof english.endings = {
  open: 'Dieser Wissenstest kann jetzt nicht versucht werden.',
  desk: 'Sie haben diesen Wissenstest bestanden. Der Übungsplatz steht noch aus.',
  passed: 'Sie haben diesen Wissenstest bestanden.',
  exhausted: 'Es sind keine Versuche mehr übrig.',
};

export const seeResult: typeof english.seeResult = 'Zu Ihrem Ergebnis';
