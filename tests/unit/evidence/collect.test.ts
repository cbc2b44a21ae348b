import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../src/evidence/collect/given.ts';
import { readAll } from '../../../src/evidence/collect/readAll.ts';
import type { Answers } from '../../../src/evidence/readers/reader.ts';
import { encodeText } from '../../../src/packaging/bytes.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../../src/evidence/writers/csv.ts';
import { writeJson } from '../../../src/evidence/writers/json.ts';
import { moodleRows } from '../../bench/moodleRows.ts';
import { policy, words } from './registers/support.ts';
import { sampleRecord } from './sample.ts';

/** A file that comes in pieces, as from a disk. */
function inPieces(name: string, pieces: Uint8Array[]): GivenFile {
  return {
    name,
    size: pieces.reduce((sum, { length }) => sum + length, 0),
    async *pieces() {
      for (const piece of pieces) yield await Promise.resolve(piece);
    },
  };
}

const read = (files: GivenFile[], answers: Answers = {}) =>
  readAll({
    files,
    roster: null,
    answersAbout: () => answers,
    words,
    policy,
    asOf: '2026-11-24',
  });

describe('what is asked about a large file', () => {
  it('is asked wherever the first piece ends, within a quotation too', async () => {
    const whole = Buffer.concat([...moodleRows(2_000, 2_000)]);
    for (let cut = whole.length - 400; cut < whole.length - 200; cut += 7) {
      const pieces = [whole.subarray(0, cut), whole.subarray(cut)];
      const { asks, refused } = await read([inPieces('grades.txt', pieces)]);
      expect(refused).toEqual([]);
      expect(asks.map(({ asks: [first] }) => first?.ask)).toEqual(['zone']);
    }
  });

  it('is asked of JSON that was left in the middle of a value', async () => {
    const user = {
      id: '1',
      login: 'a.khan',
      completed_on: '24/11/2026, 09:25',
      enrolled_on: '24/11/2026, 09:00',
      completion_status: 'completed',
      completion_percentage: '100',
      total_time: '25m',
    };
    const text = JSON.stringify({
      id: '7',
      name: 'Hold the Line',
      users: Array.from({ length: 3_000 }, (_, at) => ({
        ...user,
        id: `${at}`,
      })),
    });
    const pieces = [text.slice(0, 400_000), text.slice(400_000)].map(
      encodeText,
    );
    const { asks, refused } = await read([inPieces('course.json', pieces)]);
    expect(refused).toEqual([]);
    expect(asks).toHaveLength(1);
  });
});

describe('files together', () => {
  it('are all read, whatever one of them is', async () => {
    const good = inPieces('grades.txt', [
      Buffer.concat([...moodleRows(50, 50)]),
    ]);
    const bad = inPieces('notes.pdf', [encodeText('%PDF-1.7\n')]);
    const gathered = await read([bad, good, good], { zone: 'Europe/London' });
    expect(gathered.refused.map(({ file }) => file)).toEqual(['notes.pdf']);
    expect(gathered.exports.map(({ rows }) => rows)).toEqual([50, 50]);
    // A file given twice is answered for once.
    expect(gathered.answered).toHaveLength(1);
  });
});

describe('the exports of one preview LMS', () => {
  const records = [sampleRecord()];
  const files = {
    'attempts.csv': writeAttemptsCsv(records),
    'interactions.csv': writeInteractionsCsv(records),
    'records.json': writeJson(records),
  };

  it.each([
    [['attempts.csv', 'records.json']],
    [['interactions.csv', 'records.json']],
    [['attempts.csv', 'interactions.csv']],
    [['attempts.csv', 'interactions.csv', 'records.json']],
  ] as const)('give one record of one attempt by %j', async (names) => {
    const { ledger, refused } = await read(
      names.map((name) => inPieces(name, [encodeText(files[name])])),
    );
    expect(refused).toEqual([]);
    const [one, ...more] = ledger.records();
    expect(more).toEqual([]);
    expect(one?.interactions).toHaveLength(1);
    expect(one?.conflicts).toEqual([]);
  });
});
