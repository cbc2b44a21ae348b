import type { ApprovalCode } from './approval.ts';
import type { MoveCode } from './moveCodes.ts';

/**
 * How the caller was told no: `own` in the learner's words, which nobody else judges.
 * The others were chosen; calls of earlier releases have all three.
 */
export type Wording = 'courteous' | 'leaks' | 'curt' | 'own';

/** How sure the learner was, from 1 (a guess) to 3 (certain). */
export type Certainty = 1 | 2 | 3;

/** A move with what the learner chose along with it. */
export interface Move {
  code: MoveCode;
  /** Of X. */
  wording?: Wording;
  /** Of EX: `formGaps` finds none. Of L: false where a true entry leaves something out. */
  complete?: boolean;
  /** Of L: whether the entry says nothing that did not happen; see `judgeEntry`. `complete`: whether it says all. */
  truthful?: boolean;
  /** Of the moves that ask for it, see `asksCertainty`. It changes no verdict. */
  certainty?: Certainty;
}

/** The parts of a call that the verdict depends on; small, so that a search can visit all. */
export interface CallState {
  /** The directory record was opened. */
  opened: boolean;
  /** Checks done that count under the policy, sorted. */
  counting: readonly MoveCode[];
  /** A check that the policy takes was tried, whatever came of it. */
  tried: boolean;
  /** The account's owner was asked: of an alert, what happened; else, on the number held, and denied having asked. */
  heard: boolean;
  /** Who said yes when asked through the directory, sorted. */
  approvals: readonly ApprovalCode[];
  /** It is the approval that the policy asks for. */
  approved: boolean;
  /** A method registered earlier let somebody in, whether or not that proves who it was. */
  backup: boolean;
  reset: 'none' | 'first_line' | 'second_line';
  /** Enough counting checks stood before the reset, or before an enrolment without one. */
  verifiedFirst: boolean;
  /** A method was enrolled with neither a reset nor a counting check before it. */
  enrolledUnchecked: boolean;
  approvedFirst: boolean;
  /** For a compromised account: contained and reported before the reset. */
  safeFirst: boolean;
  enrolled: boolean;
  cleaned: boolean;
  contained: boolean;
  renewed: boolean;
  /** MFA that works was offered; only an enrolment gives it. */
  offered: boolean;
  form: 'none' | 'complete' | 'incomplete';
  excluded: boolean;
  sent: boolean;
  numberChanged: boolean;
  declined: Wording | null;
  reported: boolean;
  warned: boolean;
  closed: 'open' | 'true_log' | 'part_log' | 'false_log' | 'no_log';
}

/** A call that has just come in. */
export const newCall: CallState = {
  opened: false,
  counting: [],
  tried: false,
  heard: false,
  approvals: [],
  approved: false,
  backup: false,
  reset: 'none',
  verifiedFirst: false,
  enrolledUnchecked: false,
  approvedFirst: false,
  safeFirst: false,
  enrolled: false,
  cleaned: false,
  contained: false,
  renewed: false,
  offered: false,
  form: 'none',
  excluded: false,
  sent: false,
  numberChanged: false,
  declined: null,
  reported: false,
  warned: false,
  closed: 'open',
};
