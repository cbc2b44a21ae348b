import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type * as english from '../debrief.ts';
import { moveNames } from './moves.ts';
import { capital, listed } from './phrasing.ts';
import { becameOf, brokenWords } from './things.ts';

const places: Partial<Record<MoveCode, string>> = {
  D: 'Der Verzeichniseintrag zeigt es',
  H: 'Die Tickets zeigen es',
  S: 'Das Anmeldeprotokoll zeigt es',
};

/** What follows the colon is a sentence of its own. */
export const settlingWords: typeof english.settlingWords = (
  { affected, debrief: { shows } },
  shown,
) => {
  const place = places[shows];
  if (place === undefined) return shown;
  const told = affected.filter((it) => it.told.some((at) => at === shows));
  return told.length === 0
    ? shown
    : `${place}: ${capital(listed(told.map(becameOf), 'and'))}.`;
};

export const turnWords: typeof english.turnWords = {
  neither: 'Hier kam die Wende.',
  unsafe: 'Hier ging es durch.',
  refused: 'Hier wurde die Linie unterbrochen.',
  log: 'Hier stimmt das Protokoll nicht.',
};

export const timelineNames: typeof english.timelineNames = {
  neither: 'Wäre es schiefgegangen',
  unsafe: 'Wozu es führte',
  refused: 'Wozu es führte',
};

export const afterNames: typeof english.afterNames = {
  sound: 'Ein guter Weg',
  wanted: 'Was fehlte',
  anyWanted: 'Fehlte etwas?',
  log: 'Ihr Protokoll',
};

export const notHappened: typeof english.notHappened = (slip) =>
  slip
    ? `Wozu ein unbedachtes „${moveNames[slip]}“ geführt hätte:`
    : 'Wozu eine unbedachte Antwort geführt hätte:';

export const clueWords: typeof english.clueWords = {
  H: {
    true: 'in den Tickets',
    false: 'in den Tickets, die Sie nicht geöffnet haben',
  },
  S: {
    true: 'im Anmeldeprotokoll',
    false: 'im Anmeldeprotokoll, das Sie nicht geöffnet haben',
  },
};

export const markWords: typeof english.markWords = {
  '': '',
  y: 'bestätigt',
  n: 'misslingt',
  '0': 'keine Antwort: nie ein Ja',
  m: 'sieht aus wie ein Ja und ist keines',
  p: 'kein Nachweis',
  '-': 'führt hier nicht weiter',
  t: 'Protokoll wahr',
  i: 'Protokoll wahr, mit Lücken',
  f: 'Protokoll nicht wahr',
  c: 'höflich',
  l: 'verrät etwas',
  k: 'schroff',
  o: 'in Ihren eigenen Worten, die niemand sonst beurteilt hat',
};

export const formMarks: typeof english.formMarks = {
  y: 'Formular vollständig',
  n: 'Formular mit Lücken',
};

const answers = { y: 'Sagt Ja', n: 'Sagt Nein' };

export const cameOfIt: typeof english.cameOfIt = ({ code, mark, broken }) => {
  if (code === 'EX' && (mark === 'y' || mark === 'n'))
    return capital(formMarks[mark]);
  const [thing] = broken;
  if (thing)
    return `Es hieß Ja und wies nichts nach: ${capital(brokenWords(thing))}`;
  if (mark === 'y' || mark === 'n') return answers[mark];
  return capital(markWords[mark]);
};
