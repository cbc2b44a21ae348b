import { describe, expect, it } from 'vitest';
import { newCall } from '../../../../src/domain/simulation/callState.ts';
import { judge } from '../../../../src/domain/simulation/judge.ts';
import { isMoveCode } from '../../../../src/domain/simulation/moveCodes.ts';
import { play, soundMoves } from '../../../../src/domain/simulation/play.ts';
import { hindranceOf } from '../../../../src/domain/simulation/step.ts';
import { callOf, judged, policy } from './ruleDesk.ts';

describe('a verdict', () => {
  it.each([
    ['C04 B', 'D CF MA AD R E C L', 'sound_reset'],
    ['C04 B', 'D CF AD R E C L', 'sound_reset'],
    ['C13 B', 'D CF VC MA SL E C L', 'sound_reset'],
    ['C15 A', 'D CF MA CO SEC R E C L', 'sound_reset'],
    ['C01 A', 'D B C L', 'recovered'],
    ['C08 A', 'D CF VC OF E L', 'mfa_given'],
    ['C11 A', 'IP OF E L', 'mfa_given'],
    ['C10 A', 'IP OF E L', 'mfa_given'],
    ['C08 A', 'D CF VC OF MA EX L', 'exception_opened'],
    ['C09 A', 'D CF MA OF EX L', 'exception_opened'],
    ['C12 A', 'A CO SEC RC L', 'contained'],
    ['C12 A', 'D CF CO SEC RC L', 'contained'],
    ['C12 B', 'D CF RC L', 'renewed'],
    ['C04 A', 'D CF X SEC W L', 'declined'],
    ['C04 A', 'D CF CO SEC W L', 'declined'],
    ['C06 A', 'D SEC W L', 'declined'],
  ])('on %s after %s is %s, a good ending', (label, moves, outcome) => {
    expect(judged(label, moves)).toMatchObject({ outcome, good: true });
  });

  it.each([
    ['C04 A', 'D R E L', 'unsafe_reset'],
    ['C04 B', 'D R E L', 'unsafe_reset'],
    ['C04 B', 'D CF R AD E C L', 'unsafe_reset'],
    ['C04 B', 'D AD R CF E C L', 'unsafe_reset'],
    ['C04 B', 'D CF MA R E C L', 'unsafe_reset'],
    ['C05 C', 'D CF MA R E L', 'unsafe_reset'],
    ['C05 B', 'D CG MA R E L', 'unsafe_reset'],
    ['C13 B', 'D CF VC MA R E L', 'unsafe_reset'],
    ['C15 A', 'D CF MA R CO SEC E L', 'unsafe_reset'],
    ['C10 B', 'D OF E L', 'unsafe_enrolment'],
    ['C10 A', 'D OF E IP L', 'unsafe_enrolment'],
    ['C08 A', 'D OF E L', 'unsafe_enrolment'],
    ['C08 B', 'D OF E L', 'unsafe_enrolment'],
    ['C11 A', 'OF E L', 'unsafe_enrolment'],
    ['C08 A', 'D CF OF E L', 'unfinished'],
    ['C08 A', 'D OF E CF VC L', 'unsafe_enrolment'],
    ['C08 A', 'D OF L', 'unfinished'],
    ['C08 A', 'D CF VC OF X L', 'unfinished'],
    ['C08 A', 'D MA OF EX L', 'unsafe_exception'],
    ['C08 A', 'D CF VC OF EX L', 'unsafe_exception'],
    ['C08 A', 'D CF VC MA EX L', 'hasty_exception'],
    ['C09 A', 'D CF MA EX L', 'hasty_exception'],
    ['C09 A', 'D MA OF EX L', 'unsafe_exception'],
    ['C01 A', 'D VC MA R E L', 'needless_reset'],
    ['C09 A', 'D GX L', 'unrecorded_exception'],
    ['C09 A', 'D CF OF EX L', 'unsafe_exception'],
    ['C07 A', 'SD L', 'sent_by_message'],
    ['C05 A', 'D NC L', 'number_changed'],
    ['C04 B', 'D X L', 'wrongful_refusal'],
    ['C04 A', 'D CF X L', 'not_reported'],
    ['C04 A', 'D CF X W L', 'not_reported'],
    ['C04 A', 'D MA X SEC L', 'unfinished'],
    ['C04 A', 'D CF L', 'no_decision'],
    ['C04 B', 'D CF AD R C L', 'unfinished'],
    ['C04 B', 'D CF AD R E L', 'unfinished'],
    ['C13 B', 'D CF VC MA SL E L', 'unfinished'],
    ['C12 A', 'CO SEC RC L', 'unfinished'],
  ])('on %s after %s is %s, a bad ending', (label, moves, outcome) => {
    expect(judged(label, moves)).toMatchObject({ outcome, good: false });
  });

  it.each([
    ['C04 B', 'D', ['CF', 'VC', 'IP', 'AD', 'R', 'L']],
    ['C04 A', 'D X L', ['SEC', 'W']],
    ['C04 B', 'D CF R E C L', ['AD']],
    ['C04 B', 'D CF AD R E L', ['C']],
    ['C12 A', 'CO SEC RC L', ['A']],
    ['C01 A', 'D L', ['B']],
    ['C08 A', 'D CF OF L', ['VC', 'IP', 'E']],
  ])('on %s after %s misses %s', (label, moves, missing) => {
    expect(judged(label, moves).missing).toEqual(missing);
  });

  it.each([
    ['C08 A', 'D CF VC X OF E', 'false_log'],
    ['C04 B', 'D CF AD R E C', 'false_log'],
    ['C04 A', 'D CF X SEC W', 'false_log'],
    ['C04 B', 'D CF X', 'wrongful_refusal'],
    ['C04 B', 'D R E', 'unsafe_reset'],
  ])(
    'on %s after %s and a false log is %s, and asks for no second entry',
    (label, moves, outcome) => {
      const call = callOf(label);
      const made = soundMoves(moves.split(' ').filter(isMoveCode));
      const closed = [...made, { code: 'L', truthful: false } as const];
      const verdict = judge(play(closed, call, policy), call, policy);
      expect(verdict).toMatchObject({ outcome, good: false });
      expect(verdict.critical).toContain('false_log');
      expect(verdict.missing).not.toContain('L');
    },
  );

  it('names the checks that counted, and no other', () => {
    expect(judged('C13 B', 'D K CF VC').counting).toEqual(['CF', 'VC']);
    expect(judged('C05 C', 'D CF CG').counting).toEqual([]);
  });

  it.each([
    ['leaks', false],
    ['curt', true],
    ['courteous', true],
    ['own', true],
  ] as const)('on a refusal that is %s is good: %s', (wording, good) => {
    const call = callOf('C06 A');
    const moves = [
      { code: 'D' },
      { code: 'X', wording },
      { code: 'X', wording: 'courteous' },
      { code: 'SEC' },
      { code: 'W' },
      { code: 'L', truthful: true },
    ] as const;
    expect(judge(play(moves, call, policy), call, policy).good).toBe(good);
  });

  it('finds no fault with words that it has not heard', () => {
    const call = callOf('C06 A');
    const moves = [
      { code: 'D' },
      { code: 'X', wording: 'own' },
      { code: 'SEC' },
      { code: 'W' },
      { code: 'L', truthful: true },
    ] as const;
    const verdict = judge(play(moves, call, policy), call, policy);
    expect(verdict).toMatchObject({ outcome: 'declined', faults: [] });
  });

  it.each([
    ['C04 B', 'D L', true],
    ['C04 B', 'D X L', true],
    ['C04 B', 'D R L', false],
    ['C09 A', 'D EX L', false],
    ['C09 A', 'D CF MA EX L', false],
    ['C08 A', 'D EX L', false],
    ['C08 A', 'D CF VC L', true],
    ['C12 A', 'Q', true],
    ['C04 A', 'D X L', false],
  ])('on %s after %s counts a wrongful refusal: %s', (label, moves, wrong) => {
    expect(judged(label, moves).refusedWrongly).toBe(wrong);
  });
});

describe('a move', () => {
  it.each([
    ['CF', 'open_record_first'],
    ['MA', 'open_record_first'],
    ['VC', 'open_record_first'],
    ['W', 'open_record_first'],
    ['E', 'reset_first'],
    ['C', 'nothing_to_clean'],
    ['RC', 'nothing_to_renew'],
    ['R', null],
  ] as const)('%s is hindered at the start by %s', (move, hindrance) => {
    expect(hindranceOf(newCall, move, callOf('C04 B'))).toBe(hindrance);
  });

  it('comes too late when the call is closed', () => {
    const closed = play([{ code: 'Q' }], callOf('C04 B'), policy);
    expect(hindranceOf(closed, 'D', callOf('C04 B'))).toBe('closed');
  });
});
