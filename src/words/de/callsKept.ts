import type * as english from '../callsKept.ts';

export const callsKeptWords: typeof english.callsKeptWords = ({
  phase,
  kept,
}) => {
  if (phase === 'recording') return 'Abgeschlossene Anrufe werden aufbewahrt.';
  if (phase === 'review')
    return 'Rückschau: Anrufe werden nicht mehr aufgezeichnet.';
  if (phase !== 'practice')
    return 'In diesem Fenster werden Anrufe nicht aufgezeichnet.';
  return kept === 'browser'
    ? 'Übung: Abgeschlossene Anrufe werden nur in diesem Browser aufbewahrt und nicht aufgezeichnet.'
    : 'Übung: Abgeschlossene Anrufe bleiben, bis Sie die Seite schließen, und werden nicht aufgezeichnet.';
};
