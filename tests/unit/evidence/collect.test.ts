import { describe, expect, it } from 'vitest';
import { WrongKind } from '../../../src/evidence/reading/files/wrongKind.ts';
import type { InputFile } from '../../../src/evidence/reading/files/inputFile.ts';
import type { FileAnswers } from '../../../src/evidence/vocabulary/answers.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import {
  writeAttemptsCsv,
  writeInteractionsCsv,
} from '../../../src/evidence/writing/tables/csv.ts';
import { writeJson } from '../../../src/evidence/writing/tables/json.ts';
import { moodleRows } from '../../bench/moodleRows.ts';
import { inPieces, readFiles } from './readFiles.ts';
import { REGISTER_HEAD } from './reading/registers/support.ts';
import { sampleRecord } from './sample.ts';

const read = (
  files: InputFile[],
  answers: FileAnswers = {},
  roster: string | null = null,
  said: string[] = [],
) =>
  readFiles(
    files,
    answers,
    roster === null ? null : inPieces('staff.csv', [encodeText(roster)]),
    said,
  );

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

describe('a roster', () => {
  const mapping = {
    format: 'hold-the-line roster mapping',
    version: 1,
    name: 'Ours',
    columns: { id: 'Worker', mail: 'E-mail' },
  } as const;
  const ROSTER =
    'Worker,E-mail,Site\nw1,ana@x.org,A\nw2,ben@x.org,A\n,,A\nw2,ben@x.org,A\n';

  it('asks where its id may be, and loses nobody once that is said', async () => {
    const open = await read([], {}, ROSTER);
    expect(open.asks).toMatchObject([
      {
        name: 'Roster',
        asks: [{ ask: 'roster', known: { mail: 'E-mail', id: 'Worker' } }],
      },
    ]);
    const said: string[] = [];
    const answered = await read([], { roster: mapping }, ROSTER, said);
    expect(answered.roster?.people.map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(answered.answered).toMatchObject([{ answers: { roster: mapping } }]);
    expect(said).toEqual([
      'Roster',
      '2 people, 1 row with something that was not read',
      'Columns: id: "Worker", mail address: "E-mail"',
      'Not used: Site',
      'Row 4: It has neither an id nor a mail address.',
      'staff.csv, rows 3 and 5: the same person, counted once.',
    ]);
  });

  it('keeps its mapping to itself: no export is read by it', async () => {
    const grades = inPieces('grades.txt', [
      Buffer.concat([...moodleRows(5, 5)]),
    ]);
    const { exports } = await read([grades], { zone: 'UTC', roster: mapping });
    expect(exports.map(({ answers }) => answers)).toEqual([{ zone: 'UTC' }]);
  });
});

describe('a wrong file', () => {
  const csv = (name: string, text: string) =>
    inPieces(name, [encodeText(text)]);
  const refusal = async (file: InputFile) => {
    const { refused } = await read([file]);
    const [{ error } = { error: null }] = refused;
    return error && `${error.message} ${error.why}`;
  };
  const asRoster = async (text: string) => {
    const { refused } = await read([], {}, text);
    return refused[0]?.error.why ?? null;
  };

  it('is named, whatever is wrong with it', async () => {
    expect(await refusal(csv('empty.csv', ''))).toContain(
      'empty.csv is empty.',
    );
    expect(await refusal(csv('report.pdf', '%PDF-1.4\n'))).toBe(
      'report.pdf is no report that can be read. This is a PDF.',
    );
    expect(await refusal(inPieces('raw.bin', [new Uint8Array(300)]))).toContain(
      'raw.bin: The file is no text.',
    );
  });

  it('that is an export, a register or JSON is no roster, and is told where to go', async () => {
    const moodle = Buffer.concat([...moodleRows(5, 5)]).toString();
    expect(await asRoster(moodle)).toContain('Moodle: SCORM basic report');
    const register = `${REGISTER_HEAD.join(',')}\nsvc,,,,,,,,,\n`;
    expect(await asRoster(register)).toContain('Exception register');
    expect(await asRoster('{"format": "x"}')).toContain('JSON');
  });

  it('says in which field it belongs, and says so of no other refusal', async () => {
    const people = 'Staff no.,Full name,E-mail\n1,Ana,ana@x.org\n';
    const { refused } = await read(
      [csv('staff.csv', people), csv('empty.csv', '')],
      {},
      '{"format": "x"}',
    );
    const belongs = refused.map(({ file, error }) => [
      file,
      error instanceof WrongKind ? error.belongs : null,
    ]);
    expect(belongs.sort()).toEqual([
      ['empty.csv', null],
      ['staff.csv', 'files'],
      ['staff.csv', 'roster'],
    ]);
  });

  it('that is a roster is no export, unless a mapping says so or it has a status', async () => {
    const people = 'Staff no.,Full name,E-mail,Team\n1,Ana,ana@x.org,Desk\n';
    expect(await refusal(csv('staff.csv', people))).toContain(
      'staff.csv is no export. It looks like a roster',
    );
    const mapping = {
      format: 'hold-the-line mapping',
      version: 1,
      name: 'Who was there',
      columns: { learnerId: 'Staff no.' },
      statuses: {},
    } as const;
    const mapped = await read([csv('staff.csv', people)], { mapping });
    expect(mapped.exports).toHaveLength(1);
    const status = people.replace('Team', 'State');
    expect(await refusal(csv('ours.csv', status))).toBeNull();
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

it('tells what stands above the headings, and reads what stands below', async () => {
  const said: string[] = [];
  const text =
    'sep=;\nReport generated on 1 September 2026, by Ana\n;;\nCourse: Hold the Line;;\n\nEmail;Course;Status\na@b.example;Hold the Line;Completed\n';
  const answers: FileAnswers = {
    mapping: {
      format: 'hold-the-line mapping',
      version: 1,
      name: 'Ours',
      columns: { learnerMail: 'Email', course: 'Course', status: 'Status' },
      statuses: { completed: 'completed' },
    },
  };
  const files = [inPieces('export.csv', [encodeText(text)])];
  const { exports } = await read(files, answers, null, said);
  expect(exports[0]).toMatchObject({ rows: 1, records: 1 });
  expect(said).toContain(
    'The headings stand in row 6. What stands above was passed over: “Report generated on 1 September 2026, by Ana” and 1 more.',
  );
});
