/** Rules of a policy that cannot all be kept, and what to do. `check` is the name of one in policy.yaml. */
export const contradictionWords = {
  noneAccepted: {
    message:
      'no check is accepted, so nobody could ever be verified: expected at least one.',
    fix: 'Accept one, e.g. callback_on_file: { accepted: true }',
  },
  noneAlone: {
    message:
      'every accepted check counts only beside another one: expected at least one that counts by itself.',
    fix: 'Remove the list "with" of one check, or write with: [].',
  },
  besideItself: (check: string) => ({
    message: `checks.${check}.with names the check itself: expected another one.`,
    fix: `Remove ${check} from the list.`,
  }),
  besideUnaccepted: (check: string, other: string) => ({
    message: `checks.${check}.with names ${other}, which checks.${other} does not accept: expected an accepted check.`,
    fix: `Remove ${other} from the list, or write checks.${other}: { accepted: true }.`,
  }),
  oneOfUnaccepted: (check: string) => ({
    message: `privileged.oneOf names ${check}, which checks.${check} does not accept: expected an accepted check.`,
    fix: `Remove ${check} from the list, or write checks.${check}: { accepted: true }.`,
  }),
  fewerForPrivileged: (privileged: number, ordinary: number) => ({
    message: `a privileged account needs ${privileged} checks and an ordinary one ${ordinary}: expected at least as many for the privileged one.`,
    fix: `Write privileged.checks: ${ordinary} or more.`,
  }),
  /** @param path of the rule that asks for so many. */
  moreThanAccepted: (path: string, needed: number, accepted: number) => ({
    message: `${path} asks for ${needed} checks, but only ${accepted} are accepted: expected no more than that.`,
    fix: 'Accept more checks, or ask for fewer.',
  }),
  moreThanKinds: (path: string, needed: number, kinds: number) => ({
    message: `${path} asks for ${needed} checks of different kinds, but the accepted ones hang on ${kinds} different ${kinds === 1 ? 'thing' : 'things'}: expected no more than that.`,
    fix: 'Accept a check that hangs on something else, ask for fewer, or write reset.kinds: any.',
  }),
  noLine: (checks: readonly string[]) => ({
    message: `passes.onVerifiedLine asks for a line that was checked, and no check over a line is accepted: expected one of ${checks.join(', ')}.`,
    fix: 'Accept one of these, or write passes.onVerifiedLine: false.',
  }),
  elements: (missing: readonly string[], all: readonly string[]) => ({
    message: `exceptions.elements lacks ${missing.join(', ')}: expected all five, which the lesson teaches.`,
    fix: `Write elements: [${all.join(', ')}]`,
  }),
};
