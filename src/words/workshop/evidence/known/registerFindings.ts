import { counted, listed } from '../../../phrasing.ts';

/** What an open exception lacks, by the cell that is empty. */
export const missingInRegister = {
  account:
    'no account is named, so nobody can tell what is left out of MFA. Write the account down as it stands in the directory.',
  owner:
    'no person or system is named. Without one, nobody can be asked when the review comes. Write down whose account it is.',
  reason:
    'no reason is given. Only that MFA cannot be used is a reason. Write it down, or switch MFA on.',
  risk: 'the risk is not described, so the approver could not know what they took on. Describe it, and have the exception approved again.',
  controls:
    'no compensating control is named, so nothing guards the account in place of MFA. Put controls in place and write them down, or switch MFA on.',
  approver:
    'no approver is named. Nobody has taken on the risk, so the exception is not granted. Have it approved, or switch MFA on.',
  approvedOn:
    'no date of approval is given, so nobody can tell how long the exception has run. Copy it from the signed form.',
  reviewBy:
    'no review date is given, so the exception never ends by itself. Set one within the policy’s limit, and have it approved.',
  status:
    'no status is given, so the line was read as open. Write down whether the exception still runs.',
};

/** Who may approve an exception. Roles are those of the organisation's mapping; what a cell holds comes in quotation marks. */
export const exceptionApprover = {
  noRole: (roles: readonly string[]) =>
    `the role of the approver is not given, so nobody can tell whether they may approve. Write it down: ${listed(roles, 'or')}.`,
  otherRole: (role: string, roles: readonly string[]) =>
    `the approver’s role is ${role}. The policy wants somebody who carries the loss: ${listed(roles, 'or')}. Have the exception approved by one of them, or add the role to the mapping if it is one.`,
  self: 'the approver is the person whose account it is. Nobody weighs their own risk. Have it approved by another owner of the loss.',
};

/** How long an exception runs. Days are YYYY-MM-DD. */
export const exceptionTerm = {
  tooLong: (days: number, most: number, lastDay: string) =>
    `the review is ${days} days after the approval; the policy allows ${most}. Bring it forward to ${lastDay} or earlier, or have the exception approved afresh.`,
  reviewFirst: (reviewBy: string, approvedOn: string) =>
    `the review date, ${reviewBy}, is not after the approval, ${approvedOn}, so one of the two is wrong. Compare both with the signed form.`,
  approvedLater: (approvedOn: string) =>
    `the approval is dated ${approvedOn}, after the day of this report. An exception is not granted before it is signed. Compare with the signed form.`,
  overdue: (reviewBy: string, late: number) =>
    `the review was due on ${reviewBy}, ${counted(late, 'day')} before this report, and the exception is still open. Justify it afresh and have it approved again, or switch MFA on.`,
  forgotten: (late: number) =>
    `the exception is open and should have ended or been reviewed ${late} days before this report, longer ago than a whole exception may run. Switch MFA on and close the line, or start again with a new request.`,
};

/** Several exceptions of one account are in force. */
export function duplicateOpen(lines: number): string {
  return `${lines} open lines are about the same account, so nobody can say which approval and which review date hold. Keep the one in force and close the others.`;
}
