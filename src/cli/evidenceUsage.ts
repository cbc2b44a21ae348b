import { HoldError } from '../errors.ts';
import { dayNumber } from '../ground/dayNumber.ts';
import { type CalendarDay, isCalendarDay } from '../ground/days.ts';
import { isZone } from '../ground/zones.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';
import {
  argumentFaults,
  evidenceUsage,
} from '../words/workshop/cli/evidence/usage.ts';
import { LANGUAGE_OPTION } from './language.ts';
import { readCommand } from './readCommand.ts';

const USE = commandRefused.fix(evidenceUsage);

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** The options as they were typed. @throws HoldError when one is not known. */
export function parseEvidence(args: string[]) {
  return readCommand(
    {
      args,
      allowPositionals: true,
      options: {
        roster: text,
        release: texts,
        policy: text,
        course: texts,
        'other-course': texts,
        'other-courses': { type: 'boolean', default: false },
        zone: texts,
        'date-order': texts,
        'score-max': texts,
        sheet: texts,
        people: texts,
        'roster-word': texts,
        'time-unit': texts,
        mapping: texts,
        status: texts,
        'test-users': texts,
        'leave-out': texts,
        settings: text,
        organisation: text,
        'report-zone': text,
        'as-of': text,
        introduced: text,
        'soon-days': text,
        'small-group': text,
        names: text,
        'prepared-by': text,
        'reviewed-by': text,
        'exported-on': text,
        'roster-on': text,
        'count-unmatched': { type: 'boolean' },
        'without-sources': { type: 'boolean' },
        'names-from': text,
        'key-file': text,
        lrs: text,
        activity: text,
        since: text,
        out: text,
        ...LANGUAGE_OPTION,
        help: { type: 'boolean', default: false },
      },
    },
    USE,
  );
}

export type EvidenceValues = ReturnType<typeof parseEvidence>['values'];

/** @throws HoldError when the option is given and is none of these. */
export function oneOf<T extends string>(
  flag: string,
  given: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw refused(argumentFaults.noneOf(flag, given, allowed));
}

/** @throws HoldError when it is no whole number of at least `least`. */
export function whole(flag: string, given: string, least: 0 | 1 = 1): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isInteger(number) && number >= least)
    return number;
  throw refused(argumentFaults.noNumber(flag, given, least));
}

/** @throws HoldError when it is no day of the calendar. */
export function day(flag: string, given: string): CalendarDay {
  // What lies before 1970 is a slip.
  if (isCalendarDay(given) && dayNumber(given) > 0) return given;
  throw refused(argumentFaults.noDay(flag, given));
}

/** @throws HoldError when there is no such zone. */
export function zone(flag: string, given: string): string {
  if (isZone(given)) return given;
  throw refused(argumentFaults.noZone(flag, given));
}

/** What is wrong with the command, and how it is used. */
export function refused(why: string): HoldError {
  return new HoldError(commandRefused.what, why, USE);
}
