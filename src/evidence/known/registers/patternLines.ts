import { detach } from '../../vocabulary/detach.ts';
import type { DayNumber } from '../../../ground/days.ts';
import type { LogLine, RegisterLine } from '../../reading/registers/line.ts';
import { isReset } from './rules/log/isReset.ts';
import { isOpen } from './rules/register/isOpen.ts';
import { folded } from '../../reading/registers/texts.ts';

/** What is kept of a line of the register for the rules across lines: open ones only. */
export interface OpenException {
  row: number;
  account: string;
}

/** The same of a line of the log that has a date. Texts are folded, to be compared. */
export interface DatedRequest {
  row: number;
  when: DayNumber;
  /** Minutes since 1970; null where nobody can compare the time with others. */
  minute: number | null;
  isReset: boolean;
  /** Whom it is about: the account, or else the person. */
  subject: string | null;
  approver: string | null;
  agent: string | null;
}

/** Null for a line that no rule across lines looks at. */
export function exceptionKeeper(): (
  line: RegisterLine,
) => OpenException | null {
  const once = keptOnce();
  return (line) => {
    const account = isOpen(line) ? once(line.account) : null;
    return account === null ? null : { row: line.row, account };
  };
}

/** Null for a line that no rule across lines looks at. */
export function requestKeeper(): (line: LogLine) => DatedRequest | null {
  const once = keptOnce();
  return (line) => {
    const { row, when, minute, account, person } = line;
    if (when === null) return null;
    return {
      row,
      when,
      minute,
      isReset: isReset(line),
      subject: once(account, 'account ') ?? once(person, 'person '),
      approver: once(line.approver),
      agent: once(line.agent),
    };
  };
}

/** A few names stand in many lines: each is kept once, in memory of its own. */
function keptOnce(): (text: string | null, kind?: string) => string | null {
  const kept = new Map<string, string>();
  return (text, kind = '') => {
    if (text === null) return null;
    const name = kind + folded(text);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const own = detach(name);
    kept.set(own, own);
    return own;
  };
}
