import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Conflict } from './claims.ts';

const MANY_IDS =
  'stands beside several ids in the sources, so it does not say whose record this is.';

/** Whose record it is: the id, else the address, else the name, else nobody else's. */
export function learnerKey(record: EvidenceRecord): string {
  const { learnerId, learnerMail, learnerName, source } = record;
  if (learnerId !== null) return `id ${learnerId}`;
  const mail = mailOf(learnerMail);
  if (mail !== null) return mailKey(mail);
  if (learnerName !== null) return `name ${learnerName}`;
  // Two lines without a name are not the same person's.
  return `line ${source.file ?? ''} ${source.sha256 ?? ''} ${source.row ?? ''}`;
}

/** Of what, and which attempt. */
export function attemptKey(record: EvidenceRecord): string {
  const { courseId, course, attempt, registration } = record;
  const what = courseId === null ? `title ${course ?? ''}` : `id ${courseId}`;
  // Attempts are counted anew in every registration.
  const number = attempt === null ? '' : String(attempt).padStart(9, '0');
  return [what, number, registration ?? ''].join('\u0000');
}

/** As addresses are compared: without the case and without space around it. */
function mailOf(mail: string | null): string | null {
  return mail?.trim().toLowerCase() || null;
}

const mailKey = (mail: string): string => `mail ${mail}`;

/** Which addresses belong to which ids, from the records that have both. */
export interface Links {
  add(record: EvidenceRecord): void;
  /** The learner's id and address, as far as they are known. */
  known(record: EvidenceRecord): {
    id: string | null;
    mail: string | null;
    /** Why the address does not say whose the record is; null when it does. */
    doubt: Conflict | null;
  };
}

export function openLinks(): Links {
  /** Null for an address of several ids: it is nobody's identity. */
  const idOf = new Map<string, string | null>();
  const mailsOf = new Map<string, string>();

  return {
    add({ learnerId, learnerMail }) {
      const mail = mailOf(learnerMail);
      if (learnerId === null || mail === null) return;
      const id = idOf.get(mail);
      if (id === learnerId) return;
      idOf.set(mail, id === undefined ? learnerId : null);
      const before = mailsOf.get(learnerId);
      if (before === undefined || mail < before) mailsOf.set(learnerId, mail);
    },
    known({ learnerId, learnerMail }) {
      const mail = mailOf(learnerMail);
      if (learnerId !== null) {
        const linked = mailsOf.get(learnerId) ?? null;
        const own = linked !== null && idOf.get(linked) === learnerId;
        return {
          id: learnerId,
          mail: learnerMail ?? (own ? linked : null),
          doubt: null,
        };
      }
      const id = mail === null ? undefined : idOf.get(mail);
      const doubt =
        id === null
          ? {
              words: `The address ${mail ?? ''} ${MANY_IDS}`,
              plain: `The mail address ${MANY_IDS}`,
            }
          : null;
      return { id: id ?? null, mail: learnerMail, doubt };
    },
  };
}
