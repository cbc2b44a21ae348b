import type { Policy } from '../../../schema/policy.ts';
import { dayNumber } from '../../../ground/dayNumber.ts';
import type { SheetJudges } from '../../reading/registers/lineJudge.ts';
import {
  LOG_FIELDS,
  REGISTER_FIELDS,
} from '../../vocabulary/mappings/registerFields.ts';
import { headingsIn } from '../../../schema/sheetColumns.ts';
import { assumed } from '../../../words/workshop/evidence/known/lineFindings.ts';
import { language } from '../../../words/workshop/language.ts';
import { openJudge } from './judge.ts';
import { exceptionKeeper, requestKeeper } from './patternLines.ts';
import { checksBeyondLog } from './rules/log/checksBeyondLog.ts';
import { logPatterns, logRules } from './rules/logRules.ts';
import { registerPatterns, registerRules } from './rules/registerRules.ts';

const headings = headingsIn(language);

/**
 * What registers and logs are held against: the policy, on the day of the report.
 * @param asOf `YYYY-MM-DD`; opening a judge throws a HoldError when it is no day.
 */
export function sheetJudges(policy: Policy, asOf: string): SheetJudges {
  return {
    register: ({ mapping, places, headerRow }, file) =>
      openJudge({
        file,
        headerRow,
        present: places,
        nameOf: (field) => headings.register[REGISTER_FIELDS[field]],
        assumed: { status: assumed.open },
        rules: registerRules,
        patterns: registerPatterns,
        keep: exceptionKeeper(),
        given: { policy, asOf: dayNumber(asOf), words: mapping.words },
      }),
    log: ({ mapping, places, headerRow }, file) => {
      const judge = openJudge({
        file,
        headerRow,
        present: places,
        nameOf: (field) => headings.log[LOG_FIELDS[field]],
        assumed: {
          outcome: assumed.reset,
          privileged: assumed.ordinary,
        },
        rules: logRules,
        patterns: logPatterns,
        keep: requestKeeper(),
        given: { policy, asOf: dayNumber(asOf), words: mapping.words },
      });
      const beforehand = checksBeyondLog(policy, file, headerRow);
      return {
        take: judge.take,
        findings: () => [...beforehand, ...judge.findings()],
      };
    },
  };
}
