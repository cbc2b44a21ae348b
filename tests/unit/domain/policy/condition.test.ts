import { describe, expect, it } from 'vitest';
import {
  holds,
  readCondition,
} from '../../../../src/domain/policy/condition.ts';

const policy = {
  checks: { in_person: { accepted: true }, video: { accepted: false } },
  reset: { checks: 2, deputy: false },
  privileged: { oneOf: ['in_person'] },
};

describe('a condition on the policy', () => {
  it.each([
    ['checks.in_person.accepted', true],
    ['checks.video.accepted', false],
    ['not reset.deputy', true],
    ['not checks.in_person.accepted', false],
    ['reset.checks over 1', true],
    ['reset.checks over 2', false],
    ['privileged.oneOf has in_person', true],
    ['privileged.oneOf has video', false],
    ['not privileged.oneOf has video', true],
    ['privileged.oneOf over 0', true],
    ['privileged.oneOf over 1', false],
    ['not privileged.oneOf over 1', true],
    ['not reset.deputy and checks.in_person.accepted', true],
    ['not reset.deputy and checks.video.accepted', false],
    ['  not reset.deputy and   checks.in_person.accepted ', true],
  ])('"%s" is %s', (condition, answer) => {
    expect(holds(condition, policy)).toBe(answer);
  });

  it.each([
    'checks.nobody.accepted',
    'not checks.nobody.accepted',
    'reset.checks',
    'reset.deputy over 1',
    'not reset.deputy over 1',
    'not reset.checks',
    'not reset.checks has two',
    'reset.checks has two',
    '',
    'reset',
    'reset.checks > 1',
    'reset.deputy or reset.checks over 1',
    'nonsense and reset.checks over 1',
    'reset.checks over 1 and nonsense',
  ])('"%s" does not hold, since the policy does not answer it', (condition) => {
    expect(holds(condition, policy)).toBe(false);
  });

  it('is read into its parts', () => {
    expect(readCondition('not reset.deputy and reset.checks over 1')).toEqual([
      { path: 'reset.deputy', not: true, test: { kind: 'yes' } },
      { path: 'reset.checks', not: false, test: { kind: 'over', than: 1 } },
    ]);
    expect(readCondition('reset.checks over two')).toBeNull();
  });
});
