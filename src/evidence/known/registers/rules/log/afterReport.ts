import { numberedDay } from '../../../../../ground/days.ts';
import type { LogRule } from '../rule.ts';

/** A log holds what has happened. */
export const afterReport: LogRule = {
  id: 'after_report',
  needs: ['when'],
  check({ when }, { asOf }) {
    if (when === null || when <= asOf) return null;
    return `the line is of ${numberedDay(when)}, after the day of this report, ${numberedDay(asOf)}. Correct the date if it is a slip; if it is right, make the report of a later day.`;
  },
};
