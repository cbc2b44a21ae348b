import type * as english from '../../../../workshop/packaging/replacing/languages.ts';
import { listed } from '../../../phrasing.ts';
import { languageNames as names } from '../languages.ts';

export const languageChanges: typeof english.languageChanges = {
  added: (language) => ({
    what: `Den Kurs gibt es auf ${names[language]}, was das letzte Paket nicht enthält; es gibt nichts, womit zu vergleichen wäre.`,
    plain: `Den Kurs gibt es auf ${names[language]}.`,
    running:
      'Wer in diesem Browser keine Sprache gewählt hat, wird beim nächsten Start danach gefragt und macht darin beim selben Schritt weiter.',
  }),
  removed: (language, left) => ({
    what: `Den Kurs gibt es nicht mehr auf ${names[language]}.`,
    running: `Wer ihn auf ${names[language]} gemacht hat, macht beim selben Schritt auf ${listed(
      left.map((it) => names[it]),
      'or',
    )} weiter.`,
  }),
  first: (language) =>
    `Seine erste Sprache ist jetzt ${names[language]}: In ihr sagt das Paket dem LMS, was es ist.`,
  unknown: (language) =>
    `Es ist nicht bekannt, was sich auf ${names[language]} geändert hat; dafür hat die angegebene Datei keine release.json. Die Zip-Datei hat eine für jede Sprache.`,
};

export const saidIn: typeof english.saidIn = (language, sentence) =>
  `Auf ${names[language]}: ${sentence}`;
