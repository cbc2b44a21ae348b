import { isAttack, type CallCase } from './callCase.ts';
import { isCheck } from './checks.ts';
import { endedGood } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Trace, TracedMove } from './readTrace.ts';

/** What a trace proves of a call. Null is what it leaves open: neither yes nor no. */
export interface TraceProof {
  /** A reset was made. */
  reset: boolean | null;
  /** The checks that the policy asks for stood before the reset; null too where no reset was made. */
  verifiedFirst: boolean | null;
  /** Somebody who could have been served was left with nothing that works. */
  refusedWrongly: boolean | null;
  /** Security was told. */
  reported: boolean | null;
}

/** What the release of a trace says of its caller. */
export type KnownCaller = Pick<CallCase, 'truth' | 'compromised'>;

/**
 * Reads what the course found when the call was played. Nothing is judged
 * again: a trace of an earlier release, which has no verdict, proves only what
 * its ending and its moves leave no doubt about under any policy.
 * @param caller null where no release at hand has the case
 */
export function proofOf(trace: Trace, caller: KnownCaller | null): TraceProof {
  const { verdict } = trace;
  const reported = reportedIn(trace, caller);
  if (verdict !== null) {
    const reset = verdict === 'y' || verdict === 'n';
    return {
      reset,
      verifiedFirst: reset ? verdict === 'y' : null,
      refusedWrongly: verdict === 'r',
      reported,
    };
  }
  const reset = resetIn(trace);
  return {
    reset,
    verifiedFirst: reset === false ? null : verifiedIn(trace, reset),
    refusedWrongly: reset ? false : refusedIn(trace, caller),
    reported,
  };
}

/** Moves that led somewhere; null where the package recorded the ending only. */
function movesIn({ moves }: Trace): TracedMove[] | null {
  return moves.length === 0 ? null : moves.filter(({ mark }) => mark !== '-');
}

function reportedIn(trace: Trace, caller: KnownCaller | null): boolean | null {
  const moves = movesIn(trace);
  if (moves) return moves.some(({ code }) => code === 'SEC');
  // No attack ends well without a report.
  return caller && isAttack(caller) && endedGood(trace.outcome) ? true : null;
}

const afterReset: readonly Outcome[] = [
  'sound_reset',
  'unsafe_reset',
  'needless_reset',
];

/** Endings that a call can have with a reset and without. */
const eitherWay: readonly Outcome[] = [
  'unrecorded_exception',
  'sent_by_message',
  'number_changed',
  'unfinished',
  'false_log',
];

const isReset = ({ code }: TracedMove) => code === 'R' || code === 'SL';

function resetIn(trace: Trace): boolean | null {
  const moves = movesIn(trace);
  if (moves) return moves.some(isReset);
  if (eitherWay.includes(trace.outcome)) return null;
  return afterReset.includes(trace.outcome);
}

function verifiedIn(trace: Trace, reset: boolean | null): boolean | null {
  const { outcome } = trace;
  if (outcome === 'sound_reset' || outcome === 'needless_reset') return true;
  // These two stand after a reset only where it was sound.
  if (reset && (outcome === 'unfinished' || outcome === 'false_log'))
    return true;
  const moves = movesIn(trace);
  const before = moves?.slice(0, moves.findIndex(isReset));
  // Every policy asks for one check at least, and no other mark can count.
  const none = before?.every(
    ({ code, mark }) => !isCheck(code) || (mark !== 'y' && mark !== 'm'),
  );
  return none ? false : null;
}

function refusedIn(trace: Trace, caller: KnownCaller | null): boolean | null {
  const { outcome } = trace;
  if (caller?.truth === 'impostor') return false;
  // Who was given a new method was given something, whatever the ending is called.
  const enrolled = movesIn(trace)?.some(({ code }) => code === 'E');
  switch (outcome) {
    case 'wrongful_refusal':
      return enrolled ? null : true;
    case 'no_decision':
      return caller && !enrolled ? true : null;
    case 'incomplete_exception':
    case 'number_changed':
      return null;
    default:
      return false;
  }
}
