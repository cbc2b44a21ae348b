import type { Verdict } from '../domain/simulation/judge.ts';
import type { LedTo } from '../domain/simulation/ledTo.ts';
import type { Fault, Outcome } from '../domain/simulation/outcome.ts';
import type { CallCase } from '../schema/case.ts';

type Line = Pick<Verdict, 'outcome' | 'good' | 'critical' | 'need' | 'faults'>;
type Caller = Pick<CallCase, 'truth' | 'request' | 'compromised'>;

const looseEnd = 'You held the line, and left an end loose.';

const notSound = 'An exception, and not as it should be.';

/** Of endings that gave nobody anything and left nobody with nothing; the person's own come first. */
const held: Partial<Record<Outcome, string>> = {
  declined: 'You held the line.',
  sound_reset: 'Proved first, then helped.',
  recovered: 'Back in with what they already had.',
  mfa_given: 'They have MFA that works, and no exception.',
  exception_opened: 'An exception, opened as it should be.',
  renewed: 'The owner is known, and the old codes are void.',
  deferred: 'Nothing proved them today, and they were told “not yet”.',
  unsafe_reset: 'The right person, the wrong way.',
  needless_reset: 'The right person, and a reset they did not need.',
  incomplete_exception: notSound,
  hasty_exception: 'An exception, before anything better was offered.',
  not_reported: looseEnd,
};

/** Of genuine callers who got what nothing, or not enough, stood before. */
const through: Partial<Record<Outcome, string>> = {
  unrecorded_exception: 'MFA is off, and nothing says until when.',
  sent_by_message: 'It went out by message.',
  number_changed: 'The next call-back rings a number they chose.',
};

const unproved = [
  'reset_unverified',
  'enrolled_unverified',
  'exception_unverified',
];

/** How a call ended, in one line about the line or the person, never about points. */
export function verdictLine(verdict: Line, led: LedTo, caller: Caller): string {
  switch (led) {
    case 'unsafe':
      if (caller.truth === 'impostor') return 'It went through.';
      return (
        through[verdict.outcome] ??
        (verdict.critical.some((error) => unproved.includes(error))
          ? 'It went through unproved.'
          : 'The right person, the wrong way.')
      );
    case 'refused':
      return refusedLine(verdict, caller);
    case 'neither':
      return heldLine(verdict, caller);
  }
}

function refusedLine(
  { outcome, need }: Pick<Verdict, 'outcome' | 'need'>,
  { request, compromised }: Caller,
): string {
  if (request === 'alert') {
    if (compromised) return 'The intruder is still in.';
    return need === 'contain'
      ? 'The account was never shut.'
      : 'The question about the codes is still open.';
  }
  if (outcome === 'wrongful_refusal') return 'A real person was turned away.';
  // A form with gaps leaves them with nothing, and nobody said no.
  return outcome === 'incomplete_exception'
    ? notSound
    : 'A real person still waits.';
}

function heldLine(
  { outcome, good, need, faults }: Line,
  { truth, compromised }: Caller,
): string {
  const shut = compromised ? 'The intruder is out' : 'The account is shut';
  if (good && need === 'contain') return `${shut}.`;
  if (outcome === 'false_log')
    return truth === 'impostor'
      ? 'You held the line, and the log is not true.'
      : 'The log is not true.';
  if (outcome === 'unfinished' && need === 'decline') return looseEnd;
  if (outcome === 'no_decision') return openLine(faults, truth);
  const own = held[outcome];
  if (own !== undefined) return own;
  if (need === 'contain') return `${shut}, and an end is loose.`;
  return need === 'defer'
    ? 'Nothing proved them today, and an end is loose.'
    : 'The right person, not finished.';
}

/** Nothing was decided, and something was done all the same. */
function openLine(faults: readonly Fault[], truth: CallCase['truth']): string {
  // Whoever is left with nothing was refused; this one has a new method.
  if (truth === 'genuine')
    return 'A new method was given, and the rest is open.';
  return faults.includes('not_reported')
    ? 'Nobody was told no, and nothing was reported.'
    : looseEnd;
}

/** What the drawn line says, for those who do not see it. */
export const lineWords: Record<LedTo, string> = {
  neither: 'The line is dashed until it was held, and whole from there.',
  unsafe: 'The line stays dashed to its end: nothing held it.',
  refused: 'The line is cut.',
};
