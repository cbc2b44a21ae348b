import type * as english from '../../simulation/passed.ts';
import { inFigures } from '../phrasing.ts';

export const deskIsPassed: typeof english.deskIsPassed =
  'Übungsplatz bestanden';
export const holdTheLine: typeof english.holdTheLine = 'Sie halten die Linie.';
export const ownWay: typeof english.ownWay = 'Ihre eigene Art, Nein zu sagen';

export const impostorsStopped: typeof english.impostorsStopped =
  'Betrugsversuche erlebt und gestoppt';
export const genuineServed: typeof english.genuineServed =
  'echte Anrufe, die gut ausgingen';
export const trueEntries: typeof english.trueEntries =
  'wahre Protokolleinträge';
export const minutesACall: typeof english.minutesACall =
  'Minuten pro Anruf, auf der Anrufuhr';

export const stoppedWords: typeof english.stoppedWords = (
  stopped,
  impostors,
) =>
  stopped === impostors
    ? inFigures(stopped)
    : `${inFigures(stopped)} von ${inFigures(impostors)}`;

export const practiseNextWords: typeof english.practiseNextWords = (what) =>
  `Das sollten Sie als Nächstes üben: ${what}`;
