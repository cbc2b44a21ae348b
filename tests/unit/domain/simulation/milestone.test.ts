import { describe, expect, it } from 'vitest';
import type { CallResult } from '../../../../src/domain/simulation/callResult.ts';
import { milestoneOf } from '../../../../src/domain/simulation/milestone.ts';
import { deskRule } from './desk.ts';

const recovered = 'recovered' as CallResult['outcome'];
const untrue = 'false_log' as CallResult['outcome'];
const genuine = {
  attack: false,
  hostile: false,
  good: true,
  critical: [],
  refusedWrongly: false,
  acceptedFalsely: false,
  outcome: recovered,
};
const impostor = { ...genuine, attack: true, hostile: true };
const loose = { ...impostor, good: false };
const fooled = { ...loose, acceptedFalsely: true };
const short = { ...genuine, good: false };

/** What there is to be glad of after each of these calls. */
const after = (calls: (typeof genuine)[]) =>
  calls.map((_, place) =>
    milestoneOf(calls.slice(0, place + 1), place + 1, deskRule),
  );

describe('what there is to be glad of', () => {
  it('is the first attack that was stopped, and half of the good calls, once each', () => {
    expect(
      after([genuine, fooled, impostor, genuine, impostor, genuine]),
    ).toEqual([null, null, 'first_stopped', 'half', null, null]);
  });

  it('is not the first impostor where one got nothing before, though an end was loose', () => {
    expect(after([loose, impostor])).toEqual([null, null]);
  });

  it('is not the first attack where an intruder was shut out before, though the log was not true', () => {
    const intruder = { ...genuine, attack: true };
    const shut = {
      ...intruder,
      good: false,
      outcome: untrue,
    };
    expect(after([shut, impostor])).toEqual([null, null]);
    const leftIn = { ...shut, refusedWrongly: true };
    expect(after([leftIn, impostor])).toEqual([null, 'first_stopped']);
    expect(after([intruder, impostor])).toEqual(['first_stopped', null]);
  });

  it('is half once only, however many calls fall out of the count', () => {
    const three = [genuine, genuine, genuine];
    const many = Array.from({ length: 8 }, () => short);
    expect(after([...three, ...many, ...three]).filter(Boolean)).toEqual([
      'half',
    ]);
  });

  it('is nothing where the first calls are no longer remembered', () => {
    expect(milestoneOf([impostor], 49, deskRule)).toBeNull();
  });
});
