import { describe, expect, it } from 'vitest';
import { readCall } from '../../../../src/evidence/known/calls/readCall.ts';
import { interactionWrites as writes12 } from '../../../../src/tracking/scorm12/records.ts';
import { interactionWrites as writes2004 } from '../../../../src/tracking/scorm2004/records.ts';
import type { InteractionRecord } from '../../../../src/tracking/port.ts';
import { input, reportOf } from '../reportSample.ts';
import { sampleInteraction, sampleRecord } from '../sample.ts';

const recorded = (trace: string): InteractionRecord => ({
  id: 'C04A_r1_n2',
  type: 'performance',
  response: trace.split(','),
  pattern: [],
  result: 'incorrect',
  latencySeconds: 60,
  at: new Date('2026-11-24T09:00:00Z'),
  objective: 'reset_process',
  description: 'A new phone',
});

const call = (response: string, change = {}) =>
  sampleInteraction({
    id: 'C04A_r1_n1',
    type: 'performance',
    response,
    ...change,
  });

describe('a recorded call', () => {
  const trace = 'D,H-,Kp,CF0,B-,MAy,R2,X-2,Xc3,SEC,Lt,Vn,Zunsafe_reset';

  it('reads the same from SCORM 1.2, SCORM 2004 and cmi5', () => {
    const of = (all: [string, string, ...unknown[]][]) =>
      all.find(([field]) => field.endsWith('_response'))?.[1] ?? '';
    const cmi5 = 'D[.][,]H[.]-[,]Kp'.replace('Kp', 'K[.]p');
    const read12 = readCall(call(of(writes12(recorded(trace)))));
    const read2004 = readCall(call(of(writes2004(recorded(trace)))));
    expect(read12).toEqual(read2004);
    expect(read12).toMatchObject({
      kind: 'call',
      call: {
        case: 'C04',
        variant: 'A',
        revision: 1,
        trace: { outcome: 'unsafe_reset', verdict: 'n' },
      },
    });
    expect(readCall(call(`${cmi5}[,]V[.]0[,]Z[.]declined`))).toMatchObject({
      call: {
        trace: {
          moves: [{ code: 'D' }, { mark: '-' }, { mark: 'p' }],
          verdict: '0',
        },
      },
    });
  });

  it('has no moves where only its outcome is recorded', () => {
    for (const response of ['Zdeclined', 'Z[.]declined'])
      expect(readCall(call(response))).toMatchObject({
        call: { trace: { outcome: 'declined', moves: [], verdict: null } },
      });
  });

  it.each(['', 'D,CFy', 'D,??,Zdeclined', 'Zperfect'])(
    'whose trace is %j cannot be read, and is counted',
    (response) => {
      expect(readCall(call(response))).toEqual({ kind: 'unreadable' });
      const { notices, calls } = reportOf(
        input({ records: [sampleRecord({ interactions: [call(response)] })] }),
      );
      expect(calls).toBeNull();
      expect(notices).toContain('1 call has a trace that cannot be read.');
    },
  );

  it('is no answer', () => {
    expect(readCall(sampleInteraction())).toEqual({ kind: 'other' });
    expect(readCall(call('Zdeclined', { type: 'choice' }))).toEqual({
      kind: 'other',
    });
  });
});

describe('the calls of a report', () => {
  const records = [
    ['C04A_r1_n1', 'D,CFy,R3,Lt,Zunsafe_reset'],
    ['C04A_r1_n2', 'D,Ky,R3,Lt,Zunsafe_reset'],
    ['C04A_r1_n3', 'D,CFn,Xc3,SEC,Lt,Zdeclined'],
    ['C04B_r1_n4', 'D,Xc3,Lt,Zwrongful_refusal'],
    ['C04B_r1_n5', 'Zsound_reset'],
    ['C99A_r1_n6', 'D,CFy,MAy,R,E,Lt,Zsound_reset'],
  ].map(([id = '', response = ''], index) =>
    sampleRecord({
      learnerId: `p${index}`,
      interactions: [call(response, { id })],
    }),
  );

  it('tell what moves and outcomes say, and judge nothing again', () => {
    const report = reportOf(input({ records }, { smallGroup: 1 }));
    expect(report.calls).toMatchObject({
      calls: 6,
      genuine: 2,
      impostor: 3,
      unknown: 1,
      attacks: 3,
      // Whether one check was enough, only the policy of that day knew.
      verifiedBeforeReset: { count: 2, of: 2, notKnown: 2 },
      unsafe: { count: 2, of: 6 },
      wrongfulRefusals: { count: 1, of: 2, percent: 50, notKnown: 0 },
      reported: { count: 1, of: 3, notKnown: 0 },
      tactics: [
        { tactic: 'AUTH', calls: 3, unsafe: { count: 2, of: 3 } },
        { tactic: 'URG', name: 'Urgency', calls: 3 },
      ],
    });
    expect(report.notices).toContain(
      '1 call is of cases whose release.json was not given, so it is unknown who called.',
    );
  });

  it('count what the course found of a reset, a hang-up and an account taken over', () => {
    const judged = [
      ['C04A_r1_n1', 'D,CFy,R3,Lt,Vn,Zunsafe_reset'],
      ['C04B_r1_n2', 'D,CFy,MAy,R,E,Lt,Vy,Zsound_reset'],
      ['C04B_r1_n3', 'Q,Vr,Zno_decision'],
      ['C04B_r1_n4', 'D,CFy,OF,Lt,V0,Zunfinished'],
    ].map(([id = '', response = ''], index) =>
      sampleRecord({
        learnerId: `p${index}`,
        interactions: [call(response, { id })],
      }),
    );
    const report = reportOf(input({ records: judged }, { smallGroup: 1 }));
    expect(report.calls).toMatchObject({
      verifiedBeforeReset: { count: 1, of: 2, notKnown: 0 },
      wrongfulRefusals: { count: 1, of: 3, notKnown: 0 },
    });
  });

  it('count as not known what may have been a reset, and as an attack an account taken over', () => {
    const endings = [
      ['C04B_r1_n1', 'Zunfinished'],
      ['C04B_r1_n2', 'Zdeferred'],
      ['C04C_r1_n3', 'D,CO,SEC,RC,Lt,V0,Zcontained'],
      ['C04C_r1_n4', 'Q,Vr,Zno_decision'],
    ].map(([id = '', response = ''], index) =>
      sampleRecord({
        learnerId: `p${index}`,
        interactions: [call(response, { id })],
      }),
    );
    const { calls } = reportOf(input({ records: endings }));
    expect(calls).toMatchObject({
      impostor: 0,
      attacks: 2,
      verifiedBeforeReset: { count: 0, of: 0, notKnown: 1 },
      reported: { count: 1, of: 2, notKnown: 0 },
    });
  });

  it('give no percentage where one person made them all', () => {
    const one = records.map((it) => ({ ...it, learnerId: 'p' }));
    const calls = reportOf(input({ records: one }, { smallGroup: 2 })).calls;
    expect(calls?.unsafe).toEqual({ count: 2, of: 6, percent: null });
  });
});
