import type { RosterPerson } from '../../reading/roster/roster.ts';
import { foldMail } from '../../vocabulary/folds.ts';

/** The key of somebody on the roster, apart from those of everybody else. */
export function keyOfListed({ id, mail }: RosterPerson): string {
  return `roster ${id ?? foldMail(mail ?? '')}`;
}
