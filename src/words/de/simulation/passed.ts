import type { DeskVerdict } from '../../../domain/simulation/deskRule.ts';
import type * as english from '../../simulation/passed.ts';
import { counted, inFigures } from '../phrasing.ts';

const attacks = (number: number) => counted(number, 'Angriff', 'Angriffe');

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

export const milestoneWords: typeof english.milestoneWords = (
  milestone,
  rule,
) =>
  milestone === 'half'
    ? `Halbzeit: ${Math.ceil(rule.good / 2)} von den ${rule.good} guten Anrufen, die Sie brauchen.`
    : 'Ihr erster gestoppter Angriff.';

export const talliedWords: typeof english.talliedWords = ({ calls }, count) => {
  if (calls < count) return `Von Ihren letzten ${inFigures(calls)} Anrufen`;
  return calls === 1
    ? 'Von dem einen Anruf, den Sie angenommen haben'
    : `Von den ${inFigures(calls)} Anrufen, die Sie angenommen haben`;
};

function attacksWords(
  { attacks: all }: DeskVerdict,
  impostors: number,
): string {
  const taken = all - impostors;
  if (taken === 0) return attacks(all);
  const accounts = counted(taken, 'übernommenes Konto', 'übernommene Konten');
  return `${attacks(all)} (${counted(impostors, 'Betrugsversuch', 'Betrugsversuche')} und ${accounts})`;
}

export const passedWords: typeof english.passedWords = (
  verdict,
  rule,
  impostors,
) => {
  const { calls, good } = verdict;
  const critical =
    rule.noCriticalIn === 1
      ? 'Im letzten steckt kein kritischer Fehler.'
      : `In keinem der letzten ${Math.min(rule.noCriticalIn, calls)} steckt ein kritischer Fehler.`;
  const ended =
    calls === 1
      ? `${good} von 1 Anruf ging gut aus`
      : `${good} der letzten ${calls} Anrufe ${good === 1 ? 'ging' : 'gingen'} gut aus`;
  return `${ended}, darunter ${attacksWords(verdict, impostors)}. ${critical}`;
};
