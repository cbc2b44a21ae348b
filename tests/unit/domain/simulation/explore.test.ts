import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
  type Move,
} from '../../../../src/domain/simulation/callState.ts';
import { skippedDuties } from '../../../../src/domain/simulation/duties.ts';
import { explore } from '../../../../src/domain/simulation/explore.ts';
import { criticalErrors } from '../../../../src/domain/simulation/faults.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { modelMoves } from '../../../../src/domain/simulation/modelCall.ts';
import { moveCodes } from '../../../../src/domain/simulation/moveCodes.ts';
import type { MoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { hasMove } from '../../../../src/domain/simulation/movesUnder.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { step } from '../../../../src/domain/simulation/step.ts';
import { callOf, labelOf, policy } from './ruleDesk.ts';

const everyMove: Move[] = moveCodes.flatMap((code): Move[] => {
  if (code === 'X')
    return [
      { code, wording: 'courteous' },
      { code, wording: 'leaks' },
    ];
  if (code === 'EX')
    return [
      { code, complete: true },
      { code, complete: false },
    ];
  return code === 'L'
    ? [
        { code, truthful: true },
        { code, truthful: true, complete: false },
        { code, truthful: false },
      ]
    : [{ code }];
});

/** A search that knows states by their whole text and tries every move. */
function plainSearch(call: CallCase, rules = policy) {
  const seen = new Set([JSON.stringify(newCall)]);
  const open: { state: CallState; path: Move[] }[] = [
    { state: newCall, path: [] },
  ];
  const endings: { state: CallState; path: Move[] }[] = [];
  const useful = new Set<string>();
  for (const { state, path } of open)
    for (const move of everyMove) {
      if (!hasMove(move.code, rules)) continue;
      const after = step(state, move, call, rules);
      const text = JSON.stringify(after);
      if (seen.has(text)) continue;
      seen.add(text);
      useful.add(move.code);
      const way = { state: after, path: [...path, move] };
      const isOver =
        after.closed !== 'open' || criticalErrors(after, call).length > 0;
      (isOver ? endings : open).push(way);
    }
  return { states: seen.size, endings, useful };
}

/** A caller whom one callback proves, and nothing else is there to do. */
const base = callOf('C04 B');
const shows = (result: 'confirms' | 'misleads') => ({ text: 'words', result });
const small: CallCase = {
  ...base,
  truth: 'genuine',
  compromised: false,
  record: { ...base.record, privileged: false, numbers: [] },
  form: undefined,
  moves: {
    CF: shows('confirms'),
    MA: shows('confirms'),
    R: shows('confirms'),
    E: shows('confirms'),
    C: shows('confirms'),
  },
};

/** Nobody approves, and nobody can be told so. */
const unapproved: CallCase = {
  ...small,
  moves: { ...small.moves, MA: { text: 'words', result: 'fails' } },
};

describe('the search of a case', () => {
  it.each([small, callOf('C07 A'), callOf('C09 B'), callOf('C10 B')])(
    'finds of $id what a plainer one finds',
    (call) => {
      const plain = plainSearch(call);
      const found = explore(call, policy);
      const verdicts = plain.endings.map(({ state, path }) => ({
        ...judge(state, call, policy),
        path,
      }));
      const good = verdicts.filter((it) => it.good);
      const bad: Record<string, number> = {};
      for (const it of verdicts)
        if (!it.good) bad[it.outcome] = (bad[it.outcome] ?? 0) + 1;
      expect(found.states).toBe(plain.states);
      expect(found.useful).toEqual(plain.useful);
      expect(found.good).toBe(good.length);
      expect(found.bad).toEqual(bad);
      expect(found.shortestGood).toHaveLength(
        Math.min(...good.map(({ path }) => path.length)),
      );
      const errors = [...new Set(verdicts.flatMap((it) => it.critical))];
      expect(Object.keys(found.critical).sort()).toEqual(errors.sort());
      for (const error of errors)
        expect(found.critical[error]).toHaveLength(
          Math.min(
            ...verdicts
              .filter((it) => it.critical.includes(error))
              .map(({ path }) => path.length),
          ),
        );
    },
  );

  it('leads the shortest way to a good ending, and to each error', () => {
    const { shortestGood, critical } = explore(small, policy);
    expect(shortestGood).toEqual(
      soundMoves(['D', 'CF', 'MA', 'R', 'E', 'C', 'L']),
    );
    expect(critical).toEqual({
      reset_unverified: [{ code: 'R' }],
      given_unapproved: [{ code: 'R' }],
      false_log: [{ code: 'L', truthful: false }],
    });
  });

  it('finds no good ending where there is none', () => {
    const found = explore(unapproved, policy);
    expect(found).toMatchObject({ good: 0, shortestGood: null });
  });

  it('finds a good ending that skips a duty, and none in a sound case', () => {
    const misleading = {
      ...small,
      moves: { ...small.moves, CF: shows('misleads') },
    };
    expect(explore(small, policy).loophole).toBeNull();
    expect(explore(misleading, policy).loophole).toEqual(
      soundMoves(['D', 'CF', 'MA', 'R', 'E', 'C', 'L']),
    );
  });
});

describe('a search that leaves out checks beyond what is enough', () => {
  const proving = (
    codes: readonly MoveCode[],
    more: Partial<CallCase> = {},
  ) => ({
    ...small,
    ...more,
    form: more.request === 'exception' ? callOf('C09 A').form : undefined,
    moves: Object.fromEntries(
      [...codes, ...(['MA', 'L'] as const)].map((code) => [
        code,
        shows('confirms'),
      ]),
    ),
  });
  const privileged = { ...small.record, privileged: true };
  const two = { ...policy, reset: { ...policy.reset, checks: 2 } };
  const kinds = {
    ...two,
    reset: { ...two.reset, kinds: 'different' as const },
    passes: { ...policy.passes, onVerifiedLine: true },
    checks: {
      ...policy.checks,
      push_number_match: { accepted: true },
      video_from_directory: {
        accepted: true,
        with: ['callback_on_file' as const],
      },
    },
  };
  const reset = ['R', 'E', 'C', 'B', 'CF', 'VC', 'IP', 'PN'] as const;
  const other = ['OF', 'E', 'EX', 'CF', 'VC', 'IP'] as const;

  it.each<[string, CallCase, typeof policy]>([
    ['a reset', proving(reset), policy],
    ['a reset after two checks', proving(reset), two],
    [
      'a reset after checks of two kinds, one on the line',
      proving(reset),
      kinds,
    ],
    [
      'a reset of a privileged account',
      proving(['SL', ...reset], { record: privileged }),
      two,
    ],
    [
      'an exception',
      proving(other, { request: 'exception', alternative: 'part' }),
      two,
    ],
    [
      'an alert whose owner is still to be heard',
      proving(['A', 'CO', 'SEC', 'RC', 'CF', 'VC', 'IP'], {
        request: 'alert',
        compromised: true,
      }),
      policy,
    ],
    [
      'an alert about a code that was rightly used',
      proving(['A', 'CO', 'RC', 'CF', 'VC', 'IP'], { request: 'alert' }),
      two,
    ],
    [
      'an impostor whom every check confirms',
      proving(['X', 'SEC', 'W', ...reset], { truth: 'impostor' }),
      policy,
    ],
  ])('comes to the same verdicts: %s', (_, call, rules) => {
    const plain = plainSearch(call, rules);
    const found = explore(call, rules);
    const verdicts = plain.endings.map(({ state, path }) => ({
      ...judge(state, call, rules),
      path,
    }));
    const good = verdicts.filter((it) => it.good);
    const bad = verdicts.filter((it) => !it.good);
    expect(found.states).toBeLessThanOrEqual(plain.states);
    expect(found.useful).toEqual(plain.useful);
    expect(found.good > 0).toBe(good.length > 0);
    expect(found.shortestGood?.length ?? null).toBe(
      good.length > 0 ? Math.min(...good.map(({ path }) => path.length)) : null,
    );
    expect(new Set(Object.keys(found.bad))).toEqual(
      new Set(bad.map(({ outcome }) => outcome)),
    );
    const errors = new Set(verdicts.flatMap(({ critical }) => critical));
    expect(new Set(Object.keys(found.critical))).toEqual(errors);
    for (const error of errors)
      expect(found.critical[error]).toHaveLength(
        Math.min(
          ...verdicts
            .filter(({ critical }) => critical.includes(error))
            .map(({ path }) => path.length),
        ),
      );
    const skipping = good.some(
      ({ path }) => skippedDuties(path, call, rules).length > 0,
    );
    expect(found.loophole !== null).toBe(skipping);
  });
});

describe('a model call', () => {
  it('is the authored one where that ends well, though it is not the shortest', () => {
    const model = ['D', 'CF', 'MA', 'R', 'E', 'C', 'L'] as const;
    expect(modelMoves({ ...small, model: [...model] }, policy)).toEqual(
      soundMoves(model),
    );
  });

  it('is the shortest good one where the authored one does not, and none where there is none', () => {
    const hasty = { ...small, model: ['D', 'R', 'L'] as const };
    const call: CallCase = { ...small, model: [...hasty.model] };
    expect(modelMoves(call, policy)).toEqual(
      explore(call, policy).shortestGood,
    );
    expect(modelMoves(unapproved, policy)).toEqual([]);
  });

  it('plays as it was found', () => {
    for (const call of [small, callOf('C07 A')]) {
      const moves = modelMoves(call, policy);
      expect([
        labelOf(call),
        judge(play(moves, call, policy), call, policy).good,
      ]).toEqual([labelOf(call), true]);
    }
  });
});
