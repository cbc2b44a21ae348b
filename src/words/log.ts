import type { CheckCode } from '../domain/simulation/checkNames.ts';
import type { LineVerdict } from '../domain/simulation/judgeEntry.ts';
import type { Approver, Deed, Showing } from '../domain/simulation/log.ts';
import type { CallCase } from '../schema/case.ts';
import type { LogField } from '../schema/policy.ts';

interface FieldWords {
  /** On its marker. */
  name: string;
  asks: string;
  /** What is missing, by what stands in the way of signing. */
  silent: string;
  showing: string;
}

/** What each field of a log entry asks, and says where it is open. */
export const logFieldWords: Record<LogField, FieldWords> = {
  check: {
    name: 'Checks',
    asks: 'Which checks did you make, and what did each show of who it was?',
    silent: 'Tick each check that was made, or that none was.',
    showing: 'Say what each ticked check showed.',
  },
  outcome: {
    name: 'What I did',
    asks: 'What was done? Tick all of it.',
    silent: 'Tick what was done, or that nothing was.',
    showing: '',
  },
  approver: {
    name: 'Who approved',
    asks: 'Who approved?',
    silent: 'Choose who approved, or nobody.',
    showing: '',
  },
};

/** The fields in the order in which an entry is written. */
export const logFieldOrder: readonly LogField[] = [
  'check',
  'outcome',
  'approver',
];

export const loggedChecks: Record<CheckCode, string> = {
  K: 'Knowledge questions',
  B: 'A backup method registered earlier',
  CF: 'Call back to the number on file',
  CG: 'Call back to the number given',
  VC: 'Video call started from the directory',
  VL: "The caller's own video link",
  RM: 'A reply to the message',
  IP: 'In person, with photo or ID',
  IV: 'Identity service, document and face',
  PN: 'Number matched on a registered device',
  PC: 'Code by post or at the counter',
  SP: 'Second person of the desk',
  OC: 'Our own check',
};

/** What a check showed of who is asking. */
const showingWords: Record<Showing, string> = {
  confirmed: 'It was who they said',
  denied: 'It was somebody else',
  no_answer: 'No answer',
  no_proof: 'No proof',
};

/** What a check showed, by what the call is about: behind an alert nobody is asking. */
export function showedWords(
  showing: Showing,
  { request }: Pick<CallCase, 'request'>,
): string {
  if (request !== 'alert') return showingWords[showing];
  switch (showing) {
    case 'confirmed':
      return 'It was the owner';
    case 'denied':
      return 'It was not the owner';
    default:
      return showingWords[showing];
  }
}

/** What a line of a log entry comes to. */
export const lineVerdicts: Record<LineVerdict, string> = {
  true: 'True:',
  missing: 'Left out:',
  false: 'Not true:',
};

export const approvers: Record<Approver, string> = {
  directory: 'The approver or their deputy, through the directory',
  offered: 'Somebody the caller named or put on',
  team_lead: 'Our own lead',
  none: 'Nobody',
};

export const deeds: Record<Deed, string> = {
  recovered: 'Recovered with a backup method, no reset',
  reset: 'MFA reset by first line',
  second_line: 'MFA reset by second line',
  mfa_given: 'Another MFA method enrolled',
  mfa_offered: 'Another MFA method offered, none enrolled',
  exception_opened: 'Exception opened',
  contained: 'Account contained',
  renewed: 'Recovery codes renewed',
  declined: 'Declined',
  codes_sent: 'Code or pass sent by message',
  number_changed: 'Number on the record changed',
  left_out: 'Account left out of MFA',
  cleaned: 'Old method off, sessions ended, notice sent',
  reported: 'Reported to Security',
  warned: 'The real user told of it',
};
