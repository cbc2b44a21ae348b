import type * as english from '../../site/frame.ts';

export const siteWords: typeof english.siteWords = {
  skip: 'Zum Inhalt springen',
  nav: 'Website',
  openSource:
    'Hold the Line ist quelloffen und steht unter der MIT-Lizenz. Organisationen, Personen und Anrufe darin sind erfunden, sofern keine Quelle genannt ist.',
  licences: 'Lizenzen der verwendeten Teile',
};
