import { beforeEach, describe, expect, it } from 'vitest';
import { newDesk } from '../../../src/domain/simulation/desk.ts';
import { isMoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { $course } from '../../../src/stores/course.ts';
import { $check } from '../../../src/stores/quiz/quiz.ts';
import {
  giveUpCall,
  makeMove,
  sayTypedNo,
  takeCall,
} from '../../../src/stores/simulation/actions.ts';
import { tryAgain } from '../../../src/stores/simulation/again.ts';
import {
  $again,
  $call,
  $debrief,
  $lines,
  $open,
} from '../../../src/stores/simulation/call.ts';
import { closeUnlogged } from '../../../src/stores/simulation/closing.ts';
import { $minutes } from '../../../src/stores/simulation/console.ts';
import { $talk } from '../../../src/stores/simulation/debrief.ts';
import {
  $callReport,
  $caseBank,
  $desk,
} from '../../../src/stores/simulation/desk.ts';
import { $screen } from '../../../src/stores/simulation/stage.ts';
import { callOf, deskRule, files, policy } from '../domain/simulation/desk.ts';
import { course } from '../domain/courses.ts';

const cases = deskRule.cases.flatMap(
  (id) => files.find((it) => it.id === id) ?? [],
);

beforeEach(() => {
  $course.set({ ...course, desk: deskRule });
  $caseBank.set({ status: 'ready', bank: { cases, policy } });
  $check.set({ seed: 7, attempts: [] });
  const { id, variant, revision } = callOf('C04 A');
  $desk.set({ ...newDesk, open: { case: id, variant, revision, moves: [] } });
  $again.set(null);
  for (const code of 'D K R'.split(' ').filter(isMoveCode)) makeMove({ code });
  closeUnlogged(0);
});

describe('a second try', () => {
  it('goes on from where it turned, in the words that were heard, and leaves the desk and its report as they were', () => {
    const before = $desk.get();
    const report = $callReport.get();
    const told = $talk.get();
    tryAgain();
    expect($screen.get()).toBe('call');
    expect($call.get()?.id).toBe(told?.call.id);
    expect($open.get()?.moves.map(({ code }) => code)).toEqual(['D', 'K']);
    expect($minutes.get()).toBeGreaterThan(0);
    const heard = told?.lines.map(({ line }) => line.text) ?? [];
    const now = $lines.get().map(({ text }) => text);
    expect(now).toEqual(heard.slice(0, now.length));
    makeMove({ code: 'A' });
    sayTypedNo('Not today.', 2);
    expect($lines.get().some(({ text }) => text === 'Not today.')).toBe(true);
    closeUnlogged(0);
    expect($screen.get()).toBe('debrief');
    expect($debrief.get()).toMatchObject({
      again: true,
      passes: false,
      milestone: null,
    });
    expect($talk.get()?.marked.map(({ code }) => code)).toEqual([
      ...['D', 'K', 'A', 'X', 'Q'],
    ]);
    expect($desk.get()).toBe(before);
    expect($callReport.get()).toBe(report);
    expect($open.get()).toBeNull();
  });

  it('keeps none of the words of a no that it takes back', () => {
    const { id, variant, revision } = callOf('C04 B');
    $desk.set({ ...newDesk, open: { case: id, variant, revision, moves: [] } });
    makeMove({ code: 'D' });
    sayTypedNo('Never.', 2);
    closeUnlogged(0);
    tryAgain();
    expect($open.get()?.moves.map(({ code }) => code)).toEqual(['D']);
    makeMove({ code: 'K' });
    expect($lines.get().map(({ text }) => text)).not.toContain('Never.');
  });

  it('is given up without a trace, and never stands in the way of the next call', () => {
    const before = $desk.get();
    tryAgain();
    giveUpCall();
    expect($desk.get()).toBe(before);
    expect($open.get()).toBeNull();
    takeCall();
    expect($open.get()).toBe($desk.get().open);
    expect($open.get()?.moves).toEqual([]);
  });
});
