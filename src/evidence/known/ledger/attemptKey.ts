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
function eventKey(record: EvidenceRecord): string {
  if (isCounted(record) || record.statement) return '';
  const { started, completed, success } = record;
  return [started?.utc, completed?.utc, success].join('\u0000');
}

/**
 * Where a record has its place among those of one person: by attempt, else by event. All
 * that have one place say the same of who it is, and of the course's id, attempt and registration.
 */
export function placeKeys(): (record: EvidenceRecord) => string {
  // One text for each attempt of a course: a million rows need not make it anew.
  const byId = new Map<string, Map<number, string>>();
  const byTitle = new Map<string, Map<number, string>>();
  return (record) => {
    const { courseId, course, attempt, registration } = record;
    if (attempt === null || registration)
      return `${attemptKey(record)}\u0000${eventKey(record)}`;
    const known = courseId === null ? byTitle : byId;
    const name = courseId ?? course ?? '';
    let ofCourse = known.get(name);
    if (!ofCourse) known.set(name, (ofCourse = new Map<number, string>()));
    const before = ofCourse.get(attempt);
    if (before !== undefined) return before;
    const key = `${attemptKey(record)}\u0000`;
    ofCourse.set(attempt, key);
    return key;
  };
}
