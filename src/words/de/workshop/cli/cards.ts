import type * as english from '../../../workshop/cli/cards.ts';
import { listed } from '../../phrasing.ts';

export const cardsUsage: typeof english.cardsUsage = `Aufruf: npm run cards -- <Fall> [Optionen] oder npm run cards -- --all [Optionen]
Druckt einen simulierten Anruf als Karten für die anrufende Person, den Helpdesk und die Beobachtung, um ihn am
Tisch zu spielen.
  --course NAME der Kurs, wo zwei einen Fall dieses Namens haben
  --variant X   die Variante, ein Buchstabe (sonst A, der Anruf, wie er zuerst geschrieben wurde)
  --all         jeder Fall in jeder Variante
  --out ORDNER  wohin die HTML-Dateien kommen (sonst dist/cards)
  --text        gibt Text hier aus und schreibt keine Datei
  --language X  en oder de: die Sprache von Karten und Befehl (sonst: HOLD_LOCALE in der Umgebung, oder en)`;

export const callRefused: typeof english.callRefused = {
  noCourse: (course, known) => ({
    what: `Auf Deutsch gibt es keinen Kurs ${course} mit einem Übungsplatz.`,
    why: `Einen haben: ${known.join(', ')}.`,
    fix: 'Nennen Sie mit --course einen davon.',
  }),
  none: {
    what: 'Es ist kein Fall genannt.',
    why: 'Karten werden von einem Fall gemacht oder von --all.',
  },
  tooMuch: {
    what: 'Der Befehl nennt zu viel.',
    why: 'Karten werden von einem Fall in einer Variante gemacht oder von --all.',
  },
  noCase: (id, known) => ({
    what: `Auf Deutsch gibt es keinen Fall ${id}.`,
    why: `Es gibt diese: ${known.join(', ')}.`,
    fix: 'Nennen Sie einen davon, oder --all.',
  }),
  several: (id, courses) => ({
    what: `${id} ist ein Fall von ${courses.length} Kursen.`,
    why: `Es sind ${listed(courses, 'and')}.`,
    fix: 'Sagen Sie mit --course, welcher gemeint ist.',
  }),
  noVariant: (id, variant, known) => ({
    what: `${id} hat keine Variante ${variant}.`,
    why: `Es gibt diese: ${known.join(', ')}.`,
    fix: 'Nennen Sie mit --variant eine davon.',
  }),
};

export const cardsMade: typeof english.cardsMade = {
  unread: (paths) => ({
    what: 'Die Karten können nicht erstellt werden.',
    why: `${paths} ist nicht lesbar.`,
    fix: 'Starten Sie `npm run check` (auf Englisch); der Befehl nennt die Zeile und was dorthin gehört.',
  }),
  refused: (out) => ({
    what: `Die Karten lassen sich nicht in ${out} schreiben.`,
    fix: 'Wählen Sie mit --out ORDNER einen Ordner, in den Sie schreiben dürfen.',
  }),
  written: (folder, files) => `Geschrieben in ${folder}: ${files.join(', ')}`,
};
