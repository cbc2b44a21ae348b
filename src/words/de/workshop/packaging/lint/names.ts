import type * as english from '../../../../workshop/packaging/lint/names.ts';

const unserved = (what: string) => ({
  what,
  why: 'Manche LMS lehnen die Zip-Datei ab oder liefern die Datei nicht aus.',
  fix: 'Benennen Sie die Datei um: Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, mit einer üblichen Endung.',
});

export const nameWords: typeof english.nameWords = {
  characters: unserved(
    'Der Name enthält andere Zeichen als A-Z a-z 0-9 . _ - /.',
  ),
  outside: unserved('Der Name zeigt aus seinem Ordner hinaus.'),
  slashes: unserved(
    'Der Name beginnt oder endet mit einem Schrägstrich oder enthält zwei hintereinander.',
  ),
  hidden: unserved('Der Name ist versteckt: Ein Teil beginnt mit einem Punkt.'),
  ofMac: unserved('Der Name ist ein Überbleibsel von einem Mac.'),
  mjs: unserved(
    'Der Name endet auf .mjs, und das liefert Moodle nicht als JavaScript aus.',
  ),
  noExtension: unserved('Der Name hat keine Endung.'),
  extension: (extension) =>
    unserved(
      `Der Name hat eine Endung, die manche LMS nicht ausliefern: .${extension}.`,
    ),
  onlyCase: (other) => ({
    what: `Der Name unterscheidet sich von ${other} nur in der Groß- und Kleinschreibung.`,
    why: 'Auf einem Server, der sie nicht unterscheidet, überschreibt die eine Datei die andere.',
    fix: 'Geben Sie einer der beiden einen anderen Namen.',
  }),
};
