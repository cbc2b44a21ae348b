import type * as english from '../../../workshop/preview/blocked.ts';

export const blockedThings: typeof english.blockedThings = {
  'script-src': 'Ein Skript',
  'style-src': 'Ein Stylesheet',
  'font-src': 'Eine Schrift',
  'img-src': 'Ein Bild',
  'media-src': 'Ton oder Video',
  'frame-src': 'Eine Seite in einem Rahmen',
  'child-src': 'Eine Seite in einem Rahmen',
  'connect-src': 'Eine Anfrage nach Daten',
  'worker-src': 'Ein Worker',
  'object-src': 'Ein eingebettetes Objekt',
  'manifest-src': 'Ein Web-App-Manifest',
  'form-action': 'Ein Formular',
  other: 'Etwas',
};

export const blocked: typeof english.blocked = {
  course: 'der Kurs',
  evaluated: (page) =>
    `Text als Skript auszuführen (eval) wurde hier versucht und nicht erlaubt: ${page}.`,
  inline: (thing, page) =>
    `${thing}, direkt in die Seite geschrieben, blieb ohne Wirkung: ${page}.`,
  inside: (thing, page, scheme) =>
    `${thing}, in der Seite selbst erzeugt (${scheme}:), wurde nicht geladen: ${page}.`,
  form: (page, source) =>
    `Ein Formular wurde nicht an ${source} gesendet: ${page}.`,
  loaded: (thing, page, source) =>
    `${thing} von ${source} wurde nicht geladen. Verlangt hat es: ${page}.`,
  advice:
    'Die Vorschau verweigert alles, was ein Paket von anderen Servern verlangt. Ihr LMS verweigert es vielleicht auch, vielleicht nicht, und wer als lernende Person keinen Weg zu diesen Servern hat, vermisst es in jedem LMS. Um sicherzugehen, legen die Autorinnen und Autoren diese Dateien ins Paket und verweisen mit relativen Adressen auf sie.',
};
