import type * as english from '../../simulation/tools.ts';
import { ago } from '../console.ts';
import { inFigures } from '../phrasing.ts';

export const yourTools: typeof english.yourTools = 'Ihre Werkzeuge';

export const toolNames: typeof english.toolNames = {
  D: 'Verzeich\u00ADnis',
  H: 'Tickets',
  S: 'Anmel\u00ADdungen',
  P: 'Richt\u00ADlinie',
};

export const nothingHere: typeof english.nothingHere = 'Hier steht nichts.';

export const asItStood: typeof english.asItStood =
  'Stand zu Beginn dieses Anrufs.';

export const ringNumber: typeof english.ringNumber = 'Anrufen';
export const ringWhich: typeof english.ringWhich =
  'unter der hinterlegten Nummer';

export const privilegeWords: typeof english.privilegeWords = (isPrivileged) =>
  isPrivileged ? 'Privilegiertes Konto.' : 'Nicht privilegiert.';

export const changedWords: typeof english.changedWords = (daysAgo, by) =>
  `${ago(daysAgo)} geändert${by ? ` von ${by}` : ''}`;

export const recordFacts: typeof english.recordFacts = ({
  codes,
  manager,
  deputy,
  methods,
  leave,
  flags,
}) => {
  const facts: [string, string][] = [
    ['Führungs\u00ADkraft', `${manager.name}, ${manager.reach}`],
    ['Stell\u00ADvertretung', deputy ? `${deputy.name}, ${deputy.reach}` : ''],
    ['Methoden', methods.join('; ') || 'Keine'],
    [
      'Wieder\u00ADherstellungs\u00ADcodes',
      codes.created
        ? `Erstellt, ${inFigures(codes.used)} verwendet`
        : 'Nie erstellt',
    ],
    ['Abwesenheit', leave],
    ['Hinweise', flags.join('; ')],
  ];
  return facts.filter(([, value]) => value !== '');
};

export const provesIt: typeof english.provesIt = 'Beweist, wer es ist';
export const provesNothing: typeof english.provesNothing = 'Beweist nichts';
