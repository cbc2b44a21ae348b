import {
  missingInLog,
  resetChecks,
} from '../../../../../words/workshop/evidence/known/logFindings.ts';
import { quote } from '../../../../reading/registers/texts.ts';
import type { LogRule } from '../rule.ts';
import { acceptedNames, checksNeeded, checksOf, wordsFor } from './checksOf.ts';
import { isReset } from './isReset.ts';

/** A reset rests on a check. */
export const missingCheck: LogRule = {
  id: 'missing_check',
  needs: ['check'],
  asked: ({ log }) => log.fields.includes('check'),
  check: (line) =>
    isReset(line) && line.check === null && line.secondCheck === null
      ? missingInLog.check
      : null,
};

/** The check is one that the policy accepts. */
export const checkNotAccepted: LogRule = {
  id: 'check_not_accepted',
  needs: ['check'],
  check(line, given) {
    const { accepted, others } = checksOf(line, given);
    if (!isReset(line) || others.length === 0) return null;
    if (accepted.length >= checksNeeded(line, given)) return null;
    const known = wordsFor(acceptedNames(given.policy), given);
    return resetChecks.notAccepted(others.map(quote), known);
  },
};

/** Where the policy asks for two checks, there are two different ones. */
export const missingSecondCheck: LogRule = {
  id: 'missing_second_check',
  needs: ['check', 'secondCheck'],
  asked: ({ reset, privileged }) => reset.checks > 1 || privileged.checks > 1,
  check(line, given) {
    const { accepted, others } = checksOf(line, given);
    const needed = checksNeeded(line, given);
    if (!isReset(line) || accepted.length === 0 || others.length > 0)
      return null;
    if (accepted.length >= needed) return null;
    return resetChecks.onlyOne(needed, line.privileged === true);
  },
};

/** One of the checks for a privileged account is from the policy's list for those. */
export const privilegedCheck: LogRule = {
  id: 'privileged_check',
  needs: ['privileged', 'check'],
  check(line, given) {
    const { accepted } = checksOf(line, given);
    const { oneOf } = given.policy.privileged;
    if (!isReset(line) || line.privileged !== true) return null;
    // Too few checks are the business of the rules above.
    if (accepted.length < Math.max(1, checksNeeded(line, given))) return null;
    if (accepted.some((name) => oneOf.some((one) => one === name))) return null;
    return resetChecks.noneOf(wordsFor(oneOf, given));
  },
};

/** The line says whether the account is privileged, where that changes what is needed. */
export const missingPrivileged: LogRule = {
  id: 'missing_privileged',
  needs: ['privileged'],
  check: (line) =>
    isReset(line) && line.privileged === null ? missingInLog.privileged : null,
};
