import { describe, expect, it } from 'vitest';
import {
  isAsked,
  isRequired,
} from '../../../../src/domain/policy/exceptionElements.ts';
import {
  endingAfter,
  termOf,
} from '../../../../src/domain/policy/exceptionTerm.ts';
import {
  exceptionRoles,
  resetRoles,
} from '../../../../src/domain/policy/resetRoles.ts';
import { REGISTER_COLUMNS } from '../../../../src/schema/sheetColumns.ts';

describe('the end of an exception', () => {
  it.each([
    [-1, 'too_soon'],
    [0, 'too_soon'],
    [1, 'in_term'],
    [90, 'in_term'],
    [91, 'too_late'],
  ] as const)('%i days after its approval is %s of 90', (days, ending) => {
    expect(endingAfter(days, { maxDays: 90 })).toBe(ending);
  });

  it('has one day to fall on where the policy allows one', () => {
    expect(termOf({ maxDays: 1 })).toEqual({ first: 1, last: 1 });
    expect(endingAfter(1, { maxDays: 1 })).toBe('in_term');
    expect(endingAfter(2, { maxDays: 1 })).toBe('too_late');
  });
});

describe('the elements of an exception', () => {
  const always = [
    'Account',
    'Person or system',
    'Approved on',
    'Status',
  ] as const;
  const requiredUnder = (...elements: string[]) =>
    REGISTER_COLUMNS.filter((column) => isRequired(column, { elements }));

  it('are asked for as the policy lists them', () => {
    expect(isAsked('risk', { elements: ['reason', 'risk'] })).toBe(true);
    expect(isAsked('controls', { elements: ['reason', 'risk'] })).toBe(false);
  });

  it('leave the columns that every line in force has, whatever the policy asks', () => {
    expect(requiredUnder()).toEqual(always);
  });

  it.each([
    ['reason', ['Reason']],
    ['risk', ['Risk']],
    ['approver', ['Approver name', 'Approver role']],
    ['controls', ['Compensating controls']],
    ['end_date', ['Review by']],
  ])('ask of %s for %j besides', (element, columns) => {
    const besides = requiredUnder(element).filter(
      (column) => !always.some((one) => one === column),
    );
    expect(besides).toEqual(columns);
  });
});

describe('who may approve a reset', () => {
  const roles = ['Line manager', 'Deputy', 'Head of desk'];

  it('is the line manager, and the others where the policy has a deputy', () => {
    const rule = { approver: 'line_manager', unreachable: 'wait' } as const;
    const under = (deputy: boolean) =>
      resetRoles(roles, 'Security', { ...rule, deputy });
    expect(under(false)).toEqual(['Line manager']);
    expect(under(true)).toEqual(roles);
  });

  it('is Security where the policy asks it, or lets it stand in', () => {
    const rule = { approver: 'line_manager', deputy: false } as const;
    const under = (own: Partial<Parameters<typeof resetRoles>[2]>) =>
      resetRoles(roles, 'Security', { ...rule, unreachable: 'wait', ...own });
    expect(under({ unreachable: 'security' })).toEqual([
      'Line manager',
      'Security',
    ]);
    expect(under({ approver: 'security', deputy: true })).toEqual(['Security']);
  });
});

describe('who may approve an exception', () => {
  it.each([
    ['business_owner', ['Director']],
    ['security', ['Security']],
    ['business_owner_and_security', ['Director', 'Security']],
  ] as const)('is, under %s, %j', (approver, roles) => {
    expect(exceptionRoles(['Director'], 'Security', approver)).toEqual(roles);
  });
});
