import { describe, expect, it } from 'vitest';
import {
  fillAll,
  fillPolicy,
  placeholdersIn,
  printed,
} from '../../../../src/domain/policy/values.ts';

const policy = {
  exceptions: { maxDays: 30, elements: ['reason'] },
  contacts: { security: { name: 'Security on call' } },
  reset: { deputy: true },
};

describe('the values of the policy in a text', () => {
  it('stand in place of their names', () => {
    expect(
      fillPolicy(
        'Ring {policy:contacts.security.name} within {policy:exceptions.maxDays} days.',
        policy,
      ),
    ).toBe('Ring Security on call within 30 days.');
  });

  it('are filled in everywhere in a piece of content, which else stays as it is', () => {
    const days = '{policy:exceptions.maxDays} days';
    expect(
      fillAll(
        { revision: 1, note: null, choices: [{ text: days, right: true }] },
        policy,
      ),
    ).toEqual({
      revision: 1,
      note: null,
      choices: [{ text: '30 days', right: true }],
    });
  });

  it('are texts and numbers only', () => {
    expect(printed(policy, 'exceptions.maxDays')).toBe('30');
    expect(printed(policy, 'exceptions.elements')).toBeNull();
    expect(printed(policy, 'reset.deputy')).toBeNull();
    expect(printed(policy, 'exceptions.nothing.here')).toBeNull();
    expect(printed({ exceptions: null }, 'exceptions.maxDays')).toBeNull();
  });

  it('are refused with what to do where the policy has none', () => {
    expect(() => fillPolicy('{policy:exceptions.days}', policy)).toThrow(
      expect.objectContaining({
        message: '{policy:exceptions.days} finds no value.',
        why: 'content/policy.yaml has no text or number at that path.',
        fix: 'Correct the path, or add the value to content/policy.yaml.',
      }),
    );
  });

  it('are known by name before they are filled in', () => {
    expect(
      placeholdersIn('{policy:a.b} and {policy:c.d}, not {maxDays}'),
    ).toEqual(['a.b', 'c.d']);
  });
});
