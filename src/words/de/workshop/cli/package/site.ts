import type * as english from '../../../../workshop/cli/package/site.ts';
import { inFigures } from '../../../phrasing.ts';

export const steps: typeof english.steps = {
  build: {
    doing: 'Die Website wird gebaut',
    nothingToServe: (code) =>
      `Der Bau der Website endete mit ${code}, also gibt es nichts zu zeigen.`,
    nothingToPackage: (code) =>
      `Der Bau der Website endete mit ${code}, also gibt es nichts zu verpacken.`,
  },
  package: {
    doing: 'Das Paket wird erstellt',
    nothingToServe: (code) =>
      `Das Erstellen des Pakets endete mit ${code}, also gibt es nichts zu zeigen.`,
  },
};

export const stepEnds: typeof english.stepEnds = {
  failed: 'fehlgeschlagen',
  took: (seconds) => `${seconds.toFixed(1).replace('.', ',')} s`,
  silent: 'Es ist ohne ein Wort fehlgeschlagen.',
  fix: (look) =>
    `Beheben Sie es und starten Sie noch einmal. Die ganze Ausgabe zeigt: ${look}`,
};

export const freshness: typeof english.freshness = {
  changed: (paths, more) => `geändert: ${andMore(paths, more)}`,
  added: (paths, more) => `neu: ${andMore(paths, more)}`,
  removed: (paths, more) => `entfernt: ${andMore(paths, more)}`,
  older: (reasons) =>
    `Die gebaute Website ist älter als ihre Dateien: ${reasons}.`,
  none: 'Es gibt noch keine vollständig gebaute Website.',
  refused: {
    older: (site) =>
      `Die gebaute Website in ${site} ist älter als das, woraus sie entsteht.`,
    notKnown: (site) =>
      `Ob die gebaute Website in ${site} aktuell ist, lässt sich nicht sagen.`,
    noBuild:
      'Es gibt keine vollständig gebaute Website, oder eine, die nicht sagt, woraus sie entstanden ist.',
    fix: 'Lassen Sie --no-build weg, oder starten Sie zuerst npm run build.',
  },
};

function andMore(paths: readonly string[], more: number): string {
  return `${paths.join(', ')}${more > 0 ? ` und ${inFigures(more)} weitere` : ''}`;
}
