import type * as english from '../../../../workshop/packaging/bank/moodle.ts';
import { inFigures } from '../../../phrasing.ts';

const parts: Record<english.ExportedText, string> = {
  stem: 'Die Fragestellung hat',
  part: 'Einer der Teile hat',
  shown: 'Eine Zelle oder Überschrift dessen, was sie zeigt, hat',
  category: 'Eine Kategorie hat',
  objective: 'Ein Lernziel hat',
};

const refused = (exported: english.Exported): string =>
  'item' in exported
    ? `Die Frage ${exported.item} kann nicht exportiert werden.`
    : `Die Fragen von ${exported.bank} können nicht exportiert werden.`;

export const moodleFaults: typeof english.moodleFaults = {
  noText: (exported, text) => ({
    what: refused(exported),
    why: `${parts[text]} keinen Text, den Moodle zeigen kann.`,
    fix: 'Schreiben Sie einen in content/, und bauen Sie die Website neu.',
  }),
  tooLong: (exported, text, has, keeps) => ({
    what: refused(exported),
    why: `${text === null ? 'Die id' : `„${text}“`} hat für Moodle ${inFigures(has)} Zeichen; es behält ${inFigures(keeps)}.`,
    fix: 'Fassen Sie den Text in content/ kürzer, und bauen Sie die Website neu.',
  }),
  sameSteps: (item, step) => ({
    what: refused({ item }),
    why: `Zwei der Schritte lauten „${step}“, und Moodle unterscheidet Schritte an ihrem Wortlaut.`,
    fix: 'Formulieren Sie einen davon in content/ anders, und bauen Sie die Website neu.',
  }),
  noFraction: (item, rights) => ({
    what: refused({ item }),
    why: `Sie hat ${inFigures(rights)} richtige Antworten, und Moodle hat keinen Anteil für eine von ${inFigures(rights)}.`,
    fix: 'Geben Sie ihr in content/ 1 bis 10 richtige Antworten.',
  }),
};
