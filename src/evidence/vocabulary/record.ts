import type { CalendarDay } from '../../ground/days.ts';

/**
 * What a record keeper says about one attempt of one learner, whatever report it came
 * from. Evidence never scores again: a value that the source does not give is null, and
 * stays null.
 */
export interface EvidenceRecord {
  /** The id that stays when name or address change; null when the source has none. */
  learnerId: string | null;
  learnerName: string | null;
  /** The mail address, as the source writes it; a way to find somebody, not an identity. */
  learnerMail: string | null;
  /** Department or organisation unit. */
  unit: string | null;
  /** The course's stable id. */
  courseId: string | null;
  /** Its title, as the source shows it. */
  course: string | null;
  /** Course version and content hash, `1.0.0+ab12cd34`. */
  release: string | null;
  /** Per cent that the record keeper asked for, 0 to 100. */
  passMark: number | null;
  /** Counted from 1. */
  attempt: number | null;
  /** The source's own id of the attempt, where it has one instead of a number. */
  registration?: string | null;
  started: Moment | null;
  /** When a final status was first recorded; never "last accessed on". */
  completed: Moment | null;
  completion: 'completed' | 'incomplete' | 'not attempted' | null;
  success: 'passed' | 'failed' | null;
  score: EvidenceScore;
  /** Time spent in this attempt, all its sessions together. */
  seconds: number | null;
  /** Set when a person changed the outcome by hand. */
  override: ManualOverride | null;
  /** In recorded order; null when the source does not report them. */
  interactions: EvidenceInteraction[] | null;
  /** Each objective with what was recorded of it; null when the source does not report them. */
  objectives: EvidenceObjective[] | null;
  source: EvidenceSource;
  /** Set where the source tells facts one by one; the ledger makes records of them. */
  statement?: EvidenceStatement;
}

/** An xAPI statement that a part of a record comes from. */
export interface EvidenceStatement {
  id: string;
  /** ISO 8601 in UTC; facts that replace each other are taken in this order. */
  at: string;
  /** Sessions are added up; null when the source knows none. */
  session: string | null;
  /** The statement that this one takes back. */
  voids: string | null;
}

/** A point in time and the zone in which the source wrote it. */
export interface Moment {
  /** ISO 8601 in UTC, to the second: `2026-11-24T09:30:00Z`. */
  utc: string;
  /**
   * IANA name, such as `Europe/London`; `UTC` when the source writes UTC, and the offset,
   * such as `+02:00`, when that is all it writes.
   */
  zone: string;
  /** The day as the source writes it, where it writes no time; `utc` is then that day's first moment in the zone. */
  day?: CalendarDay;
  /** Set where the source writes hours and minutes, and no seconds. */
  toMinute?: true;
}

export interface EvidenceScore {
  raw: number | null;
  min: number | null;
  max: number | null;
  /** −1 to 1, only where the source records it itself. */
  scaled: number | null;
}

export interface ManualOverride {
  /** Who changed it, as the source says. */
  by: string | null;
}

/** One answer or call. Times of day and texts stay as the standard stores them. */
export interface EvidenceInteraction {
  /** Place in the record, from 0. */
  index: number;
  id: string;
  /** The standard's word: `choice`, `true-false`, `performance` and so on. */
  type: string | null;
  /** SCORM 1.2: `HH:MM:SS` without a date; 2004: ISO 8601. */
  time: string | null;
  response: string | null;
  correctResponses: string[];
  /** `correct`, `wrong` (1.2), `incorrect` (2004), `neutral`, `unanticipated` or a number. */
  result: string | null;
  weighting: number | null;
  latencySeconds: number | null;
  objectives: string[];
}

/** One objective as recorded: of the course, of an attempt at the check, or the one that names the release. */
export interface EvidenceObjective {
  id: string;
  status: string | null;
  score: EvidenceScore;
}

/** Where a record can be looked up again. */
export interface EvidenceSource {
  /** Such as `Moodle`. */
  system: string;
  /** The kind of report, such as `SCORM basic report`. */
  report: string;
  /** ISO 8601 in UTC; null when the report does not say. */
  exportedUtc: string | null;
  file: string | null;
  /** As a spreadsheet numbers it: from 1, header and preamble included. Of JSON, the value's number. */
  row: number | null;
  /** Of the file, hexadecimal. */
  sha256: string | null;
}

/**
 * The releases among a record's objectives, in their order: the course keeps one named
 * `release_1_0_0_ab12cd34`, read as `1.0.0+ab12cd34`, for each in which the attempt was
 * taken. Parts after the hash, such as a policy's, follow with dots.
 */
export function releasesIn(objectiveIds: Iterable<string>): string[] {
  return [...objectiveIds].flatMap((id) => {
    const found = /^release_(\d+)_(\d+)_(\d+)((?:_[0-9A-Za-z]+)*)$/.exec(id);
    if (!found) return [];
    const [, major, minor, patch, rest = ''] = found;
    const build = rest.split('_').filter(Boolean).join('.');
    return [`${major}.${minor}.${patch}${build && `+${build}`}`];
  });
}

/** The release in which an attempt began; null when no objective has that form. */
export function readRelease(objectiveIds: Iterable<string>): string | null {
  return releasesIn(objectiveIds)[0] ?? null;
}
