import { describe, expect, it } from 'vitest';
import { whySound } from '../../../src/words/deskwork/rowReasons.ts';
import { whyElement } from '../../../src/words/deskwork/requestWords.ts';
import { counted, listed } from '../../../src/words/phrasing.ts';
import { policy } from '../domain/simulation/desk.ts';

describe('words in a sentence', () => {
  it('are one thing or several', () => {
    expect([0, 1, 2].map((number) => counted(number, 'day'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
    ]);
  });

  it('are listed with the link before the last', () => {
    expect(listed([], 'and')).toBe('');
    expect(listed(['a'], 'and')).toBe('a');
    expect(listed(['a', 'b'], 'or')).toBe('a or b');
    expect(listed(['a', 'b', 'c'], 'and')).toBe('a, b and c');
  });
});

describe('the desk under a policy of one day', () => {
  const rule = { ...policy.exceptions, maxDays: 1 };
  const owner = { name: 'A', title: 'head', role: 'business_owner' as const };
  const stated = { text: 'x', holds: true };

  it('says one day of a request', () => {
    const request = {
      subject: {
        account: 'a',
        owner: 'b',
        kind: 'cannot' as const,
        reason: 'c',
        risk: 'd',
        controls: 'e',
      },
      reason: stated,
      risk: stated,
      controls: stated,
      approvers: [owner],
      ends: { kind: 'date' as const, days: 1 },
    };
    expect(whyElement('end_date', true, request, rule)).toBe(
      '1 day, and the policy allows 1.',
    );
  });

  it('says one day of a line in the register', () => {
    const row = {
      account: 'a',
      owner: 'b',
      reason: stated,
      risk: stated,
      controls: stated,
      approvers: [owner],
      approvedOn: 20_000,
      reviewBy: 20_001,
    };
    const shown = {
      row,
      approvedOn: '2024-10-04',
      reviewBy: '2024-10-05',
      latest: '2024-10-05',
      days: 1,
    };
    expect(whySound(shown, rule)).toContain('it runs 1 of at most 1 day,');
  });
});
