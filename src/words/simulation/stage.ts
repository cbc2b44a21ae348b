import type { Light } from '../../domain/simulation/light.ts';
import { lightNames } from '../lights.ts';
import { inFigures } from '../phrasing.ts';

export const deskName: string = 'Practice desk';

/** In the bar while a screen is fetched. */
export const oneMoment: string = 'One moment';

/** What the row of lights is. */
export const lightsName: string = 'The calls that count';

/** A call by its number, from 1. */
export function callName(number: number): string {
  return `Call ${inFigures(number)}`;
}

/** One light of the row, for those who do not see it. */
export function lightWords(number: number, light: Light | undefined): string {
  return `${callName(number)}: ${light ? lightNames[light] : 'not taken yet'}`;
}
