import type * as english from '../../simulation/stage.ts';
import { lightNames } from '../lights.ts';
import { inFigures } from '../phrasing.ts';

export const deskName: typeof english.deskName = 'Übungsplatz';

export const oneMoment: typeof english.oneMoment = 'Einen Moment';

export const lightsName: typeof english.lightsName = 'Die Anrufe, die zählen';

export const callName: typeof english.callName = (number) =>
  `Anruf ${inFigures(number)}`;

export const lightWords: typeof english.lightWords = (number, light) =>
  `${callName(number)}: ${light ? lightNames[light] : 'noch nicht angenommen'}`;
