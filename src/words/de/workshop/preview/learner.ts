import type * as english from '../../../workshop/preview/learner.ts';
import { inFigures } from '../../phrasing.ts';

export const learner: typeof english.learner = {
  packages: 'Pakete',
  records: 'Aufzeichnungen',
  noPackage: {
    before: 'Es gibt noch kein Paket. ',
    link: 'Importieren Sie eines',
    after: ', oder erstellen Sie unseres mit `npm run package`.',
  },
  attemptsOf: (name) => `Versuche von ${name}`,
  units: (units) =>
    `Jede der ${inFigures(units)} Einheiten hat ihre eigene Aufzeichnung.`,
  unit: (number) => `Einheit ${number}`,
  alone:
    'Sie verlangt ein eigenes Fenster (launchMethod OwnWindow) und bekommt eines.',
};

export const unitStates: typeof english.unitStates = {
  none: 'Nicht begonnen.',
  ended: (attempt) =>
    `Versuch ${attempt} endete ohne „suspend“. Der nächste Start ist ein neuer Versuch.`,
  open: (attempt) => `Versuch ${attempt} ist offen.`,
  done: (attempt) =>
    `Versuch ${attempt} ist abgeschlossen. Ihn noch einmal zu öffnen ist eine Durchsicht, die nichts aufzeichnet.`,
};

export const launchButtons: typeof english.launchButtons = {
  launch: 'Starten',
  launchPopup: 'In einem Fenster starten',
  resume: 'Fortsetzen',
  resumePopup: 'In einem Fenster fortsetzen',
  review: 'Durchsehen',
  reviewPopup: 'In einem Fenster durchsehen',
  again: 'Einen neuen Versuch beginnen',
};
