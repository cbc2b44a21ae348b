import type * as english from '../../../../workshop/packaging/lint/activity.ts';
import { inFigures } from '../../../phrasing.ts';
import { quoted } from '../quoted.ts';

export const activityWords: typeof english.activityWords = {
  masteryScore: (found, most, example) => ({
    what: `Die Bestehensgrenze ist ${quoted(found)}.`,
    why: `Das LMS vergleicht sie mit einem Ergebnis von 0 bis ${inFigures(most)}, um zu entscheiden, wer bestanden hat.`,
    fix: `Schreiben Sie eine Zahl von 0 bis ${inFigures(most)}, etwa ${example}, oder lassen Sie das Element weg.`,
  }),
  order: (element, found, wanted) => ({
    what: `In <${element}> stehen ${found.join(', ')}.`,
    why: 'Das Schema gibt ihnen eine Reihenfolge, und strenge LMS lehnen eine andere ab.',
    fix: `Schreiben Sie sie so: ${wanted.join(', ')}.`,
  }),
  hiddenButton: (found) => ({
    what: `<hideLMSUI> enthält ${quoted(found)}.`,
    why: 'LMS kennen keine Schaltfläche dieses Namens.',
    fix: 'Schreiben Sie previous, continue oder einen anderen Namen des Standards, in dessen Groß- und Kleinschreibung.',
  }),
  metadata: (element) => ({
    what: `<${element}> ist kein Element von LOM.`,
    why: 'Ein strenges LMS prüft die Metadaten und lehnt das Paket deswegen ab.',
    fix: 'Berichtigen Sie den Namen, oder lassen Sie die Metadaten weg: Sie sind freiwillig.',
  }),
};

const named = (item: string | null) =>
  item === null ? 'Ein <item> ohne identifier' : `Das <item> ${item}`;

export const parameterWords: typeof english.parameterWords = {
  notLaunched: (item, given) => ({
    what: `${named(item)} hat die Parameter ${given} und führt zu keiner Ressource.`,
    why: 'Mit ihnen wird nichts gestartet.',
    fix: 'Geben Sie dem <item> eine identifierref, oder entfernen Sie die Parameter.',
  }),
  noAddress: (item, given) => ({
    what: `${named(item)} hat die Parameter ${given}, die so nicht in einer Adresse stehen können.`,
    why: 'Ein LMS setzt sie unverändert hinter den href.',
    fix: 'Schreiben Sie sie als ?name=wert&amp;anderer=wert, und kodieren Sie, was eine Adresse nicht enthalten kann: %20 für ein Leerzeichen.',
  }),
};
