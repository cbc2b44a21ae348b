import { orList, quote } from '../../../../reading/registers/texts.ts';
import type { LogRule } from '../rule.ts';
import { acceptedNames, checksNeeded, checksOf, wordsFor } from './checksOf.ts';
import { isReset } from './isReset.ts';

const AFTERWARDS =
  'Reach the person now by an accepted check, and tell Security if that fails.';

/** A reset rests on a check. */
export const missingCheck: LogRule = {
  id: 'missing_check',
  needs: ['check'],
  asked: ({ log }) => log.fields.includes('check'),
  check: (line) =>
    isReset(line) && line.check === null && line.secondCheck === null
      ? `a reset without a check: nothing shows that the right person asked. ${AFTERWARDS}`
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
    const known = orList(wordsFor(acceptedNames(given.policy), given));
    return `a reset on ${orList(others.map(quote))}, which the policy does not accept as a check. It accepts ${known}. ${AFTERWARDS}`;
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
    const account = line.privileged ? 'a privileged account' : 'a reset';
    return `only one check is written down, and the policy asks for ${needed} different ones for ${account}. ${AFTERWARDS}`;
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
    return `a privileged account without ${orList(wordsFor(oneOf, given))}; the policy wants one of these among the checks. ${AFTERWARDS}`;
  },
};

/** The line says whether the account is privileged, where that changes what is needed. */
export const missingPrivileged: LogRule = {
  id: 'missing_privileged',
  needs: ['privileged'],
  check: (line) =>
    isReset(line) && line.privileged === null
      ? 'the line does not say whether the account is privileged, so it was checked as an ordinary one. Look it up and write Yes or No.'
      : null,
};
