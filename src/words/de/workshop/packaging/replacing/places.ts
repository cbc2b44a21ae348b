import type * as english from '../../../../workshop/packaging/replacing/places.ts';

type Kind = Parameters<typeof english.placeChanges.unknown>[0];

const the: Record<Kind, string> = {
  steps: 'Der Schritt',
  items: 'Die Frage',
  cases: 'Der Übungsanruf',
  objectives: 'Das Lernziel',
};

const a: Record<Kind, string> = {
  steps: 'Ein Schritt',
  items: 'Eine Frage',
  cases: 'Ein Übungsanruf',
  objectives: 'Ein Lernziel',
};

const each: Record<Kind, string> = {
  steps: 'jeder Schritt',
  items: 'jede Frage',
  cases: 'jeder Übungsanruf',
  objectives: 'jedes Lernziel',
};

const taken: Record<Kind, (id: string) => string> = {
  steps: (id) => `würde der Schritt ${id} für einen anderen gehalten`,
  items: (id) => `würde die Frage ${id} für eine andere gehalten`,
  cases: (id) => `würde der Übungsanruf ${id} für einen anderen gehalten`,
  objectives: (id) => `würde das Lernziel ${id} für ein anderes gehalten`,
};

export const placeChanges: typeof english.placeChanges = {
  unknown: (kind) =>
    `Es ist nicht bekannt, ob ${each[kind]} den Platz im gespeicherten Fortschritt behält.`,
  moved: (kind, released, place, here, at) => ({
    what: `In ids.yaml unter ${kind}: ${released} war Nummer ${place} und ${at === null ? 'fehlt jetzt' : `ist jetzt Nummer ${at}`}; ${here === null ? 'die Liste endet vorher' : `dort steht ${here}`}.`,
    plain:
      'Gespeicherter Fortschritt würde als etwas anderes gelesen: andere Schritte abgehakt, Antworten unter anderen Fragen.',
    running: `Bei allen, die mitten im Kurs sind, ${taken[kind](released)}.`,
    mend: `Geben Sie jeder veröffentlichten Kennung ihren Platz zurück, einer entfernten als { was: ${released} }, und setzen Sie neue ans Ende.`,
  }),
  removed: (kind, id) => ({
    what: `${the[kind]} ${id} wurde entfernt; der Platz bleibt.`,
    plain: `${a[kind]} wurde entfernt.`,
  }),
  added: (kind, id) => ({
    what: `${the[kind]} ${id} ist neu.`,
    plain: `${a[kind]} ist neu.`,
  }),
  renamed: (kind, from, to) => ({
    what: `${the[kind]} ${from} heißt jetzt ${to}.`,
    plain: `${a[kind]} hat eine andere Überschrift.`,
  }),
};

export const removedRunning: typeof english.removedRunning = {
  steps: null,
  items:
    'Wer eine entfernte Frage in einem offenen Durchgang hat, bekommt an ihrer Stelle eine andere. Hat der Wissenstest keine andere übrig, geht der Durchgang ohne sie weiter und endet mit seinem Ergebnis, wenn darin sonst nichts offen ist. Beendete Durchgänge behalten ihr Ergebnis.',
  cases:
    'Ein offener Anruf, der entfernt wurde, entfällt. Beendete Anrufe zählen für den Übungsplatz nicht mehr, wenn ihr Anruf entfernt wurde.',
  objectives:
    'Was für ein entferntes Lernziel aufgezeichnet wurde, bleibt im LMS und wird nicht mehr fortgeschrieben.',
};

export const addedRunning: typeof english.addedRunning = {
  steps:
    'Der neue Schritt ist nicht abgehakt; sonst ändert sich nichts an ihrem Fortschritt.',
  items:
    'Ein offener Durchgang behält seine Fragen; der nächste kann neue ziehen.',
  cases: 'Ein neuer Anruf kann der nächste in ihrer Warteschlange sein.',
  objectives:
    'Das neue Lernziel wird gemeldet, sobald es etwas zu melden gibt.',
};
