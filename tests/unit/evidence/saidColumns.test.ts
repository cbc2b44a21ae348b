import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readAnyMapping } from '../../../src/evidence/settings/anyMapping.ts';
import type { FileAnswers } from '../../../src/evidence/vocabulary/answers.ts';
import type { Mapping } from '../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { writeAttemptsCsv } from '../../../src/evidence/writing/tables/csv.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { REGISTER_HEAD } from './reading/registers/support.ts';
import { inPieces, readFiles } from './readFiles.ts';
import { sampleRecord } from './sample.ts';

const input = (name: string): string =>
  readFileSync(`tests/fixtures/evidence/inputs/mapped/${name}`, 'utf8');
const MAPPING: Mapping = {
  format: 'hold-the-line mapping',
  version: 1,
  name: 'Ours',
  columns: { learnerName: 'learner_name', course: 'course' },
  statuses: {},
};
const OWN = writeAttemptsCsv([sampleRecord()]);
const MOODLE = readFileSync(
  'tests/fixtures/evidence/moodle41-scorm-basic.txt',
  'utf8',
);

const readText = (text: string, answers: FileAnswers, said: string[] = []) =>
  readFiles(
    [inPieces('export.csv', [encodeText(text)])],
    { zone: 'UTC', ...answers },
    null,
    said,
  );

describe('what a person says of the columns', () => {
  it('goes before a layout that looks alike', async () => {
    const said: string[] = [];
    const answers = readAnyMapping(input('mlu.json'));
    const { exports } = await readText(
      input('22-learnupon.csv'),
      answers,
      said,
    );
    expect(exports[0]).toMatchObject({ records: 12, unreadable: 0 });
    expect(said).toContain('Its columns are read as the mapping “LU” says.');
  });

  it('goes before a reader that knows the file, also one of ours', async () => {
    const { exports } = await readText(OWN, { mapping: MAPPING });
    expect(exports[0]?.reader.id).toBe('mapper');
  });

  it('goes before the register of the job aids', async () => {
    const columns = { learnerName: REGISTER_HEAD[1] ?? '' };
    const text = `${REGISTER_HEAD.join(',')}\na,b\n`;
    const { exports, registers } = await readText(text, {
      mapping: { ...MAPPING, columns },
    });
    expect(registers).toEqual([]);
    expect(exports[0]?.records).toBe(1);
  });

  it('is refused of a file that has other columns, though a reader knows it', async () => {
    const { refused } = await readText(MOODLE, { mapping: MAPPING });
    expect(refused[0]?.error.message).toContain('no column "learner_name"');
    const sheet = readAnyMapping(
      JSON.stringify({
        format: 'hold-the-line register mapping',
        version: 1,
        name: 'Risks',
        sheet: 'register',
        columns: { account: 'Konto', owner: 'Wer' },
        words: { open: [], closed: [], roles: [] },
      }),
    );
    const other = await readText(MOODLE, sheet);
    expect(other.refused[0]?.error).toMatchObject({
      message: expect.stringContaining('lacks most of the columns'),
      fix: expect.stringContaining('point at its columns again'),
    });
  });

  it('of all files leaves those alone that have others, and says so', async () => {
    const said: string[] = [];
    const answers = { mapping: MAPPING, forAll: true } as const;
    const { exports, answered } = await readText(MOODLE, answers, said);
    expect(exports[0]?.reader.id).toBe('moodle_scorm_basic');
    expect(said.join()).toContain('The mapping “Ours” was not used here');
    expect(answered[0]?.answers.mapping).toBe(undefined);
    const own = await readText(OWN, answers);
    expect(own.exports[0]?.reader.id).toBe('mapper');
  });

  it('is asked of a file that a reader knows, when somebody wants to say it', async () => {
    const { asks } = await readText(OWN, { byColumns: true });
    expect(asks[0]?.asks).toMatchObject([
      { ask: 'mapping', columns: expect.arrayContaining(['learner_id']) },
    ]);
    const roster = 'Employee ID,Name,Email\n1,A,a@b.example\n';
    const refused = await readText(roster, {});
    expect(refused.refused).toHaveLength(1);
    const asked = await readText(roster, { byColumns: true });
    expect(asked.asks).toHaveLength(1);
  });
});

describe('JSON', () => {
  const rows = [{ email: 'a@b.example', state: 'done', finished: 'yes' }];
  const columns = { learnerMail: 'email', status: 'state' };
  const mapping = {
    ...MAPPING,
    columns,
    statuses: { done: 'passed' },
  } as const;

  it('whose names look like records is read by its columns, like a table', async () => {
    const { asks } = await readText(JSON.stringify(rows), {});
    expect(asks[0]?.asks).toMatchObject([
      { ask: 'mapping', columns: ['email', 'state', 'finished'] },
    ]);
    const { exports } = await readText(JSON.stringify(rows), { mapping });
    expect(exports[0]).toMatchObject({ records: 1, unreadable: 0 });
  });

  it('that a reader knows is read as a person says', async () => {
    const cloud = [
      {
        id: 'r',
        email: 'a@b.example',
        state: 'done',
        registrationCompletion: 'COMPLETED',
        course: { id: 'c' },
        learner: { id: 'x' },
      },
    ];
    const text = JSON.stringify(cloud);
    const plain = await readText(text, {});
    expect(plain.exports[0]?.reader.id).toBe('scorm_cloud');
    const said = await readText(text, { mapping });
    expect(said.exports[0]?.reader.id).toBe('mapper');
    const asked = await readText(text, { byColumns: true });
    expect(asked.asks[0]?.asks[0]?.ask).toBe('mapping');
    const others = { ...mapping, columns: { learnerMail: 'mail' } };
    const loose = await readText(text, { mapping: others, forAll: true });
    expect(loose.exports[0]?.reader.id).toBe('scorm_cloud');
  });

  it('of another kind is still refused', async () => {
    const { refused } = await readText('[{"a":1,"b":2}]', {});
    expect(refused[0]?.error.message).toContain(
      'none of the reports that are known',
    );
  });
});

describe('a roster', () => {
  it('is asked about when somebody wants to point at its columns', async () => {
    const roster = inPieces('staff.csv', [
      encodeText('Employee ID,Name,Email,Team\n1,A,a@b.example,Desk\n'),
    ]);
    const { asks } = await readFiles([], { byColumns: true }, roster);
    expect(asks[0]?.asks).toMatchObject([
      { ask: 'roster', known: { id: 'Employee ID', mail: 'Email' } },
    ]);
  });
});

describe('a layout that is known', () => {
  it.each([
    ['LearnUpon', input('22-learnupon.csv').split('\n')[0] ?? ''],
    [
      'Absorb',
      'First Name,Last Name,Username,Email Address,Employee Number,Course Name,Status,Score,Date Completed',
    ],
    ['another', 'Username,Personalnummer,Course,Status,Completion date'],
  ])(
    'is not proposed for %s, which has other columns for ids and mail',
    async (_, head) => {
      const { asks } = await readText(`${head}\n1,2,3\n`, {});
      expect(asks[0]?.asks).toMatchObject([{ ask: 'mapping', proposal: null }]);
    },
  );

  it('is proposed where the columns are its own', async () => {
    const head =
      'Username,Full name,Email,Course name,Enrollment status,Completion date';
    const { asks } = await readText(`${head}\n1,2,3\n`, {});
    expect(asks[0]?.asks).toMatchObject([{ proposal: { id: 'docebo' } }]);
  });
});
