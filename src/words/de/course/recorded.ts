import type * as english from '../../course/recorded.ts';

export const recordedWords: typeof english.recordedWords = {
  title: 'Was dieser Kurs aufzeichnet, und wer es sehen kann',
  where: {
    before: 'Wenn Sie',
    after: 'aus dem LMS Ihrer Organisation starten, hält das LMS fest:',
  },
  place:
    'wo Sie im Kurs sind, wann Sie begonnen haben und wie viel Zeit Sie darin verbracht haben;',
  answers:
    'jede Antwort im Wissenstest, ob sie richtig war und wie lange sie gedauert hat;',
  calls:
    'zu jedem Übungsanruf Ihre Handlungen, wie er ausgegangen ist und wie lange er gedauert hat (Ihre Organisation kann die Handlungen weglassen lassen);',
  way: 'welchen Weg Sie genommen haben;',
  known:
    'von welchen Lernzielen Sie vor der Lektion gezeigt haben, dass Sie sie beherrschen, und wo der Wissenstest deshalb weniger gefragt hat;',
  acknowledged:
    'dass Sie das Reset-Verfahren Ihrer Organisation gelesen haben, falls Sie das bestätigen;',
  result: 'Ihr Ergebnis, und ob Sie bestanden haben.',
  site: 'Von einer öffentlichen Website aus geöffnet, zeichnet der Kurs nichts auf und merkt sich Ihre Stelle in diesem Browser.',
};

export const whoSees: typeof english.whoSees = (hasDesk) => {
  const stays = hasDesk
    ? ': Ihre eigenen Worte für ein Nein bleiben auf der Seite, und Anrufe, die Sie sich vorlesen lassen, sprechen Stimmen dieses Geräts'
    : '';
  return `Ihre Organisation entscheidet, wer in die Aufzeichnungen des LMS sehen darf; meist sind das die Verantwortlichen für die Schulung und Ihre Führungskraft. Sonst wird nichts irgendwohin gesendet${stays}. In diesem Browser bewahrt der Kurs Ihre Wahl der Farben auf, und Antworten, die das LMS noch nicht angenommen hat, bis es sie annimmt.`;
};
