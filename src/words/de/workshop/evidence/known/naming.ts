import type * as english from '../../../../workshop/evidence/known/naming.ts';
import { inFigures } from '../../../phrasing.ts';

export const smallUnits: typeof english.smallUnits =
  'Kleinere Abteilungen zusammen';

export const withheld: typeof english.withheld = 'zurückgehalten';

export const notShown: typeof english.notShown = 'nicht sichtbar';

export const reasonNotShown: typeof english.reasonNotShown =
  'Nicht sichtbar, da es zitieren kann, um wen es geht.';

export const personNumber: typeof english.personNumber = (number) =>
  `Person ${number}`;

export const keyFaults: typeof english.keyFaults = {
  none: (least) => ({
    what: 'Pseudonyme brauchen einen Schlüssel.',
    why: 'Sie werden mit einem Geheimnis von Ihnen gebildet, damit sonst niemand herausfinden kann, für wen sie stehen.',
    fix: `Geben Sie einen Schlüssel mit mindestens ${inFigures(least)} Zeichen ein, und bewahren Sie ihn auf; derselbe Schlüssel ergibt dieselben Pseudonyme.`,
  }),
  tooShort: (characters, least) => ({
    what: 'Der Schlüssel für die Pseudonyme ist zu kurz.',
    why: `Er hat ${inFigures(characters)} Zeichen. Wer kurze Schlüssel ausprobiert, findet ihn und damit, für wen jedes Pseudonym steht.`,
    fix: `Geben Sie einen Schlüssel mit mindestens ${inFigures(least)} Zeichen ein, am besten zufälligen, und bewahren Sie ihn auf; derselbe Schlüssel ergibt dieselben Pseudonyme.`,
  }),
};
