import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
} from '../../../../src/domain/simulation/callState.ts';
import {
  deedsOf,
  entryIsTruthful,
  logOptions,
  trueChecks,
  trueDeeds,
  trueEntry,
} from '../../../../src/domain/simulation/log.ts';
import { callOf, policy } from './desk.ts';

const after = (change: Partial<CallState>): CallState => ({
  ...newCall,
  ...change,
});

describe('what was done', () => {
  it.each<[Partial<CallState>, string[]]>([
    [{}, ['nothing_done']],
    [{ excluded: true }, ['left_out']],
    [{ sent: true }, ['codes_sent']],
    [{ numberChanged: true }, ['number_changed']],
    [{ reset: 'second_line' }, ['second_line']],
    [{ reset: 'first_line' }, ['reset']],
    [{ form: 'complete' }, ['exception_opened']],
    [{ form: 'incomplete' }, ['exception_opened']],
    [{ enrolled: true }, ['mfa_given']],
    [{ reset: 'first_line', enrolled: true }, ['reset']],
    [{ offered: true }, ['mfa_offered']],
    [{ offered: true, enrolled: true }, ['mfa_given']],
    [{ contained: true }, ['contained']],
    [{ renewed: true }, ['renewed']],
    [{ backup: true }, ['recovered']],
    [{ declined: 'curt' }, ['declined']],
  ])('with %j is %j', (change, deeds) => {
    expect(deedsOf(after(change))).toEqual(deeds);
  });

  it('is told with what weighs most first', () => {
    expect(
      deedsOf(
        after({
          declined: 'courteous',
          contained: true,
          form: 'complete',
          reset: 'first_line',
          sent: true,
        }),
      ),
    ).toEqual([
      'codes_sent',
      'reset',
      'exception_opened',
      'contained',
      'declined',
    ]);
  });

  it.each<[Partial<CallState>, string]>([
    [{ excluded: true }, 'left_out'],
    [{ sent: true }, 'codes_sent'],
    [{ numberChanged: true }, 'number_changed'],
    [{ reset: 'second_line' }, 'second_line'],
    [{ reset: 'first_line' }, 'reset'],
  ])('may not be hidden behind something gentler: %j', (change, deed) => {
    const state = after({ ...change, contained: true, declined: 'courteous' });
    expect(trueDeeds(state)).toEqual([deed]);
    const entry = { ...trueEntry(state), outcome: 'declined' as const };
    expect(entryIsTruthful(trueEntry(state), state, policy)).toBe(true);
    expect(entryIsTruthful(entry, state, policy)).toBe(false);
  });
});

describe('a true entry', () => {
  it('says nothing where nothing was done', () => {
    expect(trueEntry(newCall)).toEqual({
      check: 'none',
      approver: 'none',
      outcome: 'nothing_done',
    });
  });

  it('names the first check, who approved, and the weightiest deed', () => {
    const state = after({
      counting: ['CF', 'VC'],
      approved: true,
      reset: 'first_line',
    });
    expect(trueEntry(state)).toEqual({
      check: 'CF',
      approver: 'directory',
      outcome: 'reset',
    });
    expect(trueChecks(after({ counting: ['D', 'IP'] }))).toEqual(['IP']);
  });
});

describe('the choices of an entry', () => {
  const shows = { text: 'words', result: 'fails' as const };
  const call: CallCase = {
    ...callOf('C04 B'),
    request: 'signin',
    moves: { K: shows, CF: shows, CG: shows, VL: shows, RM: shows, IP: shows },
  };
  const choices = (
    change: Partial<CallState> = {},
    request: CallCase['request'] = 'signin',
  ) => logOptions(after(change), { ...call, request });

  it('are checks of the case in one order, five at most, and none', () => {
    const few = { ...call, moves: { IP: shows, K: shows } };
    expect(logOptions(newCall, few).check).toEqual(['K', 'IP', 'none']);
    const proven = after({ counting: ['K'] });
    expect(logOptions(proven, few).check).toEqual(['K', 'IP', 'none']);
    expect(choices({ counting: ['IP'] }).check).toEqual([
      'K',
      'CF',
      'CG',
      'VL',
      'IP',
      'none',
    ]);
  });

  it('are always the same who may have approved', () => {
    expect(choices().approver).toEqual([
      'directory',
      'offered',
      'team_lead',
      'none',
    ]);
  });

  it.each<[CallCase['request'], string[]]>([
    ['signin', ['recovered', 'reset', 'declined', 'nothing_done']],
    ['codes', ['recovered', 'renewed', 'declined', 'nothing_done']],
    [
      'exception',
      [
        'mfa_given',
        'mfa_offered',
        'exception_opened',
        'declined',
        'nothing_done',
      ],
    ],
    ['alert', ['contained', 'renewed', 'declined', 'nothing_done']],
  ])('are what a call about %s usually ends in', (request, deeds) => {
    expect(choices({}, request).outcome).toEqual(deeds);
  });

  it('are in one order, whatever was done, so that no place gives it away', () => {
    const done: Partial<CallState> = {
      excluded: true,
      sent: true,
      numberChanged: true,
      reset: 'second_line',
      form: 'complete',
      offered: true,
      contained: true,
      renewed: true,
      backup: true,
    };
    expect(choices(done, 'exception').outcome).toEqual([
      'recovered',
      'second_line',
      'mfa_given',
      'mfa_offered',
      'exception_opened',
      'contained',
      'renewed',
      'declined',
      'codes_sent',
      'number_changed',
      'left_out',
      'nothing_done',
    ]);
  });
});
