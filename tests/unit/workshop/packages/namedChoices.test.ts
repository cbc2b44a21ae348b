import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../../src/workshop/packages/namedChoices.ts';

const BUILT = {
  'organisation.name': 'Ours',
  'exceptions.maxDays': '90',
  'reset.deputy': true,
  'checks.in_person.accepted': true,
  'privileged.oneOf': ['in_person', 'document_and_face'],
};
const PRESETS = {
  'small-team': { 'exceptions.maxDays': 90, 'reset.deputy': true },
  'high-assurance': {
    'exceptions.maxDays': 30,
    'reset.deputy': false,
    'privileged.oneOf': ['document_and_face', 'in_person'],
  },
};
const policy = (change: object) =>
  policyFor({ ...BUILT, ...change }, BUILT, PRESETS);

describe('the policy that a command names', () => {
  it('is none for the rules that the site was built with, in whatever order the ticks were set', () => {
    expect(policy({})).toBeUndefined();
    expect(
      policy({ 'privileged.oneOf': ['document_and_face', 'in_person'] }),
    ).toBeUndefined();
    expect(policy({ 'organisation.name': ' Ours ' })).toBeUndefined();
  });

  it('is a preset by its name where the rules are those, in text or in numbers', () => {
    expect(policy({ 'exceptions.maxDays': '30', 'reset.deputy': false })).toBe(
      'high-assurance',
    );
  });

  it.each([
    { 'exceptions.maxDays': '30' },
    // A preset leaves the organisation's words as the command knows them.
    {
      'exceptions.maxDays': '30',
      'reset.deputy': false,
      'organisation.name': 'Tarnbrook',
    },
    { 'privileged.oneOf': ['in_person'] },
    { 'exceptions.maxDays': '' },
    { 'checks.in_person.accepted': false },
  ])('is the file with them for any others: %j', (change) => {
    expect(policy(change)).toBe('policy.yaml');
  });
});
