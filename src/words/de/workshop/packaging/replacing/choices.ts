import type * as english from '../../../../workshop/packaging/replacing/choices.ts';

export const choiceChanges: typeof english.choiceChanges = {
  unknown:
    'Es ist nicht bekannt, für welchen Standard und mit welcher Auswahl das letzte Paket erstellt wurde.',
  notSet: 'nicht gesetzt',
  what: (choice, from, to) =>
    `Das Paket wurde mit einer anderen Auswahl erstellt, ${choice}: ${from}, jetzt ${to}.`,
  plain: (choice, from, to) =>
    `Das Paket hat eine andere Einstellung, ${choice}: ${from}, jetzt ${to}.`,
};

export const choicesCompared: typeof english.choicesCompared = {
  status: {
    name: 'als was ein Bestehen gemeldet wird',
    running:
      'Sehen Sie vor dem Ersetzen nach, welcher Status nach den Einstellungen Ihres LMS zählt.',
  },
  mastery: {
    name: 'die Bestehensgrenze, die das LMS erhält',
    running:
      'Das LMS kann nach der neuen Grenze urteilen; ob es das auch bei laufenden Versuchen tut, ist verschieden.',
  },
  way: {
    name: 'der Weg, den alle Lernenden nehmen',
    running:
      'Wer einen anderen Weg gewählt hat, geht auf dem weiter, der jetzt gilt.',
  },
  calls: {
    name: 'wie viel von einem Übungsanruf aufgezeichnet wird',
    running: null,
  },
  title: { name: 'der Titel im LMS', running: null },
  accent: { name: 'die Akzentfarbe', running: null },
  logo: { name: 'das Logo', running: null },
};

export const otherStandard: typeof english.otherStandard = (from, to) => ({
  what: `Das letzte Paket wurde für ${from} erstellt, dieses ist für ${to}.`,
  plain: `Das Paket ist für einen anderen Standard: ${from}, jetzt ${to}.`,
  running:
    'Ein LMS nimmt Fortschritt nicht von einem Standard in einen anderen mit.',
  mend: `Erstellen Sie es auch für ${from} oder importieren Sie es als eigenen Kurs neben dem alten.`,
});

export const savedForm: typeof english.savedForm = {
  unknown:
    'Es ist nicht bekannt, in welcher Form das Paket Fortschritt speichert.',
  older: (now, last) => ({
    what: `Es liest gespeicherten Fortschritt bis Form ${now}; die letzte Version schreibt Form ${last}.`,
    plain:
      'Es kann den Fortschritt nicht lesen, den die neuere Version gespeichert hat.',
    running: 'Alle, die mitten im Kurs sind, würden von vorn beginnen.',
    mend: 'Erstellen Sie das Paket mit einer Version dieser Werkzeuge, die nicht älter ist als die letzte.',
  }),
};
