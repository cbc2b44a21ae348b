import type * as english from '../../../../../workshop/packaging/lint/cmi5/ids.ts';
import { inFigures } from '../../../../phrasing.ts';

const noIri = (what: string) => ({
  what,
  why: 'LMS lehnen das ab: cmi5 verlangt eine absolute IRI, und unter ihr werden Aufzeichnungen geführt.',
  fix: 'Geben Sie dem Element eine eigene Adresse, die sich nie ändert, etwa https://example.org/courses/1. Dort muss nichts sein.',
});

const undefinedObjective = (what: string) => ({
  what,
  why: 'Manche LMS lehnen das Paket deswegen ab.',
  fix: 'Definieren Sie jedes Lernziel mit seiner id in <objectives> unter <course>, und nennen Sie es hier mit idref.',
});

export const idWords: typeof english.idWords = {
  absent: (element) => noIri(`${element} hat keine id.`),
  relative: (element) =>
    noIri(`Die id von ${element} ist keine vollständige IRI.`),
  shared: (id, bearers) => ({
    what: `Die id ${id} kommt ${inFigures(bearers.length)}-mal vor, in ${bearers.join(', ')}.`,
    why: 'Aufzeichnungen werden unter der id geführt, also würden die einen für die anderen gehalten; LMS lehnen das ab.',
    fix: 'Geben Sie jedem Element eine eigene id.',
  }),
  unknownObjective: (unit, id) =>
    undefinedObjective(
      `${unit} nennt das Lernziel ${id}, das der Kurs nicht definiert.`,
    ),
  namelessObjective: (unit) =>
    undefinedObjective(`${unit} enthält ein <objective> ohne idref.`),
};
