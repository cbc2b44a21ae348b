import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../../src/domain/simulation/callResult.ts';
import {
  CALLS_WITH_MOVES,
  MOST_CALLS,
  newDesk,
} from '../../../../src/domain/simulation/desk.ts';
import {
  addMove,
  finishCall,
  takeCall,
} from '../../../../src/domain/simulation/playDesk.ts';
import type { DeskState } from '../../../../src/domain/simulation/desk.ts';
import { ledTo } from '../../../../src/domain/simulation/ledTo.ts';
import { modelMoves } from '../../../../src/domain/simulation/modelCall.ts';
import { nextCall } from '../../../../src/domain/simulation/queue.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { transcriptOf } from '../../../../src/domain/simulation/transcript.ts';
import { walks } from '../../../../src/domain/simulation/walks.ts';
import type { Walk } from '../../../../src/domain/simulation/walks.ts';
import {
  callOf,
  calls,
  deskRule,
  files,
  judged,
  labelOf,
  policy,
} from './desk.ts';

const cases = deskRule.cases.flatMap(
  (id) => files.find((file) => file.id === id) ?? [],
);

/** The desk after the next call of its queue was played by this walk. */
function playNext(desk: DeskState, walk: Walk): DeskState {
  const next = nextCall(desk, cases, deskRule, 5);
  if (!next) throw new Error('the queue is empty');
  const call = callOf(`${next.case} ${next.variant}`);
  const moves = walks[walk](call);
  const taken = moves.reduce(addMove, takeCall(desk, next));
  return finishCall(taken, resultOf(moves, call, policy), deskRule);
}

function playAll(walk: Walk, count: number, from = newDesk): DeskState {
  return Array.from({ length: count }).reduce<DeskState>(
    (desk) => playNext(desk, walk),
    from,
  );
}

describe('the practice desk', () => {
  it('never asks for the worked example, and is passed by eight careful calls', () => {
    const [example] = deskRule.cases;
    for (let seed = 0; seed < 30; seed += 1)
      expect(nextCall(newDesk, cases, deskRule, seed)?.case).not.toBe(example);
    expect(playAll('careful', 7).passed).toBe(false);
    expect(playAll('careful', 8).passed).toBe(true);
  });

  it.each(['hurried', 'suspicious', 'refusing'] as const)(
    'is not passed by sixteen calls of somebody %s',
    (walk) => {
      expect(playAll(walk, 16).passed).toBe(false);
    },
  );

  it('lets early mistakes fall out of the count', () => {
    const early = playAll('hurried', 4);
    expect(playAll('careful', 8, early).passed).toBe(true);
  });

  it('stays passed whatever is practised afterwards', () => {
    expect(playAll('hurried', 9, playAll('careful', 8)).passed).toBe(true);
  });

  it('remembers the latest calls, the last of them with their moves, and counts all', () => {
    const desk = playAll('careful', MOST_CALLS + 5);
    expect(desk.count).toBe(MOST_CALLS + 5);
    expect(desk.calls).toHaveLength(MOST_CALLS);
    expect(desk.calls.filter((call) => call.moves !== null)).toHaveLength(
      CALLS_WITH_MOVES,
    );
    expect(desk.calls.at(-1)?.moves).not.toBeNull();
  });

  it('takes no move and no result without an open call', () => {
    const result = resultOf([], callOf('C01 A'), policy);
    expect(addMove(newDesk, { code: 'D' })).toBe(newDesk);
    expect(finishCall(newDesk, result, deskRule)).toBe(newDesk);
  });
});

describe('the transcript', () => {
  const call = callOf('C03 A');

  it('begins with one of the openings, and another seed may bring another', () => {
    const openings = call.opening.map((lines) => lines.map(({ text }) => text));
    const heard = Array.from({ length: 20 }, (_, seed) =>
      transcriptOf(call, [], seed).map(({ text }) => text),
    );
    for (const opening of heard) expect(openings).toContainEqual(opening);
    expect(new Set(heard.map(String)).size).toBeGreaterThan(1);
  });

  it('shows after each move what it brings, and the caller pushes at every second one', () => {
    const lines = transcriptOf(call, soundMoves(['D', 'H', 'CF', 'MA']), 1);
    const after = lines.filter((line) => line.move !== null);
    expect(after.map(({ who, move }) => `${move} ${who}`)).toEqual([
      '0 desk',
      '0 note',
      '1 desk',
      '1 note',
      '1 caller',
      '2 desk',
      '2 note',
      '3 desk',
      '3 note',
      '3 caller',
    ]);
    expect(after[4]?.text).toBe(call.pressure[0]?.text);
    expect(after[4]?.tactics).toEqual(call.pressure[0]?.tactics);
  });

  it('says nothing where the case has no words, and pushes while the desk looks, checks or asks', () => {
    const quiet = { ...call, moves: {} };
    const lines = transcriptOf(quiet, soundMoves(['D', 'X', 'SEC', 'X']), 1);
    expect(lines.filter(({ move }) => move !== null)).toEqual(
      ['D', 'X', 'SEC', 'X'].map((text, move) => ({
        who: 'desk',
        text,
        tactics: [],
        move,
      })),
    );
    for (const code of ['D', 'K', 'MA'] as const) {
      const pushed = transcriptOf(quiet, soundMoves([code, code]), 1);
      expect(pushed.at(-1)).toMatchObject({ who: 'caller', move: 1 });
    }
  });

  it('has the caller wait longer after the pressure was answered', () => {
    const pushes = (codes: Parameters<typeof soundMoves>[0]) =>
      transcriptOf(call, soundMoves(codes), 1).filter(
        ({ who, move }) => who === 'caller' && move !== null,
      ).length;
    expect(pushes(['P', 'D', 'H'])).toBe(0);
    expect(pushes(['D', 'H'])).toBe(1);
  });
});

describe('a model call', () => {
  it.each(calls.map(labelOf))('ends well: %s', (label) => {
    const call = callOf(label);
    const moves = modelMoves(call, policy);
    expect(judge(play(moves, call, policy), call, policy).good).toBe(true);
  });

  it('is another one where the policy makes the authored one unsound', () => {
    const call = callOf('C13 B');
    const own = {
      ...policy,
      checks: { ...policy.checks, in_person: { accepted: false } },
    };
    const moves = modelMoves(call, own);
    expect(judge(play(moves, call, own), call, own).good).toBe(
      moves.length > 0,
    );
  });
});

describe('what a call led to', () => {
  it('is the unsafe timeline, the refused one, or neither', () => {
    expect(ledTo(judged('C04 A', 'D R E L'))).toBe('unsafe');
    expect(ledTo(judged('C02 A', 'D X L'))).toBe('refused');
    expect(ledTo(judged('C04 A', 'D H CF X SEC W L'))).toBe('neither');
  });
});
