import type { ChangedMeaning } from '../../../../../domain/release/changedMeaning.ts';
import type * as english from '../../../../workshop/packaging/replacing/meanings.ts';

type Kind = Parameters<typeof english.meaningChanges.revised>[0];

const the: Record<Kind, string> = {
  item: 'Die Frage',
  case: 'Der Übungsanruf',
};

const a: Record<Kind, string> = {
  item: 'Eine Frage',
  case: 'Ein Übungsanruf',
};

export const meaningChanges: typeof english.meaningChanges = {
  revised: (kind, id, from, to) => ({
    what: `${the[kind]} ${id} wurde überarbeitet: Revision ${from}, jetzt ${to}.`,
    plain: `${a[kind]} bedeutet etwas anderes und wird unter einer neuen Revision aufgezeichnet.`,
  }),
  unrevised: (kind, id, revision, change) => ({
    what: `${the[kind]} ${id} ${inWords(change)}, mit der bisherigen Revision ${revision}.`,
    plain: `${a[kind]} bedeutet etwas anderes unter dem Namen, den die Einträge haben.`,
    running: 'Gegebene Antworten würden nach einem anderen Schlüssel gelesen.',
    mend: `Schreiben Sie revision: ${revision + 1} in die Datei von ${id} oder nehmen Sie die Änderung zurück.`,
  }),
  unknown: {
    calls:
      'Es ist nicht bekannt, ob Übungsanrufe nach etwas anderem beurteilt werden als zuvor; verglichen wurde nur, wer anrief.',
    answers:
      'Es ist nicht bekannt, ob sich die Antworten von Fragen geändert haben, die nur unter einer anderen Richtlinie gestellt werden.',
  },
};

export const revisedRunning: typeof english.revisedRunning = {
  item: 'Wer eine überarbeitete Frage in einem offenen Durchgang hat, bekommt sie noch einmal. Beendete Durchgänge behalten ihr Ergebnis.',
  case: 'Ein überarbeiteter Anruf, der offen ist, beginnt von vorn. Beendete Anrufe behalten ihr Ergebnis.',
};

function inWords(change: ChangedMeaning): string {
  switch (change.what) {
    case 'revision':
      return `ging von Revision ${change.released} auf ${change.now} zurück`;
    case 'objective':
      return `zählt für ${change.now} statt für ${change.released}`;
    case 'key':
      return `hat die richtige Antwort ${change.now} statt ${change.released}`;
    case 'words':
      return `hat den Wortlaut der Antwort ${change.released} unter ${change.now}`;
    case 'truth':
      return `(Variante ${change.variant}) ist ${change.now} statt ${change.released}`;
    case 'judged':
      return `(Variante ${change.variant}) wird nach etwas anderem beurteilt`;
    case 'variant':
      return `hat die Variante ${change.variant} verloren`;
  }
}
