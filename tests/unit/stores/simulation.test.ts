import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import type { PlayedCall } from '../../../src/domain/simulation/desk.ts';
import { resultOf } from '../../../src/domain/simulation/callResult.ts';
import { isMoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../src/domain/simulation/play.ts';
import { $course } from '../../../src/stores/course.ts';
import { $check } from '../../../src/stores/quiz/quiz.ts';
import {
  makeMove,
  reviewCall,
  sayTypedNo,
  takeCall,
} from '../../../src/stores/simulation/actions.ts';
import { closeUnlogged } from '../../../src/stores/simulation/closing.ts';
import {
  $debrief,
  $form,
  $lines,
  $log,
} from '../../../src/stores/simulation/call.ts';
import { $talk } from '../../../src/stores/simulation/debrief.ts';
import { $caseBank, $desk } from '../../../src/stores/simulation/desk.ts';
import { $next, $waiting } from '../../../src/stores/simulation/next.ts';
import { $past } from '../../../src/stores/simulation/result.ts';
import { $left } from '../../../src/stores/simulation/standing.ts';
import { callOf, deskRule, files, policy } from '../domain/simulation/desk.ts';
import { course } from '../domain/courses.ts';

const bank = deskRule.cases.flatMap(
  (id) => files.find((it) => it.id === id) ?? [],
);

function played(label: string, codes: readonly MoveCode[]): PlayedCall {
  const call = callOf(label);
  const moves = soundMoves(codes);
  const result = resultOf(moves, call, policy);
  return { ...result, revision: call.revision, moves };
}

const held = played('C04 A', ['D', 'CF', 'X', 'SEC', 'W', 'L']);

beforeEach(() => {
  $course.set({ ...course, desk: deskRule });
  $caseBank.set({ status: 'ready', bank: { cases: bank, policy } });
  $check.set({ seed: 7, attempts: [] });
  $desk.set(newDesk);
  $debrief.set(null);
  $form.set(null);
});

describe('who waits', () => {
  it('is the very call that is taken, whatever was played and whatever the seed', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      $check.set({ seed, attempts: [] });
      const calls = Array.from({ length: seed % 4 }, () => held);
      $desk.set({ ...newDesk, calls, count: calls.length });
      const next = $next.get();
      const waiting = $waiting.get();
      takeCall();
      const { open } = $desk.get();
      expect(open).toEqual({ ...next, moves: [] });
      const taken = open && callOf(`${open.case} ${open.variant}`);
      expect(waiting).toBe(taken?.channel);
    }
  });

  it('is the same one again after a call was given up', () => {
    takeCall();
    const before = $next.get();
    $desk.set({ ...$desk.get(), open: null });
    expect($next.get()).toEqual(before);
  });
});

describe('a debrief', () => {
  it('that is read later tells the opening that was heard', () => {
    takeCall();
    makeMove({ code: 'D' });
    const heard = $lines.get().map(({ text }) => text);
    closeUnlogged(0);
    const told = () =>
      $talk
        .get()
        ?.lines.map(({ line }) => line.text)
        .slice(0, heard.length);
    expect(told()).toEqual(heard);
    for (let more = 0; more < 3; more += 1) {
      takeCall();
      closeUnlogged(0);
    }
    reviewCall(0);
    expect(told()).toEqual(heard);
  });

  it('that is read while a call is open leaves alone what is written on it', () => {
    $desk.set({ ...newDesk, calls: [held], count: 1 });
    const form = {
      reason: 'a',
      risk: 'a',
      approver: 'a',
      controls: 'a',
      days: 30,
      registered: true,
    };
    $form.set(form);
    reviewCall(0);
    expect($talk.get()?.gaps).toEqual([]);
    expect($form.get()).toEqual(form);
  });

  it('and the call itself set a no as it was typed, until another call is taken or read', () => {
    const typed = () =>
      [
        ...$lines.get(),
        ...($talk.get()?.lines ?? []).map(({ line }) => line),
      ].flatMap(({ kind, text }) => (kind === 'desk' && text ? [text] : []));
    takeCall();
    makeMove({ code: 'A' });
    sayTypedNo('Not today, Ms Hale.', 2);
    expect($desk.get().open?.moves.at(-1)).toEqual({
      code: 'X',
      wording: 'own',
      certainty: 2,
    });
    expect(typed()).toEqual(['Not today, Ms Hale.']);
    expect(JSON.stringify($desk.get())).not.toContain('Hale.');
    closeUnlogged(0);
    expect(typed()).toEqual(['Not today, Ms Hale.']);
    reviewCall(0);
    expect(typed()).toEqual([]);
    takeCall();
    sayTypedNo('No.', 3);
    expect(typed()).toEqual(['No.']);
    makeMove({ code: 'X', wording: 'courteous', certainty: 1 });
    expect(typed()).toEqual(['No.']);
    takeCall();
    makeMove({ code: 'X', wording: 'courteous', certainty: 1 });
    expect(typed()).toEqual([]);
  });

  it('opens at what was not good, and turns at the log where that was all', () => {
    const call = callOf('C04 A');
    const talkOf = (codes: string, truthful = true) => {
      const moves = soundMoves(codes.split(' ').filter(isMoveCode)).map(
        (move) => (move.code === 'L' ? { ...move, truthful } : move),
      );
      const untold = {
        field: 'approver',
        wrote: 'offered',
        was: 'none',
      } as const;
      const lines = truthful ? [] : [{ ...untold, verdict: 'false' } as const];
      $log.set({ verdict: truthful ? 'true' : 'false', lines });
      $debrief.set({
        ...{ call, moves, seed: 1, fresh: true },
        ...{ passes: false, milestone: null, again: false },
      });
      return $talk.get();
    };
    const good = 'A D CF X SEC W L';
    expect(talkOf(good)).toMatchObject({ opensAt: 'led', turnsAtLog: false });
    expect(talkOf(good)?.turn).toBe(2);
    expect(talkOf(good, false)).toMatchObject({
      opensAt: 'log',
      turnsAtLog: true,
      turn: 6,
    });
    const marks = talkOf(good, false)?.lines.filter(({ turns }) => turns);
    expect(marks?.map(({ line }) => line.code)).toEqual(['L']);
    // More was missing than the log.
    expect(talkOf('D CF X L', false)?.opensAt).toBe('wanted');
    expect(talkOf('D CF X L')?.opensAt).toBe('wanted');
    // What went through went through before.
    expect(talkOf('D R E L', false)).toMatchObject({
      opensAt: 'wanted',
      turnsAtLog: false,
      turn: 1,
    });
  });

  it('offers to read no call whose case has changed since', () => {
    const changed = { ...held, revision: held.revision + 1 };
    $desk.set({ ...newDesk, calls: [held, changed], count: 2 });
    expect($past.get().map(({ readable }) => readable)).toEqual([false, true]);
  });

  it('says of the one call that passes the desk, and of no other, that it does', () => {
    const attack = { ...held, attack: true, good: true, critical: [] };
    const calls = Array.from({ length: 7 }, () => attack);
    $desk.set({ ...newDesk, calls, count: 7 });
    takeCall();
    closeUnlogged(0);
    expect($debrief.get()?.passes).toBe(true);
    takeCall();
    closeUnlogged(0);
    expect($debrief.get()?.passes).toBe(false);
  });
});

describe('the minutes that are left', () => {
  it('fall with each call that ends well, and are over once the desk is passed', () => {
    $course.set({
      ...course,
      desk: deskRule,
      steps: [
        ...course.steps,
        { id: 'desk', title: 'Desk', minutes: 24, area: 'desk' },
      ],
    });
    const before = $left.get();
    $desk.set({ ...newDesk, calls: [held], count: 1 });
    const after = $left.get();
    expect(before).toEqual({ calls: 8, minutes: 24 });
    expect(after).toEqual({ calls: 7, minutes: 21 });
    $desk.set({ ...$desk.get(), passed: true });
    expect($left.get()).toBeNull();
  });
});
