import type { Policy } from '../../../schema/policy.ts';
import type { CalendarDay } from '../../../ground/days.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { Moment } from '../../vocabulary/record.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { ReportRecord } from '../people/people.ts';
import type { Roster } from '../../reading/roster/roster.ts';
import type { RegisterPart } from '../../vocabulary/registerPart.ts';
import type { SaidOfCourses } from '../../vocabulary/saidOfCourses.ts';
import type { Hands } from './hands.ts';
import type { Report } from './report.ts';

/** What a report is made of. */
export interface ReportInput {
  /** One for each attempt, as the ledger folds them. */
  records: readonly ReportRecord[];
  roster: Roster | null;
  releases: Releases;
  policy: Policy;
  files: readonly FileRead[];
  registers: readonly RegisterPart[];
  options: ReportOptions;
}

export interface ReportOptions extends Hands, SaidOfCourses {
  /** The day that the report speaks of; given, never the clock's. */
  asOf: Moment;
  /** IANA zone of the days. */
  zone: string;
  /** Groups of fewer people get no percentages. */
  smallGroup: number;
  /** So many days before it expires, a completion is called expiring. */
  soonDays: number;
  names: Report['names'];
  /** People of units with fewer people than this are shown as under `pseudonyms`, or as `hidden` without a key; 0 for none. */
  namesFrom: number;
  /** The manager's secret: the same key gives the same pseudonyms. */
  pseudonymKey: string | null;
  /** Whether people who are not on the roster count in scores, times, answers and calls. */
  countUnmatched: boolean;
  /** Who joined before this day counts from it; null where the start date alone counts. */
  since: CalendarDay | null;
}

/** Values for what nobody has chosen. */
export const USUAL_CHOICES: Omit<
  ReportOptions,
  'asOf' | 'zone' | 'pseudonymKey'
> = {
  smallGroup: 5,
  soonDays: 30,
  names: 'shown',
  namesFrom: 0,
  courses: null,
  otherCourses: [],
  countUnmatched: false,
  preparedBy: null,
  reviewedBy: null,
  exportedOn: null,
  rosterOn: null,
  since: null,
};
