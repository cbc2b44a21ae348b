import type { MoveCode } from '../domain/simulation/moveCodes.ts';
import type { Need } from '../domain/simulation/need.ts';

/** What a move does to a call, for whoever writes one; checks and approvals say it by their result. */
export const moveNotes: Partial<Record<MoveCode, string>> = {
  D: 'always there; opens the record, whose numbers some moves ring',
  H: 'shows `history`',
  S: 'shows `signins`',
  A: 'answers an alert: the owner is heard; else it only tells',
  B: 'where it counts, the caller is in, and no reset is needed',
  CF: 'rings the first of `record.numbers`; heard, after an alert',
  MA: 'asks `record.manager`',
  AD: 'asks `record.deputy`',
  AM: 'never an approval, whatever its result',
  R: 'a reset by first line; critical for a privileged account',
  SL: 'a reset by second line, for privileged accounts',
  E: 'after R or SL; in a request for an exception, after OF',
  C: 'after R, SL, CO or a B that counts',
  CO: 'contains: after an alert, and before the reset of an account that was taken over',
  RC: 'after a check that counts, B, CO or a reset',
  OF: 'offers MFA that works for them, in place of an exception',
  EX: 'there where the case has a `form`',
  GX: 'always a critical error',
  SD: 'always a critical error',
  NC: 'always a critical error',
  X: 'the no; a caller who writes needs none',
  P: 'answers the pressure, and decides nothing',
  SEC: 'the report: wanted after an impostor, a theft or a take-over',
  W: 'the warning of the real person: wanted after an impostor',
  TL: 'asks the lead, and decides nothing',
  L: 'always there; the only close of a good ending',
  Q: 'always there; never a good ending',
};

/** When a call needs what, and what a good ending holds beside a true log. */
export const needNotes: Record<Need, { when: string; wants: string }> = {
  recover: {
    when: 'genuine, `signin` or `codes`, and B counts',
    wants: 'B, no reset; C where something was lost, stolen or taken over',
  },
  reset: {
    when: 'genuine, `signin` or `codes`, B does not count, and enough checks and the approval can be had',
    wants:
      'checks as the policy asks, then approval, R (privileged: SL), E and C; where the account was taken over, CO and SEC before the reset',
  },
  defer: {
    when: 'genuine, and under this policy nothing proves it, or nobody approves',
    wants: 'one check that the policy takes and that leads somewhere, then X',
  },
  decline: {
    when: 'an impostor, whatever is asked for',
    wants:
      'SEC, W where the policy wants a warning and no ring on a sound number on record reached somebody who had not asked (CF fails), and X or CO unless they write by email or chat; nothing is given',
  },
  give_mfa: {
    when: 'genuine, `exception`, can be verified, `alternative: full`',
    wants:
      'checks, OF and E; with `exceptionAllowed` OF, a whole EX and approval do too',
  },
  exception: {
    when: 'genuine, `exception`, can be verified, any other `alternative`',
    wants:
      'checks, a whole EX and approval; with `alternative: part` OF before EX',
  },
  contain: {
    when: 'genuine, `alert`, and `compromised` or no check clears it',
    wants: 'CF or A, then CO, RC and SEC',
  },
  renew: {
    when: 'genuine, `alert`, not compromised, and a check clears it',
    wants: 'a check that counts, then RC',
  },
};
