import { describe, expect, it } from 'vitest';
import { maskedRecord } from '../../../../../src/evidence/known/report/maskedRecord.ts';
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
  source: {
    ...whole.source,
    file: 'board.csv',
    row: 417,
    sha256: 'e'.repeat(64),
  },
  sources: [{ ...whole.source, file: 'export.csv', row: 417 }],
};
const hidden = { person: 'P-12345678', shown: false, unit: 'small units' };

describe('a record beside which no name may stand', () => {
  it('keeps its figures, and nothing that tells who it is', () => {
    const masked = maskedRecord(record, hidden, false);
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
      source: {
        ...record.source,
        file: null,
        row: null,
        sha256: null,
        exportedUtc: null,
      },
    });
    expect(JSON.stringify(masked)).not.toMatch(/khan|Khan|board|Board|Ray|417/);
  });

  it('loses whose it is to the ledger, and the id that the source gives the attempt', () => {
    const masked = maskedRecord(
      {
        ...record,
        identity: { key: 'id a.khan', listed: null, doubted: [] },
        registration: 'b6a8',
      },
      hidden,
      false,
    );
    expect(masked).not.toHaveProperty('identity');
    expect(masked).not.toHaveProperty('registration');
  });

  it('names nobody where nobody knows whose it is', () => {
    expect(maskedRecord(record, undefined, false)).toMatchObject({
      learnerId: null,
      unit: null,
    });
  });

  it('gains nothing that it did not have', () => {
    const plain = sampleRecord({ override: null });
    const masked = maskedRecord(plain, hidden, false);
    expect(masked.override).toBeNull();
    expect(masked).not.toHaveProperty('conflicts');
    expect(masked).not.toHaveProperty('plainConflicts');
    expect(masked).not.toHaveProperty('sources');
  });
});

describe('a record beside which the name may stand', () => {
  const shown = { person: 'a.khan', shown: true, unit: 'Board' };

  it('is as it was read', () => {
    expect(maskedRecord(record, shown, true)).toBe(record);
  });

  it('lacks the sum of its file alone where others are not named', () => {
    const masked = maskedRecord(record, shown, false);
    const source = { ...record.source, sha256: null };
    expect(masked).toEqual({
      ...record,
      source,
      sources: record.sources?.map((one) => ({ ...one, sha256: null })),
    });
  });
});
