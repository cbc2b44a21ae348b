import type * as english from '../../simulation/modelCall.ts';

export const exampleTitle: typeof english.exampleTitle = (title) =>
  `Ein Musterbeispiel: ${title}`;

export const nextMove: typeof english.nextMove = 'Nächste Handlung';
export const showAll: typeof english.showAll = 'Alle zeigen';

export const settlesCall: typeof english.settlesCall = {
  settles:
    'Das entscheidet den Anruf: Was sich hier zeigt, bestimmt alles Weitere.',
  nothing_does:
    'Nichts entscheidet diesen Anruf: Die Antwort ist „noch nicht“.',
};

export const youDid: typeof english.youDid = 'Das haben Sie getan.';
export const youDidNot: typeof english.youDidNot = 'Das haben Sie nicht getan.';

export const noGoodEnding: typeof english.noGoodEnding =
  'Unter der geltenden Richtlinie hat dieser Anruf kein gutes Ende.';

export const madeBesides: typeof english.madeBesides = (names) =>
  `Außerdem haben Sie getan: ${names.join('; ')}.`;
