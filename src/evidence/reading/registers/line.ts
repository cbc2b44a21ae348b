import type { DayNumber } from '../../../ground/days.ts';
import type {
  LogField,
  RegisterField,
} from '../../vocabulary/mappings/registerFields.ts';

/** What every line has. Empty cells are null; so are those in `unreadable`. */
interface Line<Field extends string> {
  /** Number in the file, counted from 1, header included. */
  row: number;
  /** Cells that hold something which could not be read; nothing is said of them. */
  unreadable: ReadonlySet<Field>;
}

/** A line of the exception register. */
export interface RegisterLine extends Line<RegisterField> {
  account: string | null;
  /** The person or system whose account it is. */
  owner: string | null;
  reason: string | null;
  risk: string | null;
  approver: string | null;
  approverRole: string | null;
  controls: string | null;
  approvedOn: DayNumber | null;
  reviewBy: DayNumber | null;
  status: 'open' | 'closed' | null;
}

/** A line of the reset log. */
export interface LogLine extends Line<LogField> {
  when: DayNumber | null;
  /** Minutes since 1970 in UTC; null without time of day or offset. */
  minute: number | null;
  /** Minutes ahead of UTC. */
  offset: number | null;
  ticket: string | null;
  person: string | null;
  account: string | null;
  privileged: boolean | null;
  check: string | null;
  secondCheck: string | null;
  approver: string | null;
  approverRole: string | null;
  reached: string | null;
  outcome: 'reset' | 'other' | null;
  enrolled: string | null;
  oldMethodRemoved: boolean | null;
  sessionsEnded: boolean | null;
  userNotified: boolean | null;
  agent: string | null;
}

/** A line, or what of it could not be read; both when only some cells could not. */
export interface LineRead<AnyLine> {
  line: AnyLine | null;
  reason: string | null;
}
