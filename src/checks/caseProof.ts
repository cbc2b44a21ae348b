import type { CallCase } from '../domain/simulation/callCase.ts';
import type { Exploration } from '../domain/simulation/explore.ts';
import { judge } from '../domain/simulation/judge.ts';
import { needOf } from '../domain/simulation/need.ts';
import type { Need } from '../domain/simulation/need.ts';
import { play as playMoves, soundMoves } from '../domain/simulation/play.ts';
import { traced, writeTrace } from '../domain/simulation/trace.ts';
import type { Move } from '../domain/simulation/callState.ts';
import { provingChecks } from '../schema/policyChecks.ts';
import type { Policy } from '../schema/policy.ts';
import { playsOf } from './caseFile.ts';
import type { CasePlay } from './caseFile.ts';
import { explored } from './explored.ts';
import type { Memory } from './memory.ts';
import type { ParsedCourse } from './parsedCourse.ts';

/** What the exhaustive search of one variant found. */
export interface CaseProof {
  play: CasePlay;
  need: Need;
  found: Exploration;
  /** Endings that are not good. */
  bad: number;
  /** A case that would need a check which this policy does not take: saying no is right. */
  unserved: boolean;
}

const proofs = new WeakMap<ParsedCourse, CaseProof[]>();

/** The proof of every variant, made once for each parsed course. */
export function proofsOf(course: ParsedCourse): CaseProof[] {
  const { policy, cases } = course;
  const known = proofs.get(course);
  if (known) return known;
  const rules = policy.data;
  const made = rules
    ? cases
        .flatMap(playsOf)
        .map((play) => proveCase(play, rules, course.memory))
    : [];
  proofs.set(course, made);
  return made;
}

function proveCase(play: CasePlay, policy: Policy, memory: Memory): CaseProof {
  const found = explored(play.call, policy, memory);
  const need = needOf(play.call, policy);
  return {
    play,
    need,
    found,
    bad: Object.values(found.bad).reduce((sum, count) => sum + count, 0),
    unserved: isUnserved(play.call, need, policy),
  };
}

/** Whether somebody whom another policy would serve gets nothing under this one. */
export function isUnserved(
  call: CallCase,
  need: Need,
  policy: Policy,
): boolean {
  const couldBe = needOf(call, mostLenient(policy));
  return need !== couldBe && (need === 'defer' || couldBe === 'renew');
}

/** The least that any policy may ask: what cannot be served under it is the case's own doing. */
function mostLenient(policy: Policy): Policy {
  const yes = { accepted: true };
  const { checks, reset, privileged, passes } = policy;
  return {
    ...policy,
    checks: {
      ...checks,
      backup_method: yes,
      callback_on_file: yes,
      video_from_directory: yes,
      in_person: yes,
      identity_service: yes,
      push_number_match: yes,
      posted_code: yes,
      second_agent: yes,
    },
    contactData: { minAgeDays: 1 },
    reset: {
      ...reset,
      checks: 1,
      kinds: 'any',
      approver: 'line_manager',
      deputy: true,
      unreachable: 'security',
    },
    privileged: { ...privileged, checks: 1, oneOf: [...provingChecks] },
    passes: { ...passes, onVerifiedLine: false },
  };
}

/** Moves as the trace writes them, without the ending. */
export function pathText(moves: readonly Move[], { call }: CasePlay): string {
  const text = writeTrace({
    moves: moves.map((move) => traced(move, call)),
    outcome: 'unfinished',
    verdict: null,
  });
  return text.replace(/,?Zunfinished$/, '');
}

/** How the authored model course ends. */
export function modelEnding({ call }: CasePlay, policy: Policy) {
  const moves = soundMoves(call.model);
  return {
    moves,
    verdict: judge(playMoves(moves, call, policy), call, policy),
  };
}
