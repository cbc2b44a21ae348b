/**
 * How far a reader's report is believed where another says something else: a higher
 * rank goes first. Ids are those of the readers.
 */
export const RANKS: Readonly<Record<string, number>> = {
  // Ours: every field, written without loss.
  hold_the_line_json: 90,
  preview_lms_json: 90,
  preview_attempts: 85,
  preview_interactions: 85,
  // The LMS's record of the attempt itself, with exact times.
  xapi_statements: 80,
  scorm_cloud: 80,
  // The attempt with its answers; more than the basic report, which has status or score.
  moodle_scorm_interactions: 70,
  moodle_scorm_objectives: 65,
  moodle_scorm_basic: 60,
  // A course or an activity, not the attempt: the status follows rules of the LMS's own.
  moodle_activity_completion: 40,
  moodle_course_completion: 30,
  // Columns that a person has pointed at.
  mapper: 20,
};

/** For a reader that the table does not name: before the mapper, behind the others. */
const UNRANKED = 25;

/** Where a value comes from, as far as it decides which value goes first. */
export interface Precedence {
  rank: number;
  /** ISO 8601 in UTC; '' when the report does not say, which goes behind any time. */
  exported: string;
}

/** One object for each rank and time of export, so that records share it. */
export function precedences(): (
  reader: string,
  exportedUtc: string | null,
) => Precedence {
  const known = new Map<string, Precedence>();
  return (reader, exportedUtc) => {
    const rank = RANKS[reader] ?? UNRANKED;
    const exported = exportedUtc ?? '';
    const key = `${rank} ${exported}`;
    let one = known.get(key);
    if (!one) known.set(key, (one = { rank, exported }));
    return one;
  };
}

/** Negative when `a` goes first: the more detailed report, then the later export. */
export function byPrecedence(a: Precedence, b: Precedence): number {
  if (a === b) return 0;
  if (a.rank !== b.rank) return b.rank - a.rank;
  return a.exported === b.exported ? 0 : a.exported > b.exported ? -1 : 1;
}
