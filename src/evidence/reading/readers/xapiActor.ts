import type { EvidenceRecord } from '../../vocabulary/record.ts';
import { textAt } from './jsonAt.ts';

/** Who acted, by whichever of the four identifiers of xAPI the record store uses; null for nobody. */
export function readActor(
  actor: unknown,
): Pick<EvidenceRecord, 'learnerId' | 'learnerName' | 'learnerMail'> | null {
  const learnerName = textAt(actor, 'name');
  const mbox = textAt(actor, 'mbox');
  const learnerMail = mbox === null ? null : mbox.replace(/^mailto:/i, '');
  const learnerId =
    textAt(actor, 'account', 'name') ??
    textAt(actor, 'openid') ??
    textAt(actor, 'mbox_sha1sum');
  if (learnerId === null && learnerMail === null) return null;
  return { learnerId, learnerName, learnerMail };
}
