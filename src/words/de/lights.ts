import type * as english from '../lights.ts';

export const lightNames: typeof english.lightNames = {
  good: 'Gut',
  loose: 'Ordnungsgemäß, nicht zu Ende gebracht',
  undecided: 'Nichts entschieden',
  unsafe: 'Kritischer Fehler',
  refused: 'Nicht erledigt',
};
