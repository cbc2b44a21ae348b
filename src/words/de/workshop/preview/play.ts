import type * as english from '../../../workshop/preview/play.ts';

export const play: typeof english.play = {
  titled: (title, name) => `${title} – ${name} – Vorschau-LMS`,
  attempt: (number) => `Versuch ${number}`,
  review: 'Durchsicht, es wird nichts aufgezeichnet',
  nothingSaved: 'Noch nichts gespeichert',
  exit: 'Zu den Aufzeichnungen',
  noScript:
    'Ein Kurs spricht mit einem LMS über JavaScript. Schalten Sie es ein und laden Sie diese Seite neu.',
  blocked: 'Blockiert:',
  ownWindow: 'Der Kurs öffnet sich in einem eigenen Fenster.',
  speaks:
    'Er sagt dem LMS selbst, was aufzuzeichnen ist, und diese Seite zeigt, was angekommen ist.',
  mustStay:
    'Diese Seite muss offen bleiben, denn der Kurs speichert durch sie.',
  openIt: 'Kurs öffnen',
};

export const playNotes: typeof english.playNotes = {
  notSaved: 'Nicht gespeichert: {reason}',
  saved: 'Gespeichert um {time}',
  noAnswer: 'Der Server der Vorschau antwortet nicht.',
  leave: 'Ungespeichert verlassen',
  popupBlocked:
    'Der Browser hat das Fenster blockiert. Erlauben Sie Fenster für diese Seite und versuchen Sie es noch einmal.',
  popupOpen: 'Der Kurs ist in seinem eigenen Fenster offen.',
  popupNeeded:
    'Der Kurs ist in seinem eigenen Fenster offen. Lassen Sie diese Seite offen, bis Sie es geschlossen haben: Der Kurs speichert durch sie.',
  popupClosed:
    'Das Fenster des Kurses ist geschlossen. Seine Aufzeichnung steht auf der Seite der lernenden Person, ebenso die Schaltfläche zum Fortsetzen.',
};

export const courseEnd: typeof english.courseEnd = {
  title: 'Der Kurs ist zu Ende',
  back: 'Er ist zum LMS zurückgekehrt. Wenn er in einem eigenen Fenster lief, können Sie es schließen.',
  toRecords: 'Zu den Aufzeichnungen',
  launchEnded: 'Dieser Start ist zu Ende',
  launchAgain:
    'Der Kurs ist zu Ende, und seine Aufzeichnung ist gespeichert. Starten Sie ihn von der Seite der lernenden Person aus noch einmal.',
  goTo: (name) => `Zu ${name}`,
};
