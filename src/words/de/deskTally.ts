import type * as english from '../deskTally.ts';
import type { Rate } from '../../domain/simulation/deskMetrics.ts';
import { counted, inFigures } from './phrasing.ts';

function of({ count, of: all }: Rate): string {
  return all === 0
    ? 'kein solcher Anruf'
    : `${inFigures(count)} von ${inFigures(all)}`;
}

export const deskTallyWords: typeof english.deskTallyWords = ({
  taken,
  known,
  stopped,
  served,
}) => {
  if (taken === 0) return [];
  const calls: [string, string] = ['Angenommene Anrufe', inFigures(taken)];
  if (known === 0) return [calls];
  return [
    calls,
    ['Abgewehrte Betrugsversuche', of(stopped)],
    ['Echte Anliegen, gut erledigt', of(served)],
  ];
};

export const deskTallyScope: typeof english.deskTallyScope = ({
  taken,
  known,
}) => {
  if (known === taken) return '';
  if (known === 0)
    return 'Wie die Anrufe endeten, ist hier nicht mehr aufbewahrt.';
  const last =
    known === 1
      ? 'den letzten Anruf'
      : `die letzten ${counted(known, 'Anruf', 'Anrufe')}`;
  return `Wer abgewehrt und wem geholfen wurde, ist nur für ${last} bekannt.`;
};
