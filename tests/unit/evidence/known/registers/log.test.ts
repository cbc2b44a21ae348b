import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../../src/schema/policy.ts';
import {
  found,
  LOG_HEAD,
  partOf,
  policy,
  soundReset,
} from '../../reading/registers/support.ts';
import type { LogCells } from '../../reading/registers/support.ts';

const logOf = (...lines: string[][]) => partOf([LOG_HEAD, ...lines]);
const under = (change: Partial<Policy>, cells: LogCells) =>
  found(
    partOf([LOG_HEAD, soundReset(cells)], { policy: { ...policy, ...change } }),
  );

describe('a line of the reset log', () => {
  it('gives no finding when it keeps the policy', () => {
    const part = logOf(soundReset());
    expect(part).toMatchObject({
      kind: 'log',
      lines: 1,
      unreadable: [],
      unreadableLines: 0,
      notes: [],
      noteRows: 0,
      findings: [],
    });
  });

  it.each<[string, LogCells]>([
    ['missing_check', { check: '' }],
    ['check_not_accepted', { check: 'Security questions' }],
    ['missing_second_check', { privileged: 'Yes', check: 'In person' }],
    [
      'missing_second_check',
      { privileged: 'Yes', check: 'In person', secondCheck: 'In person' },
    ],
    [
      'privileged_check',
      { privileged: 'Yes', secondCheck: 'Call back, number on file' },
    ],
    ['missing_approver', { approver: '', approverRole: '', reached: '' }],
    ['approver_role', { approverRole: 'Colleague' }],
    ['approver_role', { approverRole: '' }],
    ['approver_reached', { reached: 'Chat' }],
    ['approver_reached', { reached: '' }],
    ['self_approval', { approver: 'martin hale' }],
    ['self_approval', { approver: 'J. Berg' }],
    ['not_enrolled', { enrolled: '' }],
    ['old_method_kept', { oldMethodRemoved: 'No' }],
    ['sessions_open', { sessionsEnded: '' }],
    ['user_not_notified', { userNotified: 'no' }],
    ['missing_time', { when: '' }],
    ['missing_offset', { offset: '' }],
    ['missing_ticket', { ticket: '' }],
    ['missing_account', { account: '', person: '' }],
    ['missing_outcome', { outcome: '' }],
    ['missing_agent', { agent: '' }],
    ['missing_privileged', { privileged: '' }],
    ['after_report', { when: '2099-01-01 10:00' }],
  ])('gives %s for %o', (rule, change) => {
    const other = { account: 'k.osei', person: 'Kwame Osei', ...change };
    if (change.approver === 'martin hale') other.person = 'Martin Hale';
    const part = logOf(soundReset(), soundReset(other));
    expect(found(part)).toEqual([`${rule}: 3`]);
    expect(part.findings[0]?.severity).toBe('gap');
    expect(part.findings[0]?.message).toMatch(/^Line 3: .+\. .+\.$/);
  });

  it('keeps the rule for privileged accounts with two checks, one of them from the list', () => {
    const checks = { check: 'Backup method', secondCheck: 'In person' };
    expect(under({}, { privileged: 'Yes', ...checks })).toEqual([]);
  });

  it('may note a check that proves nothing beside one that does', () => {
    expect(under({}, { secondCheck: 'Staff number' })).toEqual([]);
  });

  it('without a reset needs no check, approver or clean-up, but the rest', () => {
    const bare = {
      check: '',
      approver: '',
      enrolled: '',
      oldMethodRemoved: '',
      sessionsEnded: '',
      userNotified: '',
      privileged: '',
    };
    const outcome = 'No reset: impostor suspected';
    expect(under({}, { ...bare, outcome })).toEqual([]);
    expect(under({}, { ...bare, outcome, ticket: '' })).toEqual([
      'missing_ticket: 2',
    ]);
    expect(under({}, { ...bare, outcome: 'Pass or code issued' })).toHaveLength(
      7,
    );
  });

  it('is held to another policy than ours', () => {
    const checks = { ...policy.checks, backup_method: { accepted: false } };
    expect(under({ checks }, {})).toEqual(['check_not_accepted: 2']);
    const reset = policy.reset;
    expect(under({ reset: { ...reset, checks: 2 } }, {})).toEqual([
      'missing_second_check: 2',
    ]);
    expect(
      under(
        { reset: { ...reset, deputy: false } },
        { approverRole: 'Deputy approver' },
      ),
    ).toEqual(['approver_role: 2']);
    expect(under({}, { approverRole: 'Deputy approver' })).toEqual([]);
    expect(
      under({ reset: { ...reset, enrolAtOnce: false } }, { enrolled: '' }),
    ).toEqual([]);
    const bare = { check: '', approver: '', outcome: '' };
    expect(under({ log: { fields: ['check'] } }, bare)).toEqual([
      'missing_check: 2',
    ]);
    expect(under({ log: { fields: ['approver', 'outcome'] } }, bare)).toEqual([
      'missing_approver: 2',
      'missing_outcome: 2',
    ]);
    expect(
      under(
        { privileged: { ...policy.privileged, checks: 1 } },
        { privileged: 'Yes' },
      ),
    ).toEqual(['privileged_check: 2']);
  });

  it('says once that the log has no room for a third check', () => {
    const privileged = { ...policy.privileged, checks: 3 };
    const cells = {
      privileged: 'Yes',
      check: 'In person',
      secondCheck: 'Backup method',
    };
    expect(under({ privileged }, cells)).toEqual(['checks_beyond_log: 1']);
  });
});

describe('lines of the log together', () => {
  const at = (when: string, change: LogCells = {}) =>
    soundReset({ when, ...change });

  it('show resets of one account within 30 days, and none further apart', () => {
    expect(
      found(logOf(at('2026-10-01 09:00'), at('2026-10-31 23:00'))),
    ).toEqual(['repeated_resets: 2 3']);
    expect(
      found(logOf(at('2026-10-01 09:00'), at('2026-11-01 09:00'))),
    ).toEqual([]);
    const declined = { outcome: 'No reset: could not verify' };
    expect(
      found(logOf(at('2026-10-01 09:00'), at('2026-10-02 09:00', declined))),
    ).toEqual([]);
  });

  it('know a person by name where no account is written, and by account where one is', () => {
    const nameless = { account: '' };
    expect(
      found(
        logOf(
          at('2026-10-01 09:00', nameless),
          at('2026-10-02 09:00', nameless),
        ),
      ),
    ).toEqual(['repeated_resets: 2 3']);
    expect(
      found(
        logOf(
          at('2026-10-01 09:00'),
          at('2026-10-02 09:00', { account: 'm.hale2' }),
        ),
      ),
    ).toEqual([]);
  });

  it('show requests that come back until somebody gives in', () => {
    const declined = { outcome: 'No reset: could not verify' };
    const lines = [
      at('2026-10-01 09:00', declined),
      at('2026-10-03 09:00', declined),
      at('2026-10-08 09:00'),
    ];
    expect(found(logOf(...lines))).toEqual(['repeated_requests: 2 3 4']);
    expect(found(logOf(...lines.slice(1)))).toEqual([]);
  });

  it('show an agent whose resets lack an approver', () => {
    const alone = (account: string, day: string) =>
      at(`${day} 09:00`, { account, approver: '' });
    const three = [
      alone('a', '2026-10-01'),
      alone('b', '2026-10-10'),
      alone('c', '2026-10-31'),
    ];
    expect(found(logOf(...three))).toContain('unapproved_resets: 2 3 4');
    expect(found(logOf(...three.slice(1)))).toEqual([
      'missing_approver: 2',
      'missing_approver: 3',
    ]);
  });

  it('show an approver of three accounts within an hour, whatever the offset', () => {
    const lines = (last: string, offset: string) => [
      at('2026-10-01 09:00', { account: 'a' }),
      at('2026-10-01 09:20', { account: 'b' }),
      at(last, { account: 'c', offset }),
    ];
    expect(found(logOf(...lines('2026-10-01 10:00', '+00:00')))).toEqual([
      'busy_approver: 2 3 4',
    ]);
    expect(found(logOf(...lines('2026-10-01 11:00', '+01:00')))).toEqual([
      'busy_approver: 2 3 4',
    ]);
    expect(found(logOf(...lines('2026-10-01 10:01', '+00:00')))).toEqual([]);
    expect(found(logOf(...lines('2026-10-01 10:00', '-01:00')))).toEqual([]);
  });

  it('count an account once for an approver', () => {
    const lines = ['a', 'a', 'b'].map((account, minute) =>
      at(`2026-10-01 09:0${minute}`, { account }),
    );
    expect(found(logOf(...lines))).toEqual(['repeated_resets: 2 3']);
  });
});
