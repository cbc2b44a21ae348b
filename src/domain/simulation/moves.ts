import type { CallCase } from './callCase.ts';
import type { MoveCode } from './moveCodes.ts';

/** How the console groups the moves. */
export type MoveGroup =
  'look' | 'check' | 'approve' | 'act' | 'speak' | 'report' | 'close';

interface MoveFacts {
  group: MoveGroup;
  /** Minutes on the call clock; it informs and never cuts off. */
  minutes: number;
}

/**
 * Every move of the desk by the code that the LMS records. Codes never change
 * meaning. D record, H tickets, S sign-ins · A ask openly, K knowledge
 * questions, B backup method, CF call the number on file, CG call the number
 * given, VC our video call, VL the caller's video link, RM reply to the
 * message, IP in person · MA approval through the directory, AM the approval
 * offered · R reset, SL reset by second line, E enrol, C clean up, CO contain,
 * RC renew the codes, OF offer a method, EX exception form, GX leave out
 * without a form, SD send by message, NC change the number · X decline, P
 * answer the pressure · SEC tell Security, W warn the user, TL tell the lead ·
 * L close with a log, Q close without. Later ones: IV identity service with
 * document and face, PN number-matched push to a registered device, PC code by
 * post or at the counter, SP second person of the desk, OC the organisation's
 * own check · AD the deputy through the directory, AS Security approves.
 */
export const moves = {
  D: { group: 'look', minutes: 0.33 },
  H: { group: 'look', minutes: 0.33 },
  S: { group: 'look', minutes: 0.5 },
  A: { group: 'check', minutes: 1 },
  K: { group: 'check', minutes: 1 },
  B: { group: 'check', minutes: 1 },
  CF: { group: 'check', minutes: 2 },
  CG: { group: 'check', minutes: 2 },
  VC: { group: 'check', minutes: 5 },
  VL: { group: 'check', minutes: 3 },
  RM: { group: 'check', minutes: 1 },
  IP: { group: 'check', minutes: 15 },
  MA: { group: 'approve', minutes: 3 },
  AM: { group: 'approve', minutes: 0.5 },
  R: { group: 'act', minutes: 1 },
  SL: { group: 'act', minutes: 3 },
  E: { group: 'act', minutes: 4 },
  C: { group: 'act', minutes: 1 },
  CO: { group: 'act', minutes: 2 },
  RC: { group: 'act', minutes: 3 },
  OF: { group: 'act', minutes: 3 },
  EX: { group: 'act', minutes: 3 },
  GX: { group: 'act', minutes: 1 },
  SD: { group: 'act', minutes: 1 },
  NC: { group: 'act', minutes: 1 },
  X: { group: 'speak', minutes: 0.5 },
  P: { group: 'speak', minutes: 0.5 },
  SEC: { group: 'report', minutes: 1 },
  W: { group: 'report', minutes: 2 },
  TL: { group: 'report', minutes: 1 },
  L: { group: 'close', minutes: 1 },
  Q: { group: 'close', minutes: 0 },
  IV: { group: 'check', minutes: 4 },
  PN: { group: 'check', minutes: 1 },
  PC: { group: 'check', minutes: 15 },
  SP: { group: 'check', minutes: 3 },
  OC: { group: 'check', minutes: 3 },
  AD: { group: 'approve', minutes: 3 },
  AS: { group: 'approve', minutes: 3 },
} as const satisfies Record<MoveCode, MoveFacts>;

/** Moves that ask how sure the learner is. */
export const asksCertainty: readonly MoveCode[] = [
  'R',
  'SL',
  'SD',
  'NC',
  'GX',
  'X',
];

/** Minutes that a move takes. Who stands at the counter need not come there first. */
export function minutesFor(
  code: MoveCode,
  channel: CallCase['channel'],
): number {
  return code === 'IP' && channel === 'walkin' ? 2 : moves[code].minutes;
}

/** Minutes on the call clock after these moves. */
export function minutesOf(
  codes: readonly MoveCode[],
  channel: CallCase['channel'],
): number {
  return codes.reduce((total, code) => total + minutesFor(code, channel), 0);
}
