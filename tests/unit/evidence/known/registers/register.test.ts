import { describe, expect, it } from 'vitest';
import {
  found,
  partOf,
  policy,
  REGISTER_HEAD,
  soundException,
} from '../../reading/registers/support.ts';
import type { RegisterCells } from '../../reading/registers/support.ts';

const registerOf = (...lines: string[][]) => partOf([REGISTER_HEAD, ...lines]);

describe('a line of the exception register', () => {
  it('gives no finding when it keeps the policy', () => {
    const part = registerOf(soundException());
    expect(part).toEqual({
      kind: 'register',
      answers: {},
      file: 'register.xlsx',
      sha256: 'ab'.repeat(32),
      lines: 1,
      unreadable: [],
      unreadableLines: 0,
      notes: [],
      noteRows: 0,
      findings: [],
    });
  });

  it.each<[string, RegisterCells]>([
    ['missing_account', { account: '' }],
    ['missing_owner', { owner: ' ' }],
    ['missing_reason', { reason: '' }],
    ['missing_risk', { risk: '' }],
    ['missing_controls', { controls: '' }],
    ['missing_approver', { approver: '', approverRole: '' }],
    ['missing_approval_date', { approvedOn: '' }],
    ['missing_review_date', { reviewBy: '' }],
    ['missing_status', { status: '' }],
    ['approver_role', { approverRole: 'IT manager' }],
    ['approver_role', { approverRole: '' }],
    ['self_approval', { owner: 'rosa  LINDQVIST' }],
    ['over_limit', { approvedOn: '2026-09-20' }],
    ['review_before_approval', { reviewBy: '2026-10-01', status: 'Withdrawn' }],
    ['approved_in_future', { approvedOn: '2026-11-25' }],
    ['overdue_review', { reviewBy: '2026-11-23' }],
    ['never_closed', { approvedOn: '2026-05-20', reviewBy: '2026-08-15' }],
  ])('gives %s for %o', (rule, change) => {
    const part = registerOf(
      soundException(),
      soundException({ account: 'svc-x', ...change }),
    );
    expect(found(part)).toEqual([`${rule}: 3`]);
    expect(part.findings[0]?.severity).toBe('gap');
    expect(part.findings[0]?.message).toMatch(/^Line 3: .+\. .+\.$/);
  });

  it('may run exactly as long as the policy allows, and not a day longer', () => {
    const until = (reviewBy: string) =>
      found(registerOf(soundException({ approvedOn: '2026-10-01', reviewBy })));
    expect(until('2026-12-30')).toEqual([]);
    expect(until('2026-12-31')).toEqual(['over_limit: 2']);
  });

  it('is overdue on the day after its review, and forgotten a whole term later', () => {
    const line = soundException({
      approvedOn: '2026-08-01',
      reviewBy: '2026-08-26',
    });
    const on = (asOf: string) => found(partOf([REGISTER_HEAD, line], { asOf }));
    expect(on('2026-08-26')).toEqual([]);
    expect(on('2026-08-27')).toEqual(['overdue_review: 2']);
    const part = partOf([REGISTER_HEAD, line], { asOf: '2026-08-27' });
    expect(part.findings[0]?.message).toContain(', 1 day before this report');
    expect(on('2026-11-24')).toEqual(['overdue_review: 2']);
    expect(on('2026-11-25')).toEqual(['never_closed: 2']);
  });

  it('counts as forgotten without a review date too, by the longest term', () => {
    const line = soundException({ approvedOn: '2026-05-01', reviewBy: '' });
    expect(found(registerOf(line))).toEqual([
      'missing_review_date: 2',
      'never_closed: 2',
    ]);
  });

  it('may lack what it likes once it is closed, and is still held to what it says', () => {
    const closed = { status: 'Ended, MFA is on' };
    const bare = {
      ...closed,
      approver: '',
      risk: '',
      reviewBy: '',
      approvedOn: '',
    };
    expect(found(registerOf(soundException(bare)))).toEqual([]);
    const overdue = {
      ...closed,
      approvedOn: '2025-01-01',
      reviewBy: '2025-03-01',
    };
    expect(found(registerOf(soundException(overdue)))).toEqual([]);
    const long = {
      ...closed,
      approvedOn: '2025-01-01',
      reviewBy: '2026-01-01',
    };
    expect(found(registerOf(soundException(long)))).toEqual(['over_limit: 2']);
  });

  it('is asked only for the elements that the policy asks for', () => {
    const exceptions: typeof policy.exceptions = {
      ...policy.exceptions,
      elements: ['reason'],
    };
    const line = soundException({
      risk: '',
      controls: '',
      approver: '',
      reviewBy: '',
      reason: '',
    });
    const part = partOf([REGISTER_HEAD, line], {
      policy: { ...policy, exceptions },
    });
    expect(found(part)).toEqual(['missing_reason: 2']);
  });
});

describe('lines of the register together', () => {
  it('give one finding for open lines about one account', () => {
    const part = registerOf(
      soundException(),
      soundException({ account: 'other' }),
      soundException({ account: 'SVC-SCAN ' }),
      soundException({ status: 'Withdrawn' }),
    );
    expect(found(part)).toEqual(['duplicate_open: 2 4']);
    expect(part.findings[0]?.severity).toBe('pattern');
  });

  it('give none for accounts that are not named', () => {
    const part = registerOf(
      soundException({ account: '' }),
      soundException({ account: '' }),
    );
    expect(found(part)).toEqual(['missing_account: 2', 'missing_account: 3']);
  });
});
