import { describe, expect, it } from 'vitest';
import { judgeDesk } from '../../../../src/domain/simulation/deskRule.ts';
import { deskRule } from './desk.ts';

describe('the desk', () => {
  const right = {
    attack: false,
    good: true,
    critical: [],
    refusedWrongly: false,
  };
  const attack = { ...right, attack: true };
  const short = { ...right, good: false };
  const missed = { ...attack, good: false };
  const critical = { ...missed, critical: ['sent_by_message' as const] };
  const refused = { ...short, refusedWrongly: true };
  const verdict = (results: Parameters<typeof judgeDesk>[0]) =>
    judgeDesk(results, deskRule);

  it('is passed with eight calls, six of them ended well, three of these attacks', () => {
    expect(
      verdict([attack, attack, attack, short, short, right, right, right]),
    ).toEqual({
      passed: true,
      gaps: [],
      calls: 8,
      good: 6,
      attacks: 3,
      critical: 0,
      wrongfulRefusals: 0,
    });
  });

  it('is not passed without a good ending, however little went wrong', () => {
    expect(
      verdict([missed, missed, missed, short, short, short, short, short]),
    ).toMatchObject({
      passed: false,
      gaps: ['too_few_good', 'too_few_attacks'],
      good: 0,
      attacks: 0,
    });
  });

  it.each([
    [[attack, attack, attack, right, right, right], ['too_few_calls']],
    [
      [attack, attack, attack, right, right, short, short, short],
      ['too_few_good'],
    ],
    [
      [attack, attack, missed, right, right, right, right, right],
      ['too_few_attacks'],
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
    expect(verdict(results)).toMatchObject({ passed: false, gaps: expected });
  });

  it('counts what is there of what is needed, from the first call on', () => {
    expect(verdict([])).toMatchObject({
      calls: 0,
      good: 0,
      attacks: 0,
      gaps: ['too_few_calls', 'too_few_good', 'too_few_attacks'],
    });
    expect(verdict([attack, missed, right, critical, refused])).toMatchObject({
      calls: 5,
      good: 2,
      attacks: 1,
      critical: 1,
      wrongfulRefusals: 1,
    });
  });

  it('forgives early mistakes and one wrongful refusal', () => {
    const results = [
      critical,
      refused,
      critical,
      critical,
      attack,
      attack,
      right,
      right,
      right,
      refused,
      attack,
    ];
    expect(verdict(results).gaps).toEqual([]);
  });

  it('looks for critical errors no further back than its rule says', () => {
    const rest = [attack, attack, attack, right, right];
    const at = (results: Parameters<typeof judgeDesk>[0]) =>
      verdict([...results]).critical;
    expect(at([right, right, critical, ...rest])).toBe(0);
    expect(at([right, right, right, critical, ...rest.slice(1)])).toBe(1);
  });
});
