import type { EvidenceRecord } from '../../vocabulary/record.ts';

type AttemptFacts = Pick<
  EvidenceRecord,
  'courseId' | 'course' | 'attempt' | 'registration'
>;

/** Of what, and which attempt, as far as the source counts attempts. */
export function attemptKey(record: AttemptFacts): string {
  const { courseId, course, attempt, registration } = record;
  const what = courseId === null ? `title ${course ?? ''}` : `id ${courseId}`;
  // Attempts are counted anew in every registration.
  const number = attempt === null ? '' : String(attempt).padStart(9, '0');
  return [what, number, registration ?? ''].join('\u0000');
}

/** Whether the source says which attempt the record is of. */
export function isCounted({
  attempt,
  registration,
}: Pick<EvidenceRecord, 'attempt' | 'registration'>): boolean {
  return attempt !== null || (registration ?? null) !== null;
}

/**
 * What tells rows of one person apart where the source counts no attempts: the days, and
 * whether it was a fail. Statements are told apart once all of them are there.
 */
export function eventKey(record: EvidenceRecord): string {
  if (isCounted(record) || record.statement) return '';
  const { started, completed, success } = record;
  return [started?.utc, completed?.utc, success].join('\u0000');
}
