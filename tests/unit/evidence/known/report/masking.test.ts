import { describe, expect, it } from 'vitest';
import { maskedRecord } from '../../../../../src/evidence/known/report/masking.ts';
import type { ReportRecord } from '../../../../../src/evidence/known/people/people.ts';
import { sampleRecord } from '../../sample.ts';

const whole: ReportRecord = {
  ...sampleRecord({
    learnerId: 'a.khan',
    learnerName: 'Amira Khan',
    learnerMail: 'a.khan@example.com',
    unit: 'Board',
    override: { by: 'Mo Ray' },
  }),
  conflicts: ['Two scores of a.khan.'],
  plainConflicts: ['Two scores.'],
};
const record: ReportRecord = {
  ...whole,
  source: { ...whole.source, file: 'export.csv', row: 417 },
  sources: [{ ...whole.source, file: 'export.csv', row: 417 }],
};
const hidden = { person: 'P-12345678', shown: false, unit: 'small units' };

describe('a record beside which no name may stand', () => {
  it('keeps its figures, and nothing that tells who it is', () => {
    const masked = maskedRecord(record, hidden);
    expect(masked).toEqual({
      ...record,
      learnerId: 'P-12345678',
      learnerName: null,
      learnerMail: null,
      unit: 'small units',
      override: { by: null },
      conflicts: [],
      plainConflicts: [],
      sources: [],
      source: { ...record.source, row: null },
    });
    expect(JSON.stringify(masked)).not.toMatch(/khan|Khan|Board|Ray|417/);
  });

  it('names nobody where nobody knows whose it is', () => {
    expect(maskedRecord(record, undefined)).toMatchObject({
      learnerId: null,
      unit: null,
    });
  });

  it('gains nothing that it did not have', () => {
    const plain = sampleRecord({ override: null });
    const masked = maskedRecord(plain, hidden);
    expect(masked.override).toBeNull();
    expect(masked).not.toHaveProperty('conflicts');
    expect(masked).not.toHaveProperty('plainConflicts');
    expect(masked).not.toHaveProperty('sources');
  });
});

describe('a record beside which the name may stand', () => {
  it('is as it was read', () => {
    const shown = { person: 'a.khan', shown: true, unit: 'Board' };
    expect(maskedRecord(record, shown)).toBe(record);
  });
});
