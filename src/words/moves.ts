import type { MoveCode, MoveGroup } from '../domain/simulation/moves.ts';

/** The groups of the console, in its order. */
export const groupNames: Record<MoveGroup, string> = {
  look: 'Look up',
  check: 'Check who it is',
  approve: 'Approval',
  act: 'Act',
  speak: 'Speak',
  report: 'Report',
  close: 'Close',
};

/** What each move is called on its button, in the trace and on the cards. */
export const moveNames: Record<MoveCode, string> = {
  D: 'Open the directory record',
  H: 'Open the ticket history',
  S: 'Open the sign-in log',
  A: 'Ask what happened',
  K: 'Ask knowledge questions',
  B: 'Ask for a backup method',
  CF: 'Ring the number on file',
  CG: 'Ring the number they give',
  VC: 'Start a video call from the directory',
  VL: 'Join the video link they send',
  RM: 'Reply to the message',
  IP: 'Check in person, with ID',
  MA: 'Ask the approver, through the directory',
  AM: 'Take the approval they offer',
  R: 'Reset the MFA',
  SL: 'Hand the reset to second line',
  E: 'Enrol the new method with them',
  C: 'Clean up: old method off, sessions ended, notice sent',
  CO: 'Contain: end sessions, force a new password',
  RC: 'Renew the recovery codes',
  OF: 'Offer MFA that works for them',
  EX: 'Open an exception form',
  GX: 'Leave the account out of MFA',
  SD: 'Send a code or pass by message',
  NC: 'Change the number on the record',
  X: 'Say no, and offer a way',
  P: 'Answer the pressure',
  SEC: 'Tell Security',
  W: 'Warn the real user',
  TL: 'Tell your lead',
  L: 'Write the log and close',
  Q: 'Close without a log',
};
