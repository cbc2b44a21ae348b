import { numberedDay } from '../../../../../ground/days.ts';
import { afterReport as laterThanReport } from '../../../../../words/workshop/evidence/known/logFindings.ts';
import type { LogRule } from '../rule.ts';

/** A log holds what has happened. */
export const afterReport: LogRule = {
  id: 'after_report',
  needs: ['when'],
  check({ when }, { asOf }) {
    if (when === null || when <= asOf) return null;
    return laterThanReport(numberedDay(when), numberedDay(asOf));
  },
};
