import { expect, test } from 'vitest';

import { writeJson } from '../../../src/evidence/writers/json.ts';
import { sampleInteraction, sampleRecord } from './sample.ts';

test('writes every field of a record and says null where nothing is known', () => {
  const record = sampleRecord({ completed: null, interactions: null });
  const parsed: unknown = JSON.parse(writeJson([record]));
  expect(parsed).toEqual({
    format: 'hold-the-line evidence',
    version: 1,
    records: [record],
  });
});

test('writes many records, and line separators in texts, as JSON.stringify would', () => {
  const records = [
    sampleRecord(),
    sampleRecord({ learnerName: 'a\u2028b\nc' }),
    sampleRecord({ interactions: null }),
  ];
  const whole = { format: 'hold-the-line evidence', version: 1, records };
  expect(writeJson(records)).toBe(`${JSON.stringify(whole, null, 2)}\n`);
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

test('is text that can be read and compared line by line', () => {
  const json = writeJson([sampleRecord()]);
  expect(json.endsWith('}\n')).toBe(true);
  expect(json).toContain('\n      "learnerId": "a.khan",\n');
});
