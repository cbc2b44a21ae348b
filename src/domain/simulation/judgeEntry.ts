import type { LogField, Policy } from '../../schema/policy.ts';
import { leadsSomewhere } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import type { CheckCode } from './checkNames.ts';
import { checkCodes } from './checks.ts';
import {
  allDeeds,
  alsoTrue,
  approverOf,
  checksMade,
  deedsOf,
  showingOf,
  weightyDeeds,
} from './log.ts';
import type { Approver, Deed, LogEntry, Showing } from './log.ts';
import { alsoShowed, showed, yesBut } from './showed.ts';
import type { YesBut } from './showed.ts';

/** `true`; `missing`: it happened and the entry does not say so; `false`: the entry says what did not happen. */
export type LineVerdict = 'true' | 'missing' | 'false';

/** One line of an entry, with what the learner wrote and what was so; null where there is nothing. */
export type LogLine =
  | {
      field: 'check';
      check: CheckCode;
      wrote: Showing | null;
      was: Showing | null;
      /** Of a yes that was heard and written down; null where it says all. */
      but: YesBut | null;
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
    const was = made.includes(check)
      ? showed(check, moves, call, policy)
      : null;
    if (wrote === null && was === null) return [];
    const verdict = showingVerdict(check, wrote, was, call, policy);
    const isYes = wrote === 'confirmed' && wrote === was;
    const but = isYes ? yesBut(check, call, policy) : null;
    return [{ field: 'check', check, wrote, was, but, verdict }];
  });
}

function showingVerdict(
  check: CheckCode,
  wrote: Showing | null,
  was: Showing | null,
  call: CallCase,
  policy: Policy,
): LineVerdict {
  if (wrote === null) return 'missing';
  if (was === null) return 'false';
  const may = [was, ...alsoShowed(check, was, call, policy)];
  if (may.includes(wrote)) return 'true';
  // Of a yes that is known to prove nobody, it is half of what happened.
  if (wrote === 'confirmed' && showingOf(check, call) === wrote)
    return 'missing';
  // A no proves nobody either; whoever writes only that says too little.
  return was === 'denied' && wrote === 'no_proof' ? 'missing' : 'false';
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
