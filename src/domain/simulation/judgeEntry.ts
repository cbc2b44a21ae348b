import type { LogField, Policy } from '../../schema/policy.ts';
import { leadsSomewhere } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import type { CheckCode } from './checkNames.ts';
import { checkCodes, checkCounts } from './checks.ts';
import {
  allDeeds,
  alsoTrue,
  approverOf,
  checksMade,
  deedsOf,
  neverProof,
  showingOf,
  weightyDeeds,
} from './log.ts';
import type { Approver, Deed, LogEntry, Showing } from './log.ts';

/** `true`; `missing`: it happened and the entry does not say so; `false`: the entry says what did not happen. */
export type LineVerdict = 'true' | 'missing' | 'false';

/** One line of an entry, with what the learner wrote and what was so; null where there is nothing. */
export type LogLine =
  | {
      field: 'check';
      check: CheckCode;
      wrote: Showing | null;
      was: Showing | null;
      /** A yes that was heard, and proves nobody. */
      hollow: boolean;
      verdict: LineVerdict;
    }
  | {
      field: 'approver';
      wrote: Approver;
      was: Approver;
      verdict: LineVerdict;
    }
  | { field: 'outcome'; deed: Deed; wrote: boolean; verdict: LineVerdict };

/** What a whole entry comes to: a false line makes it false, a missing one incomplete. */
export type EntryVerdict = 'true' | 'incomplete' | 'false';

/** Judges an entry line by line, for the fields that the policy asks for. */
export function judgeEntry(
  entry: LogEntry,
  moves: readonly Move[],
  state: CallState,
  call: CallCase,
  policy: Policy,
): { lines: LogLine[]; verdict: EntryVerdict } {
  const asked: Record<LogField, () => LogLine[]> = {
    check: () => checkLines(entry, moves, call, policy),
    approver: () => [approverLine(entry, moves, state, call)],
    outcome: () => deedLines(entry, state, call),
  };
  const lines = [...new Set(policy.log.fields)].flatMap((field) =>
    asked[field](),
  );
  const has = (verdict: LineVerdict) =>
    lines.some((line) => line.verdict === verdict);
  const gap = has('missing') ? 'incomplete' : 'true';
  return { lines, verdict: has('false') ? 'false' : gap };
}

function checkLines(
  entry: LogEntry,
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): LogLine[] {
  const made = checksMade(moves, call);
  return checkCodes.flatMap((check): LogLine[] => {
    const wrote = entry.checks[check] ?? null;
    const was = made.includes(check) ? showingOf(check, call) : null;
    if (wrote === null && was === null) return [];
    const nothing = provedNothing(check, was, call, policy);
    const isTrue = wrote === was || (wrote === 'no_proof' && nothing);
    const hollow = wrote === 'confirmed' && wrote === was && nothing;
    const verdict = isTrue ? 'true' : wrote === null ? 'missing' : 'false';
    return [{ field: 'check', check, wrote, was, hollow, verdict }];
  });
}

/**
 * Whether what a check showed was no proof either, so that an entry may say
 * that: a yes that does not count, or a wrong answer where even right ones
 * prove nobody. What the yes was is as true, and may stand instead.
 */
function provedNothing(
  check: CheckCode,
  was: Showing | null,
  call: CallCase,
  policy: Policy,
): boolean {
  if (was === 'confirmed') return !checkCounts(check, call, policy);
  return was === 'denied' && neverProof.includes(check);
}

function approverLine(
  { approver }: LogEntry,
  moves: readonly Move[],
  state: CallState,
  call: CallCase,
): LogLine {
  // Whoever wrote down the yes that the caller brought along wrote what happened.
  const offered =
    approver === 'offered' &&
    leadsSomewhere(call, 'AM') &&
    moves.some(({ code }) => code === 'AM');
  const heard = approverOf(state);
  const was = offered && heard === 'none' ? 'offered' : heard;
  // Silent about a yes that was given is short; a yes that nobody gave is false.
  const other = approver === 'none' || offered ? 'missing' : 'false';
  const verdict = approver === was ? 'true' : other;
  return { field: 'approver', wrote: approver, was, verdict };
}

function deedLines(
  { deeds }: LogEntry,
  state: CallState,
  call: CallCase,
): LogLine[] {
  const done = deedsOf(state, call);
  const also = alsoTrue(state);
  return allDeeds.flatMap((deed): LogLine[] => {
    const wrote = deeds.includes(deed);
    const was = done.includes(deed) || (wrote && also.includes(deed));
    if (!wrote && !was) return [];
    const silent = weightyDeeds.includes(deed) ? 'false' : 'missing';
    const other = wrote ? 'false' : silent;
    const verdict = wrote === was ? 'true' : other;
    return [{ field: 'outcome', deed, wrote, verdict }];
  });
}
