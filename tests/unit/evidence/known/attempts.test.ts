import { describe, expect, it } from 'vitest';

import { openLedger } from '../../../../src/evidence/known/ledger/ledger.ts';
import type { EvidenceRecord } from '../../../../src/evidence/vocabulary/record.ts';
import { sampleRecord } from '../sample.ts';

const at = (utc: string, zone = 'UTC') => ({ utc, zone });
const score = (raw: number) => ({ raw, min: null, max: 100, scaled: null });

let row = 1;
/** A row of a report that counts no attempts. */
function rowOf(
  change: Partial<EvidenceRecord>,
  file = 'a.csv',
): EvidenceRecord {
  row += 1;
  return sampleRecord({
    attempt: null,
    started: null,
    completed: null,
    completion: null,
    success: null,
    score: { raw: null, min: null, max: null, scaled: null },
    interactions: null,
    source: { ...sampleRecord().source, file, sha256: file, row },
    ...change,
  });
}

/** What comes of them: day of completion, success and score of each attempt. */
function attempts(...records: EvidenceRecord[]) {
  const ledger = openLedger();
  for (const one of records) ledger.add(one, 'mapper');
  return ledger
    .records()
    .map((it) => [it.completed?.utc ?? null, it.success, it.score.raw]);
}

const JAN = at('2025-01-10T10:00:00Z');
const SEP = at('2026-09-01T10:00:00Z');

describe('rows of one person that no source counts as attempts', () => {
  it('are two attempts on two days, each with its own score', () => {
    expect(
      attempts(
        rowOf({ completed: JAN, success: 'passed', score: score(95) }),
        rowOf({ completed: SEP, success: 'passed', score: score(92) }),
      ),
    ).toEqual([
      [JAN.utc, 'passed', 95],
      [SEP.utc, 'passed', 92],
    ]);
  });

  it('never lend a fail’s day or score to a pass', () => {
    expect(
      attempts(
        rowOf({ completed: JAN, success: 'failed', score: score(20) }),
        rowOf({ completed: SEP, success: 'passed', score: score(90) }),
        rowOf({ completed: SEP, success: 'failed', score: score(40) }),
      ),
    ).toEqual([
      [JAN.utc, 'failed', 20],
      [SEP.utc, 'failed', 40],
      [SEP.utc, 'passed', 90],
    ]);
  });

  it('are one attempt in two exports that tell of the same moment', () => {
    expect(
      attempts(
        rowOf({ completed: SEP, success: 'passed' }, 'jan.csv'),
        rowOf({ completed: SEP, score: score(90) }, 'feb.csv'),
      ),
    ).toEqual([[SEP.utc, 'passed', 90]]);
  });

  it('are one attempt where one report gives the day and another the time', () => {
    const day = at('2026-08-31T22:00:00Z', 'Europe/Berlin');
    expect(
      attempts(
        rowOf({ completed: day, success: 'passed' }, 'days.csv'),
        rowOf({ completed: SEP, score: score(90) }, 'times.csv'),
      ),
    ).toEqual([[day.utc, 'passed', 90]]);
    expect(
      attempts(
        rowOf({ completed: at('2026-09-01T22:30:00Z', '+02:00') }, 'a.csv'),
        rowOf({ completed: SEP }, 'b.csv'),
      ),
    ).toHaveLength(2);
  });

  it('are two attempts at two times of one day in one report', () => {
    expect(
      attempts(
        rowOf({ completed: SEP, success: 'passed', score: score(85) }),
        rowOf({
          completed: at('2026-09-01T15:00:00Z'),
          success: 'passed',
          score: score(95),
        }),
      ),
    ).toHaveLength(2);
  });

  it('are one attempt where an earlier export shows it under way', () => {
    expect(
      attempts(
        rowOf({ completion: 'incomplete', score: score(10) }, 'jan.csv'),
        rowOf({ completed: SEP, completion: 'completed' }, 'feb.csv'),
      ),
    ).toHaveLength(1);
    const began = at('2026-08-20T08:00:00Z');
    expect(
      attempts(
        rowOf({ started: began, completion: 'incomplete' }, 'jan.csv'),
        rowOf({ completed: JAN, success: 'passed' }, 'feb.csv'),
        rowOf({ started: began, completed: SEP, success: 'passed' }, 'feb.csv'),
      ),
    ).toHaveLength(2);
  });

  it('are another attempt under way where it began after the only completion', () => {
    expect(
      attempts(
        rowOf({ completed: JAN, success: 'passed' }, 'jan.csv'),
        rowOf({ started: SEP, completion: 'incomplete' }, 'feb.csv'),
      ),
    ).toEqual([
      [JAN.utc, 'passed', null],
      [null, null, null],
    ]);
  });

  it('are two attempts without any day where one failed and one passed', () => {
    expect(
      attempts(
        rowOf({ success: 'failed', score: score(40) }),
        rowOf({ success: 'passed', score: score(90) }),
      ),
    ).toEqual([
      [null, 'failed', 40],
      [null, 'passed', 90],
    ]);
  });
});

describe('statements without a registration', () => {
  const stated = (
    id: string,
    time: string,
    change: Partial<EvidenceRecord>,
  ): EvidenceRecord =>
    rowOf({
      ...change,
      statement: { id, at: time, session: null, voids: null },
    });
  const passed = (id: string, time: string, raw: number) =>
    stated(id, time, {
      completed: at(time),
      success: 'passed',
      score: score(raw),
    });
  const first = passed('1', '2025-01-10T10:00:00Z', 95);
  const second = passed('2', '2026-01-12T10:00:00Z', 92);

  it('are another attempt from the day of another pass on', () => {
    const answer = stated('3', '2026-01-12T09:50:00Z', {
      score: { raw: null, min: null, max: null, scaled: null },
    });
    const list = [first, answer, second];
    const wanted = [
      ['2025-01-10T10:00:00Z', 'passed', 95],
      ['2026-01-12T10:00:00Z', 'passed', 92],
    ];
    expect(attempts(...list)).toEqual(wanted);
    expect(attempts(...list.toReversed())).toEqual(wanted);
  });

  it('are one attempt when the course is completed on the day after the pass', () => {
    const completed = stated('4', '2025-01-11T08:00:00Z', {
      completed: at('2025-01-11T08:00:00Z'),
      completion: 'completed',
    });
    expect(attempts(first, completed)).toHaveLength(1);
  });

  it('keep the row of each attempt with it', () => {
    const ledger = openLedger();
    for (const one of [first, second]) ledger.add(one, 'xapi_statements');
    expect(
      ledger
        .records()
        .map(({ sources, source }) => [
          source.row,
          sources.map((one) => one.row),
        ]),
    ).toEqual([
      [first.source.row, [first.source.row]],
      [second.source.row, [second.source.row]],
    ]);
  });
});
