import type { Apart } from '../../../words/workshop/evidence/known/standings.ts';
import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type { KnownShare, Share } from '../../vocabulary/share.ts';
import type { Standing } from '../../vocabulary/standing.ts';
import type { EvidenceRecord, Moment } from '../../vocabulary/record.ts';
import type { FileRead } from '../../vocabulary/fileRead.ts';
import type { CourseLine } from './courseLines.ts';
import type { Hands } from './hands.ts';
import type { Plausibility } from './plausibility.ts';
import type { ReleaseLine } from './releaseLines.ts';
import type { RosterLine } from './rosterLine.ts';
import type { RegisterPart } from '../../vocabulary/registerPart.ts';

export interface PersonLine {
  /** Id, pseudonym `P-…`, or number `Person 07` where names are hidden. */
  person: string;
  /** Null where names are hidden, or unknown. */
  name: string | null;
  unit: string | null;
  manager: string | null;
  /** The roster names a manager, who is not shown since that would tell who it is. */
  managerWithheld: boolean;
  /** And covered on the day of the report. */
  onRoster: boolean;
  /** Why somebody who is on the roster is not covered. */
  apart: Apart | null;
  standing: Standing;
  /** Why it stands so, in a sentence; without the day of joining where names are not shown. */
  because: string;
  release: string | null;
  started: Moment | null;
  completed: Moment | null;
  /** The day, YYYY-MM-DD in the policy's zone; null when none is known. */
  due: string | null;
  /** There is a due day, which is not shown since the day of joining follows from it. */
  dueWithheld: boolean;
  expires: string | null;
  attempts: number | null;
  /** Of the record that counts; null where its source counts none. */
  attempt: number | null;
  scoreRaw: number | null;
  scoreMax: number | null;
  /** Of the record that counts; null where nobody can say out of how much. */
  scorePercent: number | null;
  seconds: number | null;
  /** Set by hand, and by whom. */
  override: string | null;
  /** Sources that do not agree, in words; empty when they do. */
  conflicts: string[];
  /** Files and rows that say so, such as `grades.txt row 14`; the last is `and more rows` where not all are kept. */
  sources: string[];
  /** The same of the record that counts alone. */
  countingSources: string[];
}

export interface UnitLine {
  /** Null for people whose unit is not known. */
  unit: string | null;
  people: number;
  done: KnownShare;
  /** Past the day, and who has to do it again and has not. */
  overdue: Share;
  expiring: Share;
}

/** Counted values; all null when there are none. */
export interface Distribution {
  known: number;
  unknown: number;
  median: number | null;
  least: number | null;
  most: number | null;
  /** From `from` up to, but not with, `to`; the last one includes it. */
  bars: { from: number; to: number; count: number }[];
}

export interface ItemLine {
  /** As recorded, without attempt: `recovery_code_risk_r1`. */
  id: string;
  /** Null when no release file has it. */
  stem: string | null;
  objective: string | null;
  /** First answers only: a retake would hide what was not known. */
  right: Share;
  /** What people chose instead, most frequent first. */
  wrong: { response: string; text: string | null; count: number }[];
}

export interface ObjectiveLine {
  id: string;
  text: string | null;
  right: Share;
}

/** The whole report as data: every writer prints this and nothing else. */
export interface Report {
  title: string;
  organisation: string;
  /** The day that due dates are held against; given, never the clock's. */
  asOf: Moment;
  zone: string;
  /** Groups below this get no percentages. */
  smallGroup: number;
  /** Who made it of what, as they say. */
  hands: Hands;
  /** Whether its figures can be right at all; to be read before any of them. */
  plausibility: Plausibility;
  /** Whether names stand in it. */
  names: 'shown' | 'pseudonyms' | 'hidden';
  people: PersonLine[];
  completion: KnownShare;
  /** Of the people on the roster, or of all where there is none; so are `completion` and `units`. */
  standings: Record<Standing, number>;
  units: UnitLine[];
  releases: ReleaseLine[];
  courses: CourseLine[];
  /** The courses that count, each once whatever its names; empty where no record names one. */
  counted: string[];
  /** Minutes spent until passed. */
  minutes: Distribution;
  /** Days from the roster's start date, or else the first launch, to completion. */
  days: Distribution;
  /** Per cent of the best attempt. */
  scores: Distribution;
  items: ItemLine[];
  objectives: ObjectiveLine[];
  calls: CallsPart | null;
  registers: RegisterPart[];
  /** On the roster, and in no record. */
  withoutRecord: string[];
  /** In the records, and not on the roster; empty when there is no roster. */
  notOnRoster: string[];
  files: FileRead[];
  /** The list of who should have completed, as a source; null without one. */
  roster: RosterLine | null;
  /** Those of the notices without which no figure should be read. */
  cautions: string[];
  /** What is unknown, and why; what to take with care; begins with the cautions. */
  notices: string[];
  /** The rules it was made by, in words: due dates, thresholds, which courses counted. */
  method: string[];
}

/** What is needed beside the report to write the pack. */
export interface ReportWithRecords {
  report: Report;
  /** In the order of person, course, attempt; under pseudonyms when the report is. */
  records: EvidenceRecord[];
}
