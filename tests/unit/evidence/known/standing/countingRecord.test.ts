import { describe, expect, it } from 'vitest';
import {
  countingRecord,
  isDone,
  isSilent,
} from '../../../../../src/evidence/known/standing/countingRecord.ts';
import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import { sampleRecord } from '../../sample.ts';

const on = (day: string) => ({ utc: `${day}T09:00:00Z`, zone: 'UTC' });

function begun(change: Partial<EvidenceRecord> = {}): EvidenceRecord {
  return sampleRecord({
    completed: null,
    completion: 'incomplete',
    success: null,
    ...change,
  });
}

const failed = (change: Partial<EvidenceRecord> = {}) =>
  begun({ success: 'failed', ...change });

/** The record counts in whatever order the two are given. */
function expectFirst(counts: EvidenceRecord, other: EvidenceRecord) {
  expect(countingRecord([counts, other])).toBe(counts);
  expect(countingRecord([other, counts])).toBe(counts);
}

describe('the record that counts', () => {
  it('is none where there is none', () => {
    expect(countingRecord([])).toBeNull();
  });

  it('is a done one, though a later attempt is not', () => {
    expectFirst(sampleRecord({ attempt: 1 }), failed({ attempt: 2 }));
  });

  it('is of the done ones the one completed last, and not the last attempt', () => {
    expectFirst(
      sampleRecord({ attempt: 1, completed: on('2026-11-25') }),
      sampleRecord({ attempt: 2, completed: on('2026-11-24') }),
    );
  });

  it('is of the done ones one with a day before one without', () => {
    expectFirst(
      sampleRecord({ attempt: 1, completed: on('1999-12-31') }),
      sampleRecord({ attempt: 2, completed: null }),
    );
  });

  it('is else the attempt of the highest number, whenever it began', () => {
    expectFirst(
      begun({ attempt: 10, started: on('2026-11-01') }),
      failed({ attempt: 9, started: on('2026-11-02') }),
    );
    expectFirst(begun({ attempt: 1 }), failed({ attempt: null }));
  });

  it('is of attempts of one number the one that began last, and one with a day before one without', () => {
    expectFirst(
      begun({ started: on('2026-11-02') }),
      failed({ started: on('2026-11-01') }),
    );
    expectFirst(
      begun({ started: on('1999-12-31') }),
      failed({ started: null }),
    );
  });

  it('is of attempts that began together the failed one', () => {
    expectFirst(failed(), begun());
    expectFirst(failed(), begun({ completion: 'not attempted' }));
  });

  it('is of alike ones the first', () => {
    const [one, other] = [begun({ seconds: 1 }), begun({ seconds: 2 })];
    expect(countingRecord([one, other])).toBe(one);
    expect(countingRecord([other, one])).toBe(other);
  });
});

describe('a record', () => {
  it('is done by its success, and by its completion only where no success is recorded', () => {
    expect(isDone(begun({ success: 'passed' }))).toBe(true);
    expect(isDone(begun({ completion: 'completed' }))).toBe(true);
    expect(isDone(failed({ completion: 'completed' }))).toBe(false);
    expect(isDone(begun())).toBe(false);
  });

  it('is silent only where it has neither success nor completion', () => {
    expect(isSilent(begun({ completion: null }))).toBe(true);
    expect(isSilent(begun())).toBe(false);
    expect(isSilent(failed({ completion: null }))).toBe(false);
  });
});
