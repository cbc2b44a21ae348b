import { describe, expect, it } from 'vitest';
import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
  type Move,
} from '../../../../src/domain/simulation/callState.ts';
import { logOptions } from '../../../../src/domain/simulation/logOptions.ts';
import {
  allDeeds,
  checksMade,
  deedsOf,
  showingOf,
} from '../../../../src/domain/simulation/log.ts';
import { trueEntry } from '../../../../src/domain/simulation/trueEntry.ts';
import { callOf, policy } from './desk.ts';

const after = (change: Partial<CallState>): CallState => ({
  ...newCall,
  ...change,
});
type Result =
  'confirms' | 'fails' | 'no_answer' | 'misleads' | 'not_proof' | 'none';
const showing = (result: Result) => ({ text: 'words', result });
const shows = showing('fails');
const call: CallCase = {
  ...callOf('C04 B'),
  request: 'signin',
  moves: { K: shows, CF: shows, CG: shows, VL: shows, RM: shows, IP: shows },
};
const of = (request: CallCase['request']): CallCase => ({ ...call, request });
const made = (...codes: Move['code'][]): Move[] =>
  codes.map((code) => ({ code }));

describe('what was done', () => {
  it.each<[Partial<CallState>, string[]]>([
    [{}, []],
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
    [{ cleaned: true }, ['cleaned']],
    [{ renewed: true }, ['renewed']],
    [{ counting: ['B'] }, ['recovered']],
    [{ counting: ['B'], reset: 'first_line' }, ['reset']],
    [{ declined: 'curt' }, ['declined']],
    [{ reported: true }, ['reported']],
    [{ warned: true }, ['warned']],
  ])('with %j is %j', (change, deeds) => {
    expect(deedsOf(after(change), call)).toEqual(deeds);
  });

  it('is all of it, in the order of a log sheet', () => {
    const all = after({
      declined: 'courteous',
      contained: true,
      form: 'complete',
      reset: 'first_line',
      sent: true,
      warned: true,
      reported: true,
    });
    expect(deedsOf(all, call)).toEqual([
      'reset',
      'exception_opened',
      'contained',
      'declined',
      'reported',
      'warned',
      'codes_sent',
    ]);
  });

  it('is no recovery where a backup method was a check and nobody wanted in', () => {
    const proved = after({ counting: ['B'] });
    expect(deedsOf(proved, of('codes'))).toEqual(['recovered']);
    expect(deedsOf(proved, of('exception'))).toEqual([]);
    expect(deedsOf(proved, of('alert'))).toEqual([]);
  });
});

describe('what a check showed', () => {
  it.each<[Result, string]>([
    ['confirms', 'confirmed'],
    ['misleads', 'confirmed'],
    ['fails', 'denied'],
    ['no_answer', 'no_answer'],
    ['not_proof', 'no_proof'],
    ['none', 'no_proof'],
  ])('that %s is %s', (result, shown) => {
    const one = { ...call, moves: { CF: showing(result) } };
    expect(showingOf('CF', one)).toBe(shown);
  });

  it.each(['K', 'CG', 'VL', 'RM'] as const)(
    'is nothing about who it is, whatever comes of %s',
    (code) => {
      const one = { ...call, moves: { [code]: showing('misleads') } };
      expect(showingOf(code, one)).toBe('no_proof');
    },
  );
});

describe('the checks that were made', () => {
  it('are those that led somewhere, each once, in the order of the console', () => {
    const moves = made('D', 'IP', 'CF', 'VC', 'IP', 'MA');
    expect(checksMade(moves, call)).toEqual(['CF', 'IP']);
  });
});

describe('a true entry', () => {
  it('says nothing where nothing was done', () => {
    expect(trueEntry([], newCall, call, policy)).toEqual({
      checks: {},
      approver: 'none',
      deeds: [],
    });
  });

  it('names every check with what it showed, who approved, and every deed', () => {
    const one = {
      ...call,
      affected: [],
      moves: { CF: showing('confirms'), VC: showing('no_answer') },
    };
    const state = after({
      counting: ['CF'],
      approvals: ['AS'],
      reset: 'first_line',
      reported: true,
    });
    const moves = made('D', 'VC', 'CF', 'AS', 'R');
    expect(trueEntry(moves, state, one, policy)).toEqual({
      checks: { CF: 'confirmed', VC: 'no_answer' },
      approver: 'directory',
      deeds: ['reset', 'reported'],
    });
  });
});

describe('the choices of an entry', () => {
  const choices = (
    change: Partial<CallState> = {},
    request: CallCase['request'] = 'signin',
    moves: readonly Move[] = [],
  ) => logOptions(moves, after(change), of(request), policy);

  it('are checks of the case in one order, with two at least that were not made', () => {
    const few = { ...call, moves: { IP: shows, K: shows } };
    expect(logOptions([], newCall, few, policy).checks).toEqual(['K', 'IP']);
    expect(logOptions(made('K'), newCall, few, policy).checks).toEqual([
      'K',
      'IP',
    ]);
    expect(choices().checks).toEqual(['K', 'CF', 'CG', 'VL', 'RM']);
    // A check that this desk has not is no choice, until its policy takes it.
    const served = { ...call, moves: { K: shows, IV: shows } };
    const taken = {
      ...policy,
      checks: { ...policy.checks, identity_service: { accepted: true } },
    };
    expect(logOptions([], newCall, served, policy).checks).toEqual(['K']);
    expect(logOptions([], newCall, served, taken).checks).toEqual(['K', 'IV']);
    expect(choices({}, 'signin', made('IP')).checks).toEqual([
      'K',
      'CF',
      'CG',
      'VL',
      'IP',
    ]);
    const many = made('K', 'CF', 'CG', 'IP');
    expect(choices({}, 'signin', many).checks).toEqual([
      'K',
      'CF',
      'CG',
      'VL',
      'RM',
      'IP',
    ]);
  });

  it('are always the same who may have approved', () => {
    expect(choices().approvers).toEqual([
      'directory',
      'offered',
      'team_lead',
      'none',
    ]);
  });

  const always = ['cleaned', 'declined', 'reported', 'warned'];
  it.each<[CallCase['request'], string[]]>([
    ['signin', ['recovered', 'reset', ...always]],
    ['codes', ['recovered', 'cleaned', 'renewed', ...always.slice(1)]],
    ['exception', ['mfa_given', 'mfa_offered', 'exception_opened', ...always]],
    ['alert', ['contained', 'cleaned', 'renewed', ...always.slice(1)]],
  ])('are what a call about %s usually ends in', (request, deeds) => {
    expect(choices({}, request).deeds).toEqual(deeds);
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
      counting: ['B'],
    };
    const offered = choices(done, 'exception').deeds;
    expect(offered).toEqual(allDeeds.filter((it) => offered.includes(it)));
    expect(offered).toEqual(
      expect.arrayContaining(deedsOf(after(done), of('exception'))),
    );
  });
});
