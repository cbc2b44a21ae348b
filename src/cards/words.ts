import type { CallCase } from '../domain/simulation/callCase.ts';
import type { MoveCode, MoveGroup } from '../domain/simulation/moves.ts';
import type { CriticalError } from '../domain/simulation/outcome.ts';
import type { CheckName } from '../schema/policy.ts';
import type { Tactic } from '../schema/caseParts.ts';

/** The moves as an agent says them at a drill. They say what is done, never whether it helps. */
export const moveWords: Record<MoveCode, string> = {
  D: 'open the directory record',
  H: 'open the ticket history',
  S: 'open the sign-in log',
  A: 'ask openly what happened',
  K: 'ask knowledge questions',
  B: 'ask for a backup method that is registered',
  CF: 'call the number on record',
  CG: 'call a number that the caller gives',
  VC: 'start a video call from the directory',
  VL: 'join a video link that the caller sends',
  RM: 'reply to the message and ask',
  IP: 'see them in person at a counter',
  MA: 'ask for approval through the directory',
  AM: 'take the approval that the caller offers',
  R: 'reset MFA yourself',
  SL: 'have second line reset MFA',
  E: 'enrol the new method together',
  C: 'clean up: old method, sessions, notice',
  CO: 'contain: end sessions, force a new password',
  RC: 'renew the set of recovery codes',
  OF: 'offer a way to keep MFA',
  EX: 'fill in the exception form',
  GX: 'leave the account out without a form',
  SD: 'send a code or pass by message',
  NC: 'change the number on record',
  X: 'decline, and say what would help',
  P: 'answer the pressure',
  SEC: 'report to Security',
  W: 'warn the owner of the account',
  TL: 'ask your team lead',
  L: 'close with a log entry',
  Q: 'close without a log entry',
};

export const groupWords: Record<MoveGroup, string> = {
  look: 'Look up',
  check: 'Ask and check',
  approve: 'Approval',
  act: 'Act',
  speak: 'Speak',
  report: 'Tell somebody',
  close: 'Close',
};

export const channelWords: Record<CallCase['channel'], string> = {
  phone: 'Phone call',
  walkin: 'Walk-in at the counter',
  email: 'E-mail',
  chat: 'Chat',
  alert: 'Alert of a system',
  video: 'Video call',
  desk: 'A colleague at your desk',
};

export const tacticWords: Record<Tactic, string> = {
  AUTH: 'authority',
  URG: 'urgency',
  SYMP: 'sympathy',
  FAM: 'familiarity',
  INTIM: 'intimidation',
  RECIP: 'a favour to return',
  PART: 'knowing a part',
  HELP: 'your wish to help',
  FATIGUE: 'wearing down',
  ISOL: 'keeping it secret',
  SOCIAL: 'everyone does it',
  CONS: 'a colleague has agreed',
};

export const checkWords: Record<CheckName, string> = {
  backup_method: 'a backup method registered earlier',
  callback_on_file: 'a call to the number on record',
  video_from_directory: 'a video call started from the directory',
  in_person: 'seeing the person, with ID and photo',
  knowledge_questions: 'knowledge questions',
  callback_given_number: 'a call to a number that the caller gives',
  callers_video_link: 'a video link that the caller sends',
  message_reply: 'a reply to a message',
};

type Result = NonNullable<NonNullable<CallCase['moves']['CF']>['result']>;

export const resultWords: Record<Result, string> = {
  confirms: 'confirms',
  fails: 'fails',
  no_answer: 'no answer, which is no yes',
  misleads: 'misleads',
  not_proof: 'no proof',
  none: 'leads nowhere',
};

export const errorWords: Record<CriticalError, string> = {
  reset_unverified: 'MFA reset for somebody who was not verified',
  enrolled_unverified: 'a method enrolled for somebody who was not verified',
  privileged_first_line: 'a privileged account reset by first line',
  sent_by_message: 'a code or pass sent by message',
  number_changed: 'the number on record changed for a caller',
  unrecorded_exception: 'the account left out of MFA without a form',
  false_log: 'a log entry that says what was not done',
};
