import { describe, expect, it } from 'vitest';
import { judgeDesk } from '../../../src/domain/simulation/deskRule.ts';
import type { DeskGap } from '../../../src/domain/simulation/deskRule.ts';
import {
  conditionWords,
  goodCallsWords,
  leftWords,
  windowWords,
} from '../../../src/words/standing.ts';
import {
  milestoneWords,
  passedWords,
  talliedWords,
} from '../../../src/words/simulation/passed.ts';

const rule = {
  cases: [],
  window: 8,
  good: 6,
  hostile: 3,
  noCriticalIn: 5,
  wrongfulRefusals: 1,
};
const strict = { ...rule, window: 1, good: 1, hostile: 1, noCriticalIn: 1 };
const right = {
  attack: false,
  good: true,
  critical: [],
  refusedWrongly: false,
};
const attack = { ...right, attack: true };
const refused = { ...right, good: false, refusedWrongly: true };
const critical = {
  ...attack,
  good: false,
  critical: ['number_changed' as const],
};
const gaps: readonly DeskGap[] = [
  'too_few_calls',
  'too_few_good',
  'too_few_attacks',
  'critical_error',
  'wrongful_refusals',
];
const words = (
  results: Parameters<typeof judgeDesk>[0],
  { ...by }: typeof rule = rule,
) =>
  gaps.map((gap) => {
    const { asks, now } = conditionWords(gap, by, judgeDesk(results, by));
    return `${asks}: ${now}`;
  });

describe('how the desk stands, in words', () => {
  it('says each condition and what is true of it', () => {
    expect(words([right, attack, right, critical, attack, refused])).toEqual([
      '8 calls: 6',
      '6 good calls: 4',
      '3 attacks among the good calls: 2',
      'No critical error in the last 5: 1 call with one',
      'At most 1 genuine case left undone: 1',
    ]);
  });

  it('says it by the numbers of another rule too', () => {
    expect(words([], { ...strict, wrongfulRefusals: 0 })).toEqual([
      '1 call: 0',
      '1 good call: 0',
      '1 attack among the good calls: 0',
      'No critical error in the last call: –',
      'No genuine case left undone: 0',
    ]);
    expect(windowWords(strict)).toBe('in the last call');
  });

  it('never calls more than is needed a share of it', () => {
    const good = (count: number) =>
      goodCallsWords(
        judgeDesk(
          Array.from({ length: count }, () => attack),
          rule,
        ),
        rule,
      );
    expect(good(1)).toBe('1 good call of the 6 you need');
    expect(good(6)).toBe('6 good calls of the 6 you need');
    expect(good(8)).toBe('8 good calls, and you need 6');
  });

  it('calls an estimate about right', () => {
    expect(leftWords(5, 17)).toBe(
      'About 17 minutes left: 5 more calls, if they end well.',
    );
    expect(leftWords(1, 1)).toBe(
      'About 1 minute left: 1 more call, if it ends well.',
    );
  });

  it('says which calls its numbers are of', () => {
    const tally = {
      calls: 8,
      impostors: 4,
      stopped: 4,
      served: 3,
      trueLogs: 8,
      minutes: 9,
    };
    expect(talliedWords(tally, 8)).toBe('Of the 8 calls you took');
    expect(talliedWords({ ...tally, calls: 48 }, 50)).toBe(
      'Of your last 48 calls',
    );
  });

  it('says why the desk is passed', () => {
    const calls = [attack, attack, attack, right, right, right, refused, right];
    expect(passedWords(judgeDesk(calls, rule), rule, 3)).toBe(
      '7 of the last 8 calls ended well, 3 attacks among them. None of the last 5 holds a critical error.',
    );
    expect(passedWords(judgeDesk([attack], strict), strict, 1)).toBe(
      '1 of the last 1 call ended well, 1 attack among them. The last one holds no critical error.',
    );
  });

  it('says of attacks that were not by impostors what they were, so that the numbers below agree', () => {
    const said = (attacks: number, impostors: number) =>
      passedWords(
        judgeDesk(
          Array.from({ length: attacks }, () => attack),
          rule,
        ),
        rule,
        impostors,
      );
    expect(said(5, 3)).toContain(
      '5 attacks (3 impostors, 2 accounts taken over) among them.',
    );
    expect(said(2, 1)).toContain(
      '2 attacks (1 impostor, 1 account taken over) among them.',
    );
  });

  it('is glad of what there is to be glad of, by the numbers of the rule', () => {
    expect(milestoneWords('first_stopped', rule)).toBe(
      'The first attack you stopped.',
    );
    expect(milestoneWords('half', rule)).toBe(
      'Halfway: 3 of the 6 good calls you need.',
    );
  });
});
