import { describe, expect, it } from 'vitest';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import {
  callRecord,
  recordsOfDesk,
  savedDesk,
} from '../../../../src/session/records/callRecords.ts';
import type { CallReport } from '../../../../src/stores/simulation/desk.ts';
import { fullestDesk } from '../../../../src/domain/progress/worstCase.ts';

const now = new Date('2026-11-24T09:10:11Z');
const report: CallReport = {
  case: 'C04',
  variant: 'B',
  revision: 2,
  number: 3,
  trace: ['D', 'CFn', 'Xc3', 'SEC', 'W', 'Lt', 'Zdeclined'],
  pattern: ['D', 'CFn', 'Xc', 'SEC', 'W', 'Lt', 'Zdeclined'],
  good: true,
  seconds: 95,
  objective: 'tactics',
  title: 'He knows everything',
};

describe('a call in the record', () => {
  it('is a performance whose id says case, variant, revision and number', () => {
    expect(callRecord(report, 'trace', now)).toEqual({
      id: 'C04B_r2_n3',
      type: 'performance',
      response: report.trace,
      pattern: report.pattern,
      result: 'correct',
      latencySeconds: 95,
      at: now,
      objective: 'tactics',
      description: 'He knows everything',
    });
  });

  it('is only its outcome where the organisation wants no moves', () => {
    const record = callRecord({ ...report, good: false }, 'outcome', now);
    expect(record).toMatchObject({
      response: ['Zdeclined'],
      pattern: ['Zdeclined'],
      result: 'incorrect',
    });
  });

  it('comes once, when the desk has counted it, with how the desk stands', () => {
    const after = { ...newDesk, count: 3, passed: true };
    const before = { ...newDesk, count: 2 };
    const records = recordsOfDesk(before, after, report, 'trace', now);
    expect(records.interactions).toHaveLength(1);
    expect(records.objectives).toEqual([
      { id: 'practice_desk', score: null, status: 'passed' },
    ]);
    expect(recordsOfDesk(after, after, report, 'trace', now)).toEqual({});
  });
});

describe('the desk in the saved data', () => {
  it('keeps moves and the open call, unless only outcomes are recorded', () => {
    const desk = fullestDesk('C01');
    expect(savedDesk(desk, 'trace')).toBe(desk);
    const lean = savedDesk(desk, 'outcome');
    expect(lean.open).toBeNull();
    expect(lean.calls.every((call) => call.moves === null)).toBe(true);
    expect(lean.passed).toBe(true);
    expect(lean.count).toBe(desk.count);
  });
});
