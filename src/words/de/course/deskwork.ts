import type * as english from '../../course/deskwork.ts';

export const deskworkWords: typeof english.deskworkWords = {
  register: 'Übung: ein Register durchsehen',
  requests: 'Übung: Anträge beurteilen',
  practice:
    'Nur zur Übung: Sie zählt nicht, und nichts davon wird aufgezeichnet. Personen und Konten sind erfunden.',
  needsScript:
    'Diese Übung richtet sich nach den Regeln Ihrer Organisation für Ausnahmen und braucht dafür JavaScript.',
};
