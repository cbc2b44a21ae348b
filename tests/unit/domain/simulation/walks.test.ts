import { describe, expect, it } from 'vitest';
import { drawnCalls, passedAfter } from '../../../../src/checks/deskWalk.ts';
import { isAttack } from '../../../../src/domain/simulation/callCase.ts';
import { metricsOf } from '../../../../src/domain/simulation/deskMetrics.ts';
import {
  drawNextCall,
  queuedCase,
} from '../../../../src/domain/simulation/drawCall.ts';
import type { DrawnCall } from '../../../../src/domain/simulation/drawCall.ts';
import { needOf } from '../../../../src/domain/simulation/need.ts';
import { walkThrough } from '../../../../src/domain/simulation/walks.ts';
import type { Walk } from '../../../../src/domain/simulation/walks.ts';
import { calls, deskRule, policy } from './desk.ts';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

function scores(walk: Walk) {
  const results = walkThrough(walk, calls, policy);
  return {
    good: results.filter((result) => result.good).length,
    metrics: metricsOf(results),
    passed: seeds.map((seed) =>
      passedAfter(
        walkThrough(walk, drawnCalls(calls, deskRule, seed), policy),
        deskRule,
      ),
    ),
  };
}

describe('a walk over all variants', () => {
  const genuine = calls.filter(({ truth }) => truth === 'genuine');
  const attacks = calls.filter(isAttack);

  it('careful: every ending good, no unsafe reset, nobody refused; passes after the first eight calls', () => {
    const { good, metrics, passed } = scores('careful');
    expect(good).toBe(calls.length);
    expect(metrics).toMatchObject({
      unsafeResets: { count: 0, of: calls.length },
      wrongfulRefusals: { count: 0, of: genuine.length },
      reportedAttacks: { count: attacks.length, of: attacks.length },
      trueLogs: { count: calls.length, of: calls.length },
    });
    expect(metrics.verifiedBeforeReset.count).toBe(
      metrics.verifiedBeforeReset.of,
    );
    expect(new Set(passed)).toEqual(new Set([8]));
  });

  it('hurried: no good ending, no check before a reset; never passes', () => {
    const { good, metrics, passed } = scores('hurried');
    expect(good).toBe(0);
    expect(metrics.unsafeResets.count).toBeGreaterThan(calls.length / 2);
    expect(metrics.verifiedBeforeReset.count).toBe(0);
    expect(metrics.reportedAttacks).toEqual({ count: 0, of: attacks.length });
    expect(new Set(passed)).toEqual(new Set([null]));
  });

  it('suspicious: every caller refused who could have been served; never passes', () => {
    const { metrics, passed } = scores('suspicious');
    expect(metrics.unsafeResets.count).toBe(0);
    const served = genuine.filter((call) => needOf(call, policy) !== 'defer');
    expect(metrics.wrongfulRefusals).toEqual({
      count: served.length,
      of: genuine.length,
    });
    expect(metrics.reportedAttacks.count).toBe(attacks.length);
    expect(new Set(passed)).toEqual(new Set([null]));
  });

  it('refusing without a report: never passes', () => {
    expect(new Set(scores('refusing').passed)).toEqual(new Set([null]));
  });
});

describe('the measures', () => {
  it('show which tactics worked and how certain the learner was', () => {
    const [result] = walkThrough(
      'hurried',
      calls.filter((call) => call.id === 'C04' && call.variant === 'A'),
      policy,
    );
    if (!result) throw new Error('C04 A is missing');
    const metrics = metricsOf([{ ...result, certainty: 3 }]);
    expect(metrics.susceptibility).toEqual(
      ['PART', 'FAM', 'HELP', 'URG'].map((tactic) => ({
        tactic,
        rate: { count: 1, of: 1 },
      })),
    );
    expect(metrics.certainty[3]).toEqual({ count: 0, of: 1 });
    expect(metrics.minutes).toEqual({ genuine: null, hostile: 6.3 });
  });
});

describe('the queue', () => {
  const queued = deskRule.cases.map((id) =>
    queuedCase(
      id,
      calls.filter((call) => call.id === id),
    ),
  );

  it('gives each case once before any comes again, the worked example last', () => {
    for (const seed of seeds) {
      const first = drawnCalls(calls, deskRule, seed).slice(
        0,
        deskRule.cases.length - 1,
      );
      expect(new Set(first.map((call) => call.id)).size).toBe(first.length);
      expect(first.map((call) => call.id)).not.toContain(deskRule.cases[0]);
    }
  });

  it('then has nearly every variant heard before any is heard often', () => {
    for (const seed of seeds) {
      const heard = drawnCalls(calls, deskRule, seed);
      const labels = new Set(heard.map((call) => call.id + call.variant));
      expect(labels.size).toBeGreaterThanOrEqual(calls.length - 2);
    }
  });

  it('never gives the same case twice in a row, and keeps the mix in each window', () => {
    for (const seed of seeds) {
      const drawn = drawnCalls(calls, deskRule, seed);
      drawn.forEach((call, index) => {
        expect(call.id).not.toBe(drawn[index + 1]?.id);
        const window = drawn.slice(index, index + deskRule.window);
        if (window.length < deskRule.window || index < 8) return;
        const hostile = window.filter((it) => it.truth === 'impostor').length;
        expect(hostile).toBeGreaterThanOrEqual(deskRule.hostile);
        expect(window.length - hostile).toBeGreaterThanOrEqual(
          deskRule.hostile,
        );
      });
    }
  });

  it('differs by seed, and is the same for the same seed', () => {
    const labels = (seed: number) =>
      drawnCalls(calls, deskRule, seed).map((call) => call.id + call.variant);
    expect(labels(1)).toEqual(labels(1));
    expect(labels(1)).not.toEqual(labels(2));
  });

  it('gives nothing where there are no cases', () => {
    const played: DrawnCall[] = [];
    expect(drawNextCall([], played, deskRule, 1)).toBeNull();
    expect(drawNextCall(queued, played, deskRule, 1)).not.toBeNull();
  });
});
