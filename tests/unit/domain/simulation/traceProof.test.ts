import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  resultOf,
  type CallResult,
} from '../../../../src/domain/simulation/callResult.ts';
import {
  endedUnsafe,
  isUnsafe,
} from '../../../../src/domain/simulation/outcome.ts';
import {
  readTrace,
  type Trace,
} from '../../../../src/domain/simulation/readTrace.ts';
import { traceNodes } from '../../../../src/domain/simulation/trace.ts';
import {
  proofOf,
  type TraceProof,
} from '../../../../src/domain/simulation/traceProof.ts';
import { callOf, calls, labelOf, policy } from './ruleDesk.ts';
import { everyEnding } from './everyEnding.ts';

/** What the course itself found. */
const foundBy = (result: CallResult): TraceProof => ({
  reset: result.reset,
  verifiedFirst: result.reset ? result.verifiedFirst : null,
  refusedWrongly: result.refusedWrongly,
  reported: result.reported,
});

function traceIn(nodes: readonly string[]): Trace {
  const trace = readTrace(nodes.join(','));
  if (!trace) throw new Error(`no trace: ${nodes.join(',')}`);
  return trace;
}

function proofIn(nodes: readonly string[], call: CallCase | null): TraceProof {
  return proofOf(traceIn(nodes), call);
}

/** What is known is as the course found it; what is not known is null. */
function contradictions(known: TraceProof, found: TraceProof): string[] {
  const { reset, verifiedFirst, refusedWrongly, reported } = found;
  return [
    known.reset !== null && known.reset !== reset && 'reset',
    known.verifiedFirst !== null &&
      known.verifiedFirst !== verifiedFirst &&
      'verifiedFirst',
    known.refusedWrongly !== null &&
      known.refusedWrongly !== refusedWrongly &&
      'refusedWrongly',
    known.reported !== null && known.reported !== reported && 'reported',
  ].filter((it) => it !== false);
}

const twoChecks = { ...policy, reset: { ...policy.reset, checks: 2 } };

describe.each([
  ['the shipped policy', policy],
  ['a policy that asks for two checks', twoChecks],
])('however a call ends under %s', (_, rules) => {
  it.each(calls.map((call) => [labelOf(call), call] as const))(
    'the trace of %s says what the course found, and one without a verdict nothing else',
    (__, call) => {
      const wrong: string[] = [];
      let proved = 0;
      // Every third, so that each run can afford it; all of them hold as well.
      const endings = everyEnding(call, rules).filter((_, n) => n % 3 === 0);
      for (const moves of endings) {
        const result = resultOf(moves, call, rules);
        const found = foundBy(result);
        const nodes = traceNodes(moves, call, result);
        const earlier = nodes.filter((node) => !/^V[ynr0]$/.test(node));
        const ending = nodes.slice(-1);
        if (JSON.stringify(proofIn(nodes, call)) !== JSON.stringify(found))
          wrong.push(nodes.join());
        for (const old of [earlier, ending]) {
          const trace = traceIn(old);
          for (const caller of [call, null]) {
            const proof = proofOf(trace, caller);
            const lies = contradictions(proof, found);
            if (lies.length > 0) wrong.push(`${old.join()}: ${lies.join()}`);
            if (proof.refusedWrongly !== null) proved += 1;
          }
        }
        // The measure of the ending never passes over an error that gave access away.
        if (result.critical.some(isUnsafe) && !endedUnsafe(result.outcome))
          wrong.push(`${nodes.join()}: unsafe`);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(proved).toBeGreaterThan(0);
    },
  );
});

describe('a trace of an earlier release', () => {
  it.each([
    // One check before the reset: whether it was enough, only the policy then knew.
    ['D,CFy,MAy,SL,E,Lt,Zunsafe_reset', true, null],
    ['D,Kp,R3,Lt,Zunsafe_reset', true, false],
    ['D,CFy,MAy,R,E,Lt,Zsound_reset', true, true],
    ['D,CFy,MAy,R,E,C,Q,Zunfinished', true, true],
    ['Zsound_reset', true, true],
    ['Zunsafe_reset', true, null],
    ['Zunfinished', null, null],
    ['Zdeclined', false, null],
  ])('%s: reset %s, verified %s', (text, reset, verifiedFirst) => {
    expect(proofIn(text.split(','), callOf('C01 A'))).toMatchObject({
      reset,
      verifiedFirst,
    });
  });

  it('says of nobody unknown that he was turned away, where the ending is no refusal', () => {
    expect(proofIn(['Zno_decision'], null).refusedWrongly).toBeNull();
    expect(proofIn(['Zno_decision'], callOf('C01 A')).refusedWrongly).toBe(
      callOf('C01 A').truth === 'genuine',
    );
  });
});
