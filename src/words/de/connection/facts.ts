import type * as english from '../../connection/facts.ts';

export const recordWords: typeof english.recordWords = {
  starting: 'Das LMS wird gesucht …',
  recording: 'Das LMS zeichnet auf',
  practice: 'Öffentliche Website: Nichts wird aufgezeichnet',
  review: 'Nur zum Lesen geöffnet: Nichts wird aufgezeichnet',
  elsewhere: 'Ein anderes Fenster zeichnet auf, dieses nicht',
  absent: 'Kein LMS gefunden: Nichts wird aufgezeichnet',
  refused: 'Das LMS hat den Beginn abgelehnt: Nichts wird aufgezeichnet',
  ended: 'Dieser Start ist beendet: Nichts weiter wird aufgezeichnet',
};

export const terms: typeof english.terms = {
  record: 'Aufzeichnung',
  standard: 'Schnittstelle zum LMS',
  mode: 'Modus',
  earlier: 'Letzter Start',
  learner: 'Lernende Person',
  error: 'Letzter Fehler',
  mark: 'Zum Bestehen nötig',
  release: 'Version',
};

export const noInterface: typeof english.noInterface = 'Keine';
export const noError: typeof english.noError = 'Keiner';

const modes = {
  normal: 'normal',
  review: 'nur zum Lesen (review)',
  browse: 'nur zur Ansicht (browse)',
};

export const modeWords: typeof english.modeWords = (mode, credit, isResumed) =>
  `${modes[mode]}, ${credit ? 'mit Wertung' : 'ohne Wertung'}, ${isResumed ? 'fortgesetzt' : 'erster Start dieses Versuchs'}`;

export const nothingKept: typeof english.nothingKept =
  'Dieser Browser hat von keinem etwas aufbewahrt';
export const noName: typeof english.noName = 'Das LMS nennt keinen Namen';

export const errorWords: typeof english.errorWords = (problem, at) =>
  `${problem}, um ${at} Uhr`;
