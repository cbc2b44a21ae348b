import { describe, expect, it } from 'vitest';
import { judgeDesk } from '../../../../src/domain/simulation/deskRule.ts';
import { deskRule } from './desk.ts';

describe('the desk', () => {
  const right = { hostile: false, critical: [], refusedWrongly: false };
  const attack = { ...right, hostile: true };
  const critical = { ...attack, critical: ['sent_by_message' as const] };
  const refused = { ...right, refusedWrongly: true };
  const rule = { ...deskRule };
  const gaps = (results: Parameters<typeof judgeDesk>[0]) =>
    judgeDesk(results, rule).gaps;

  it('is passed with eight calls, three of them hostile', () => {
    expect(
      gaps([attack, attack, attack, right, right, right, right, right]),
    ).toEqual([]);
  });

  it.each([
    [[attack, attack, attack], ['too_few_calls']],
    [
      [attack, attack, right, right, right, right, right, right],
      ['too_few_hostile'],
    ],
    [
      [attack, attack, attack, critical, right, right, right, right],
      ['critical_error'],
    ],
    [
      [attack, attack, attack, right, right, right, refused, refused],
      ['wrongful_refusals'],
    ],
  ])('is not passed by %j', (results, expected) => {
    expect(gaps(results)).toEqual(expected);
  });

  it('forgives early mistakes and one wrongful refusal', () => {
    const results = [
      critical,
      critical,
      refused,
      critical,
      attack,
      attack,
      right,
      right,
      right,
      refused,
      attack,
    ];
    expect(gaps(results)).toEqual([]);
  });
});
