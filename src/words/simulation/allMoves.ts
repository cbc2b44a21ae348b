import type { MoveCode } from '../../domain/simulation/moveCodes.ts';

// The list of all moves, and the field to find one in.

export const allMoves: string = 'All moves';
export const findMove: string = 'Find a move';
/** Its words find something in the sentences of the moves. */
export const findHint: string = 'Type to find: ring, code, Security…';
export const noMoveFound: string =
  'No move says that. Try “ring”, “code” or “Security”.';

/** Everyday words that a move is found by besides; nobody reads them. */
export const alsoCalled: Partial<Record<MoveCode, string>> = {
  H: 'past requests',
  S: 'sign-ins logins',
  K: 'birthday security questions',
  B: 'recovery key',
  CF: 'call back callback phone telephone record',
  CG: 'call back callback phone telephone',
  VC: 'camera face',
  VL: 'camera face Teams Zoom',
  RM: 'answer mail email chat',
  IP: 'face badge counter',
  MA: 'manager boss approve permission',
  AM: 'manager boss approve permission',
  R: 'remove MFA',
  SL: 'escalate pass on',
  E: 'set up register add',
  C: 'remove delete sign out',
  CO: 'lock block sign out stop',
  RC: 'recovery new',
  OF: 'alternative security key',
  EX: 'exemption exempt',
  GX: 'exemption exempt exclude switch off disable',
  SD: 'SMS text mail email',
  NC: 'update phone telephone mobile',
  X: 'refuse refusal decline deny reject',
  P: 'calm wait urgency hurry',
  SEC: 'report alert escalate',
  W: 'call owner person inform',
  TL: 'manager boss escalate report',
  L: 'note ticket end finish hang up',
  Q: 'end hang up finish leave',
  PC: 'letter',
  SP: 'four eyes',
  AD: 'manager boss approve stand-in',
  AS: 'approval permission',
};
