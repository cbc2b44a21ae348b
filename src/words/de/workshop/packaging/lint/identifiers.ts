import type * as english from '../../../../workshop/packaging/lint/identifiers.ts';
import { quoted } from '../quoted.ts';

const dangling = (what: string, why: string) => ({
  what,
  why,
  fix: 'Lassen Sie sie auf eine Ressource zeigen.',
});

const constant = 'Geben Sie ihm einen, der sich nie ändert.';

export const identifierWords: typeof english.identifierWords = {
  noName: (id) => ({
    what: `Der identifier ${quoted(id)} ist kein einfacher XML-Name.`,
    why: 'Manche LMS lehnen ihn ab oder bringen Aufzeichnungen durcheinander.',
    fix: 'Beginnen Sie mit einem Buchstaben, und verwenden Sie Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.',
  }),
  twice: (id) => ({
    what: `Der identifier ${id} kommt zweimal vor.`,
    why: 'Unter ihm werden Aufzeichnungen geführt.',
    fix: 'Geben Sie jedem Element einen eigenen.',
  }),
  ofManifest: {
    what: '<manifest> hat keinen identifier.',
    why: 'Daran unterscheiden LMS die Kurse.',
    fix: constant,
  },
  absent: (element) => ({
    what: `Ein Element <${element}> hat keinen identifier.`,
    why: 'Das Schema verlangt ihn, und LMS führen darunter Aufzeichnungen.',
    fix: constant,
  }),
  itemAstray: (target) =>
    dangling(
      `Die Verknüpfung eines <item> führt zu ${target}, und das ist keine Ressource.`,
      'Es kann nicht gestartet werden.',
    ),
  dependencyAstray: (target) =>
    dangling(
      `Eine Abhängigkeit (dependency) führt zu ${target}, und das ist keine Ressource.`,
      'Ihre Dateien fehlen.',
    ),
  noDefault: (organization) => ({
    what: `Die voreingestellte Organisation ${organization} gibt es nicht.`,
    why: 'Das LMS findet keine Inhalte.',
    fix: 'Nennen Sie eine, die es gibt.',
  }),
  objectiveTwice: (id, list) => ({
    what: `Die objectiveID ${id} kommt in einem <${list}> zweimal vor.`,
    why: 'Das LMS führt zu jeder einen Stand und ein Ergebnis und kann die beiden nicht unterscheiden.',
    fix: 'Geben Sie jedem Lernziel der Aktivität eine eigene id.',
  }),
};
