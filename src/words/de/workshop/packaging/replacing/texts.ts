import type * as english from '../../../../workshop/packaging/replacing/texts.ts';

export const textChanges: typeof english.textChanges = {
  title: (title) => ({
    what: `Der Titel lautet jetzt „${title}“.`,
    plain: `Der Titel lautet jetzt „${title}“. Ob Ihr LMS ihn sofort zeigt oder den alten behält, ist verschieden.`,
  }),
  question: (id) => ({
    what: `Die Frage ${id} ist anders formuliert. Wenn sie jetzt etwas anderes bedeutet, erhöhen Sie ihre Revision.`,
    plain: 'Eine Frage ist anders formuliert und bedeutet dasselbe.',
  }),
  step: (title) => ({
    what: `Der Schritt „${title}“ ist anders formuliert.`,
    plain: 'Der Wortlaut der Lektion hat sich geändert.',
  }),
  call: (id) => ({
    what: `Der Übungsanruf ${id} ist anders formuliert.`,
    plain: 'Ein Übungsanruf ist anders formuliert.',
  }),
  page: {
    what: 'Die Zusammenfassung, der Anfang oder die Sprache hat sich geändert.',
    plain: 'Der Anfang des Kurses hat sich geändert.',
  },
  sources: {
    what: 'Quellen haben sich geändert.',
    plain: 'Die Liste der Quellen hat sich geändert.',
  },
  deskwork: {
    what: 'Die kleinen Arbeitsplätze der Lektion haben andere Zeilen.',
    plain:
      'Übungen der Lektion, die nirgends aufgezeichnet werden, haben sich geändert.',
  },
  unknown:
    'Es ist nicht bekannt, ob sich der Wortlaut der Lektion, von Übungsanrufen oder von Quellen geändert hat.',
};

export const pointChanges: typeof english.pointChanges = {
  reworded: (id) => `Der Lernpunkt ${id} ist anders formuliert.`,
  removed: (id) => `Der Lernpunkt ${id} wurde entfernt.`,
  added: (id) => `Der Lernpunkt ${id} ist neu.`,
  plain: 'Was der Kurs vermittelt, hat sich geändert.',
  unknown: 'Es ist nicht bekannt, ob er andere Lernpunkte vermittelt.',
};
