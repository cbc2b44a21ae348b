import type * as english from '../../course/help.ts';

export const helpWords: typeof english.helpWords = {
  title: 'Hilfe',
  onACall: [
    'Hören Sie zu.',
    'Schlagen Sie nach, oder fragen Sie.',
    'Entscheiden Sie, und protokollieren Sie.',
  ],
  card: 'Anrufkarte für Resets',
  and: 'und',
  allAids: 'alle Arbeitshilfen',
  ownTab: ', jede in einem eigenen Tab.',
  connection: 'Verbindung zu Ihrem LMS',
  isSaved: ': Ist meine Arbeit gespeichert?',
  callWaits: 'Der Fall wartet.',
  close: 'Schließen',
};

export const paperWords: typeof english.paperWords = {
  title: 'Für den Helpdesk',
  what: 'Auf der Anrufkarte stehen die Prüfungen in ihrer Reihenfolge und die Worte für ein Nein. Jede Arbeitshilfe öffnet sich in einem eigenen Tab, zum Drucken oder zum Offenlassen; der Kurs bleibt hier.',
  card: 'Anrufkarte für Resets',
  allAids: 'Alle Arbeitshilfen',
};
