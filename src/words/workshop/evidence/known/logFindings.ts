import { listed } from '../../../phrasing.ts';

const AFTERWARDS =
  'Reach the person now by an accepted check, and tell Security if that fails.';

/** What a line of the log lacks, by the cell that is empty. */
export const missingInLog = {
  when: 'no date is given, so the line cannot be seen as part of a pattern. Copy date and time from the ticket.',
  offset:
    'no UTC offset is given, so the time cannot be compared with others. Write it down, such as +01:00.',
  ticket:
    'no ticket is named, so nothing else backs the line. Find the ticket, or open one now and say so in it.',
  account:
    'neither person nor account is named, so nobody can tell whose access it was about. Copy the account from the ticket.',
  outcome:
    'no outcome is given, so the line was checked as a reset. Write down what came of it.',
  agent:
    'no agent is named, so nobody can be asked about it. Take the name from the ticket.',
  check: `a reset without a check: nothing shows that the right person asked. ${AFTERWARDS}`,
  approver:
    'a reset without an approver: nobody is named who said that the request made sense. Ask the line manager now, and write down name and answer.',
  enrolled:
    'no enrolled method is named. Until one is set up, whoever signs in first can enrol theirs. See in the directory what is enrolled, and have the person confirm it.',
  privileged:
    'the line does not say whether the account is privileged, so it was checked as an ordinary one. Look it up and write Yes or No.',
};

/** What the checks of a reset lack. Checks are called as the organisation's mapping does; what a cell holds comes in quotation marks. */
export const resetChecks = {
  notAccepted: (written: readonly string[], accepted: readonly string[]) =>
    `a reset on ${listed(written, 'or')}, which the policy does not accept as a check. It accepts ${listed(accepted, 'or')}. ${AFTERWARDS}`,
  onlyOne: (needed: number, isPrivileged: boolean) =>
    `only one check is written down, and the policy asks for ${needed} different ones for ${isPrivileged ? 'a privileged account' : 'a reset'}. ${AFTERWARDS}`,
  noneOf: (wanted: readonly string[]) =>
    `a privileged account without ${listed(wanted, 'or')}; the policy wants one of these among the checks. ${AFTERWARDS}`,
};

/** Who approved a reset, and how they were reached. */
export const resetApprover = {
  noRole: (roles: readonly string[]) =>
    `the role of the approver is not given, so nobody can tell whether they may approve. Write it down: ${listed(roles, 'or')}.`,
  otherRole: (role: string, roles: readonly string[]) =>
    `the approver’s role is ${role}; the policy lets approve: ${listed(roles, 'or')}. Ask one of them now, or add the role to the mapping if it is one.`,
  notReached:
    'it is not said how the approver was reached, so the approval may have been only a message. Ask the agent, and write it down.',
  reachedBy: (way: string, ways: readonly string[]) =>
    `the approver was reached by ${way}, which is none of ${listed(ways, 'or')}. Ring them on the directory number, or add the way to the mapping if it is one.`,
  asker:
    'the approver is the person who asked. Nobody approves their own reset. Ask the line manager now.',
  agent:
    'the approver is the agent who made the reset. Two people must see a request. Ask the line manager now.',
};

/** What is to be done after a reset: the line says No to it, or does not say. */
export const cleanUp = {
  oldMethodRemoved: {
    saidNo:
      'the line says No to whether the old method was removed. A lost phone or key that stays enrolled still opens the account. Remove it.',
    notSaid:
      'the line does not say whether the old method was removed. A lost phone or key that stays enrolled still opens the account. Remove it.',
  },
  sessionsEnded: {
    saidNo:
      'the line says No to whether the open sessions were ended. Whoever is signed in stays signed in. End all sessions of the account.',
    notSaid:
      'the line does not say whether the open sessions were ended. Whoever is signed in stays signed in. End all sessions of the account.',
  },
  userNotified: {
    saidNo:
      'the line says No to whether the person was notified. The notice is how the real person learns of a reset they did not ask for. Send it to every contact point that was on file before.',
    notSaid:
      'the line does not say whether the person was notified. The notice is how the real person learns of a reset they did not ask for. Send it to every contact point that was on file before.',
  },
};

/** A line is of a later day than the report. Days are YYYY-MM-DD. */
export function afterReport(day: string, today: string): string {
  return `the line is of ${day}, after the day of this report, ${today}. Correct the date if it is a slip; if it is right, make the report of a later day.`;
}
