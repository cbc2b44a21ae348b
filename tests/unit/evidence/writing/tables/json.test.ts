import { expect, test } from 'vitest';

import { writeJson } from '../../../../../src/evidence/writing/tables/json.ts';
import { sampleInteraction, sampleRecord } from '../../sample.ts';

test('writes every field of a record and says null where nothing is known', () => {
  const record = sampleRecord({ completed: null, interactions: null });
  const parsed: unknown = JSON.parse(writeJson([record]));
  expect(parsed).toEqual({
    format: 'hold-the-line evidence',
    version: 1,
    records: [record],
  });
});

test('writes a line a record, whatever separators texts hold', () => {
  const records = [
    sampleRecord(),
    sampleRecord({ learnerName: 'a\u2028b\nc' }),
    sampleRecord({ interactions: null }),
  ];
  const whole = { format: 'hold-the-line evidence', version: 1, records };
  const json = writeJson(records);
  expect(JSON.parse(json)).toEqual(whole);
  const lines = json.split('\n').filter((line) => line.includes('learnerId'));
  expect(
    lines.map((line): unknown => JSON.parse(line.replace(/,$/, ''))),
  ).toEqual(records);
  expect(writeJson([])).toBe(
    `${JSON.stringify({ ...whole, records: [] }, null, 2)}\n`,
  );
});

function backwards<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

test('gives the same bytes for the same record, in whatever order it was made', () => {
  const record = sampleRecord({ override: { by: 'An admin' } });
  const turned = backwards({
    ...record,
    score: backwards(record.score),
    interactions: [backwards(sampleInteraction())],
    source: backwards(record.source),
  });
  expect(Object.keys(turned)[0]).toBe('source');
  expect(writeJson([turned])).toBe(writeJson([record]));
});
