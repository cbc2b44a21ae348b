import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { EvidenceRecord } from '../../../../../src/evidence/vocabulary/record.ts';
import {
  ATTEMPT_COLUMNS,
  INTERACTION_COLUMNS,
} from '../../../../../src/evidence/vocabulary/ownColumns.ts';
import { neutraliseFormula } from '../../../../../src/ground/cellFormulas.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../../../../src/evidence/writing/tables/csv.ts';
import { sampleInteraction, sampleRecord } from '../../sample.ts';

function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.trimEnd(), {
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

function only(csv: string): Record<string, string> {
  const [head = [], row = []] = rowsOf(csv);
  return Object.fromEntries(
    head.map((name, index) => [name, row[index] ?? '']),
  );
}

describe('attempts', () => {
  test('gives an attempt one row that says what happened', () => {
    const interactions = [
      sampleInteraction(),
      sampleInteraction({
        index: 1,
        id: 'reported_method_r1_a2',
        response: 'a',
        result: 'correct',
      }),
    ];
    expect(only(writeAttemptsCsv([sampleRecord({ interactions })]))).toEqual({
      learner_id: 'a.khan',
      learner_name: 'Amira Khan',
      course: 'Hold the Line',
      release: '1.0.0+ab12cd34',
      attempt: '1',
      started_utc: '2026-11-24T09:00:00Z',
      completed_utc: '2026-11-24T09:25:00Z',
      completion: 'completed',
      success: 'passed',
      score_raw: '100',
      score_max: '100',
      score_scaled: '',
      seconds: '1500.5',
      interactions: '2',
      answers: 'reported_method_r1_a1=b wrong; reported_method_r1_a2=a correct',
    });
  });

  test('leaves unknown values empty', () => {
    const unknown = sampleRecord({
      release: null,
      completed: null,
      success: null,
      score: { raw: null, min: null, max: null, scaled: null },
      seconds: null,
      interactions: null,
    });
    expect(only(writeAttemptsCsv([unknown]))).toMatchObject({
      release: '',
      completed_utc: '',
      success: '',
      score_raw: '',
      seconds: '',
      interactions: '',
      answers: '',
    });
  });

  test('has a header even without records', () => {
    expect(rowsOf(writeAttemptsCsv([]))).toEqual([[...ATTEMPT_COLUMNS]]);
  });

  test('begins with a byte order mark and ends its lines with CRLF, so that Excel reads it', () => {
    const csv = writeAttemptsCsv([
      sampleRecord({ learnerName: 'Zoë Ångström' }),
    ]);
    expect(csv.startsWith('\uFEFFlearner_id,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('interactions', () => {
  test('gives every answer a row with the words of SCORM 1.2', () => {
    const csv = writeInteractionsCsv([
      sampleRecord(),
      sampleRecord({ interactions: null }),
    ]);
    expect(rowsOf(csv)).toHaveLength(2);
    expect(only(csv)).toMatchObject({
      learner_id: 'a.khan',
      attempt: '1',
      position: '1',
      interaction_id: 'reported_method_r1_a1',
      type: 'choice',
      time: '09:20:00',
      response: 'b',
      correct_responses: 'a',
      result: 'wrong',
      weighting: '1',
      latency_seconds: '12.5',
      objectives: 'tactics',
    });
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=a\nb'])(
    'makes %j text',
    (formula) => {
      expect(neutraliseFormula(formula)).toBe(`'${formula}`);
      const record = sampleRecord({ learnerName: formula });
      expect(only(writeAttemptsCsv([record]))['learner_name']).toBe(
        `'${formula}`,
      );
    },
  );

  test('gives the scaled score where the source has one', () => {
    const score = { raw: 85, min: 0, max: 100, scaled: 0.85 };
    const row = only(writeAttemptsCsv([sampleRecord({ score })]));
    expect(row['score_scaled']).toBe('0.85');
  });

  test('leaves a negative number a number', () => {
    const score = { raw: -5, min: -10, max: 10, scaled: null };
    expect(only(writeAttemptsCsv([sampleRecord({ score })]))['score_raw']).toBe(
      '-5',
    );
  });
});

// Anything that a person or another tool may have put into a text.
const text = fc.string({ unit: 'binary' });

test('comes back from a CSV reader as it was, whatever the texts hold', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ learnerId: text, learnerName: text, course: text }),
        {
          minLength: 1,
        },
      ),
      (people) => {
        const records: EvidenceRecord[] = people.map((one) =>
          sampleRecord(one),
        );
        const [head, ...rows] = rowsOf(writeAttemptsCsv(records));
        expect(head).toEqual([...ATTEMPT_COLUMNS]);
        expect(rows.map((row) => row.slice(0, 3))).toEqual(
          people.map(({ learnerId, learnerName, course }) =>
            [learnerId, learnerName, course].map(neutraliseFormula),
          ),
        );
        expect(rows.every((row) => row.length === ATTEMPT_COLUMNS.length)).toBe(
          true,
        );
      },
    ),
  );
});

test('lets no cell of a text column begin as a formula', () => {
  const interaction = fc
    .record({ id: text, response: text, result: text })
    .map((one) => sampleInteraction(one));
  fc.assert(
    fc.property(fc.array(interaction, { minLength: 1 }), (interactions) => {
      const [head, ...rows] = rowsOf(
        writeInteractionsCsv([sampleRecord({ interactions })]),
      );
      expect(head).toEqual([...INTERACTION_COLUMNS]);
      for (const cell of rows.flat())
        expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
