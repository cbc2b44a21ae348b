import { packEnd } from '../../words/workshop/evidence/results.ts';
import { faultOf, type Fault, type Refusal } from '../form/refusal.ts';

/** Why no pack was made: everything at once. */
export function refusalOf(errors: readonly unknown[]): Refusal {
  return { what: packEnd.refused, faults: errors.map(faultOfFile) };
}

/** An error about a file, as the page says it. */
export function faultOfFile(error: unknown): Fault {
  return faultOf(error, 'npm run evidence');
}
