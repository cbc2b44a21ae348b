import { describe, expect, it } from 'vitest';
import { deskworkSchema } from '../../../src/schema/deskwork.ts';
import { words } from '../domain/deskwork/words.ts';

function messagesOf(content: unknown): string[] {
  return (
    deskworkSchema.safeParse(content).error?.issues.map((it) => it.message) ??
    []
  );
}

describe('deskwork.yaml', () => {
  it('is sound as the course ships it', () => {
    expect(messagesOf(words)).toEqual([]);
  });

  it('needs subjects enough for a register', () => {
    const subjects = words.subjects.filter(
      (it) =>
        it.account !== 'svc-labels' &&
        it.account !== 'svc-scales' &&
        it.account !== 'scan-cold3',
    );
    expect(messagesOf({ ...words, subjects })).toEqual([
      'expected at least 8 subjects of kind cannot, e.g. kind: cannot',
    ]);
  });

  it.each([
    [
      ['business_owner'],
      'expected at least one business owner, e.g. role: business_owner',
    ],
    [['security'], 'expected at least one from Security, e.g. role: security'],
    [
      ['line_manager', 'it'],
      'expected at least one whom no policy names as approver, e.g. role: it',
    ],
  ])('needs approvers of the roles %j', (roles, message) => {
    const approvers = words.approvers.filter((it) => !roles.includes(it.role));
    expect(messagesOf({ ...words, approvers })).toEqual([message]);
  });

  it('refuses a phrasing without its blank', () => {
    const phrasings = { ...words.phrasings, risk: ['It is risky.'] };
    expect(messagesOf({ ...words, phrasings })).toEqual([
      expect.stringContaining('expected a sentence with {risk}'),
    ]);
  });

  it('refuses a verdict: what is right follows from the policy', () => {
    expect(messagesOf({ ...words, verdict: 'open' })).toEqual([
      expect.stringContaining('expected only the fields'),
    ]);
  });
});
