import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJson } from '../../../src/evidence/writing/tables/json.ts';
import { unzipFiles } from '../../../src/ground/zip/unzip.ts';
import { zipFiles } from '../../../src/ground/zip/zipFiles.ts';
import { runHere, type Ended } from '../cli/runHere.ts';
import { releaseBytes, translated } from './reportSample.ts';
import { FIVE_ON_THE_ROSTER as ROSTER } from './roster.ts';
import { workbook } from './reading/intake/workbook/workbooks.ts';
import { sampleInteraction, sampleRecord } from './sample.ts';

const COMMAND = resolve(import.meta.dirname, '../../../src/cli/evidence.ts');
const FIXTURES = resolve(import.meta.dirname, '../../fixtures/evidence');
const MOODLE = join(FIXTURES, 'moodle41-scorm-basic.txt');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-command-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runHere('evidenceCommand.ts', args);

/** The same in a process of its own, where something can be loaded before the command. */
function runApart(args: string[], before: string[] = []): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...before, COMMAND, ...args],
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** One who passed, one who used up every attempt, one who is under way. */
const RECORDS = writeJson([
  sampleRecord({ learnerId: 'L1', learnerName: 'One' }),
  sampleRecord({
    learnerId: 'L2',
    learnerName: 'Two',
    completion: 'completed',
    success: 'failed',
    score: { raw: 40, min: 0, max: 100, scaled: null },
    interactions: [sampleInteraction()],
  }),
  sampleRecord({
    learnerId: 'L3',
    learnerName: 'Three',
    completed: null,
    completion: 'incomplete',
    success: null,
    score: { raw: null, min: null, max: null, scaled: null },
    interactions: [],
  }),
]);

/** Whatever site is built here, the course is called the same. */
const RELEASE = new TextDecoder().decode(releaseBytes('1.0.0', 'ab12cd34', []));

const released = () => ['--release', file('release.json', RELEASE)];

describe('npm run evidence', () => {
  it('names the file at which a fault of its own happened', async () => {
    const records = file('records.json', RECORDS);
    // Loaded before the command: a fault that no file can cause.
    const broken = `data:text/javascript,Array.prototype.toSorted = () => { throw new TypeError('sorting broke'); };`;
    const { code, err } = await runApart(
      [records, '--out', folder],
      ['--import', broken],
    );
    expect(err).toContain(`while it read ${records}: TypeError: sorting broke`);
    expect(err).not.toMatch(/^ *at /m);
    expect(code).toBe(3);
  });

  it('makes a pack whose figures can be counted by hand', async () => {
    const { code, out, err } = await runApart([
      file('records.json', RECORDS),
      MOODLE,
      ...released(),
      '--zone',
      'Europe/London',
      '--roster',
      file('roster.csv', ROSTER),
      '--course',
      'Hold the Line',
      '--course',
      'Course module',
      '--as-of',
      '2026-11-24',
      '--out',
      folder,
    ]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      '4 of the 5 people on the roster were found in the records; 2 people in the records are not on it and counted nowhere. 6 rows read, 0 not read. Whether they completed is not known of 1 of 5. Counted as the course: "Course module", "Hold the Line".',
    );
    // One passed here, Five in Moodle's report without a status that says so: it has a score.
    expect(out).toContain('Completed: 1 of 4; not known of 1 more');
    const pack = unzipFiles(
      new Uint8Array(readFileSync(join(folder, 'evidence-2026-11-24.zip'))),
    );
    const text = (name: string): string =>
      new TextDecoder().decode(pack.get(name));
    const people = text('people.csv').split('\r\n');
    const standing = (id: string): string | undefined =>
      people.find((line) => line.startsWith(`${id},`))?.split(',')[5];
    expect(['L1', 'L2', 'L3', 'L4'].map(standing)).toEqual([
      'current',
      'failed',
      'overdue',
      'due',
    ]);
    // Of Ada, Moodle shows a score in place of her status.
    expect(standing('L5')).toBe('not_known');
    // Of Moodle's three only Ada is on the roster, by her mail address.
    expect(text('roster.csv')).toContain('bob@example.org');
    expect(text('report.html')).toContain('Content-Security-Policy');
  });

  it('ends with 2 and says so first where the figures should stop somebody', async () => {
    const { code, out, err } = await runApart([
      file('records.json', RECORDS),
      '--roster',
      file('roster.csv', 'id,name\r\n77,Somebody else\r\n'),
      ...released(),
      '--as-of',
      '2026-11-24',
      '--out',
      folder,
    ]);
    expect(err).toBe('');
    expect(code).toBe(2);
    expect(out).toMatch(
      /^Stop and check before you read a figure\. 0 of the 1 person on the roster were found/,
    );
    expect(out).toContain('Nobody on the roster is in the records');
    expect(out).toContain('evidence-2026-11-24.zip');
  });

  it('refuses a key of three characters before anything is read', async () => {
    const { code, out, err } = await run(
      file('records.json', RECORDS),
      '--names',
      'pseudonyms',
      '--key-file',
      file('key', 'abc\n'),
      '--out',
      folder,
    );
    expect(code).toBe(1);
    expect(err).toContain('The key for pseudonyms is too short.');
    expect(out).toBe('');
  });

  it('asks for what the export does not say, and reads nothing', async () => {
    const { code, err } = await run(MOODLE, '--out', folder);
    expect(code).toBe(1);
    expect(err).toContain('--zone Europe/London');
    expect(err).toContain('without their time zone');
  });

  it('reads a table of its own making through a mapping, and asks how its dates are meant', async () => {
    const table = file(
      'ours.csv',
      'Who;What;State;On\r\nL1;Hold the Line;done;03/07/2026\r\n',
    );
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        format: 'hold-the-line mapping',
        version: 1,
        name: 'Ours',
        columns: {
          learnerId: 'Who',
          course: 'What',
          status: 'State',
          completed: 'On',
        },
        statuses: { done: 'passed' },
      }),
    );
    const without = await run(table, '--out', folder);
    expect(without.err).toContain('Its columns are: Who, What, State, On');
    expect(without.err).toContain('records.html');
    const args = [table, '--mapping', mapping, '--out', folder];
    const open = await run(...args);
    expect(open.err).toContain('--date-order dmy, mdy or ymd');
    const { out, err } = await run(
      ...args,
      '--zone',
      'Europe/London',
      '--date-order',
      'dmy',
      ...released(),
      '--as-of',
      '2026-11-24',
    );
    expect(err).toBe('');
    expect(out).toContain('1 row, 1 record, 0 rows not read');
    const pack = unzipFiles(
      new Uint8Array(readFileSync(join(folder, 'evidence-2026-11-24.zip'))),
    );
    const records = new TextDecoder().decode(pack.get('records.csv'));
    expect(records).toContain(',2026-07-03,Europe/London,day,');
    // The settings in the pack answer everything the next time.
    const settings = file(
      'settings.json',
      new TextDecoder().decode(pack.get('settings.json')),
    );
    const again = join(folder, 'again');
    const once = ['--settings', settings, ...released()];
    const next = await run(table, ...once, '--out', again);
    expect(next.err).toBe('');
    expect(readFileSync(join(again, 'evidence-2026-11-24.zip'))).toEqual(
      readFileSync(join(folder, 'evidence-2026-11-24.zip')),
    );
  });

  it('packs the release of each language that a package holds', async () => {
    const english = releaseBytes('1.0.0', 'ab12cd34', ['One']);
    const german = translated('1.0.0', 'ffffffff', ['Eins']);
    const zip = join(folder, 'course.zip');
    writeFileSync(
      zip,
      zipFiles(
        new Map([
          ['release.json', english],
          ['en/release.json', english],
          ['de/release.json', german],
        ]),
      ),
    );
    const records = file('records.json', RECORDS);
    const day = ['--as-of', '2026-11-24', '--out', folder];
    const { err } = await run(records, '--release', zip, ...day);
    expect(err).toBe('');
    const pack = unzipFiles(
      new Uint8Array(readFileSync(join(folder, 'evidence-2026-11-24.zip'))),
    );
    const held = [...pack.keys()].filter((it) => it.startsWith('release/'));
    expect(held).toEqual([
      'release/mfa-exceptions-1.0.0+ab12cd34.json',
      'release/mfa-exceptions-1.0.0+ffffffff.json',
    ]);
    expect(pack.get(held[1] ?? '')).toEqual(german);
  });

  it('proposes a mapping for a layout that could not be checked, and reads by it once it is named', async () => {
    const table = file(
      'docebo.csv',
      'Username,Full Name,Course Name,Status\r\nada,Ada,Hold the Line,Completed\r\n',
    );
    const day = ['--out', folder, '--as-of', '2026-11-24', ...released()];
    const open = await run(table, ...day);
    expect(open.code).toBe(1);
    expect(open.err).toContain('could not be checked with a real export');
    expect(open.err).toContain(
      'To read it with learnerId: "Username", learnerName: "Full Name", course: "Course Name", status: "Status": add --mapping docebo.',
    );
    const made = await run(table, ...day, '--mapping', 'docebo.csv=docebo');
    expect(made.err).toBe('');
    expect(made.out).toContain('1 row, 1 record, 0 rows not read');
    // The pack keeps what the columns were taken for, and not by which name.
    const zip = readFileSync(join(folder, 'evidence-2026-11-24.zip'));
    const pack = unzipFiles(new Uint8Array(zip));
    const kept = new TextDecoder().decode(pack.get('settings.json'));
    expect(kept).toContain('"learnerId": "Username"');
    const again = join(folder, 'again');
    const settings = file('settings.json', kept);
    const once = ['--settings', settings, ...released()];
    await run(table, ...once, '--out', again);
    expect(readFileSync(join(again, 'evidence-2026-11-24.zip'))).toEqual(zip);
    // Another file is not read by a mapping that was not proposed for it.
    const other = file('other.csv', 'Who,What\r\n1,2\r\n');
    const no = await run(other, ...day, '--mapping', 'docebo');
    expect(no.err).toContain('other.csv leaves something open');
  });

  it('reads a file by the mapping that is given for it, whatever it looks like, and takes none for a file that is not there', async () => {
    const inputs = join(FIXTURES, 'inputs/mapped');
    const args = [
      join(inputs, '22-learnupon.csv'),
      '--course',
      'Hold the Line: MFA exceptions, recovery codes and resets',
      '--roster',
      join(inputs, 'roster.csv'),
      '--as-of',
      '2026-11-28',
      '--out',
      folder,
      '--mapping',
    ];
    const mapping = join(inputs, 'mlu.json');
    const { out } = await run(...args, `22-learnupon.csv=${mapping}`);
    expect(out).toContain('Completed: 4 of 12');
    expect(out).toContain('Its columns are read as the mapping “LU” says.');
    const typo = await run(...args, `22-learnupn.csv=${mapping}`);
    expect(typo.code).toBe(1);
    expect(typo.err).toContain(
      'Something is said of “22-learnupn.csv”, and no such file is read.',
    );
    const other = await run(...args, mapping, MOODLE, '--zone', 'UTC');
    expect(other.out).toContain('The mapping “LU” was not used here');
  });

  it.each(['workbook2.xlsx', 'backslash-target.xlsx'])(
    'reads %s, which another writer made',
    async (name) => {
      const inputs = join(FIXTURES, 'inputs/books');
      const { out, err } = await run(
        join(inputs, name),
        '--mapping',
        join(inputs, 'map.json'),
        '--roster',
        join(inputs, 'roster.csv'),
        ...released(),
        ...['--score-max', '100', '--zone', 'UTC', '--as-of', '2026-11-28'],
        ...['--out', folder],
      );
      expect(err).toBe('');
      expect(out).toContain('Completed: 2 of 3');
      const zip = readFileSync(join(folder, 'evidence-2026-11-28.zip'));
      const people = unzipFiles(new Uint8Array(zip)).get('people.csv');
      expect(new TextDecoder().decode(people)).toMatch(
        /^001001,.*2026-09-01T10:00:00Z/m,
      );
    },
  );

  it('prints nothing of an export that a terminal would obey, and no line that an export made up', async () => {
    const record = sampleRecord({
      courseId: 'evil',
      course: '\u001b]0;pwned\u0007\u001b[2JHold\u202E\nCompleted: 100 of 100',
    });
    const { out, err } = await run(
      file('records.json', writeJson([record, sampleRecord()])),
      file('\u001b[31mred.csv', 'a,b\n1,2\n'),
      ...['--out', folder, '--as-of', '2026-11-28'],
    );
    const said = await run(
      file('records.json', writeJson([record, sampleRecord()])),
      ...[
        '--out',
        folder,
        '--as-of',
        '2026-11-28',
        '--course',
        'evil',
        '--other-courses',
      ],
    );
    const all = out + err + said.out + said.err;
    expect(said.out).toContain('pwned');
    expect(all).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(all).not.toMatch(/^Completed: 100 of 100/m);
  });

  it('takes the name of a sheet, where several could be the one', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Who</t></is></c><c t="inlineStr"><is><t>Status</t></is></c></row><row><c t="inlineStr"><is><t>L1</t></is></c><c t="inlineStr"><is><t>Completed</t></is></c></row>';
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, workbook({ 2025: rows, 2026: rows }));
    const open = await run(path, '--out', folder);
    expect(open.err).toContain(
      'add --sheet NAME. It has “2025” (Who, Status); “2026” (Who, Status).',
    );
    const named = await run(path, '--sheet', 'book.xlsx=2026', '--out', folder);
    expect(named.err).toContain('Its columns are: Who, Status');
  });

  it('asks which titles are the course before any figure, and counts those alone', async () => {
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        format: 'hold-the-line mapping',
        version: 1,
        name: 'KnowBe4',
        columns: {
          learnerId: 'Employee Number',
          course: 'Content Name',
          status: 'Status',
          completed: 'Completion Date (UTC)',
        },
        statuses: { completed: 'completed', 'not started': 'not attempted' },
      }),
    );
    const args = [
      join(FIXTURES, 'inputs/two-courses.csv'),
      '--mapping',
      `two-courses.csv=${mapping}`,
      ...released(),
      '--roster',
      join(FIXTURES, 'inputs/roster-12.csv'),
      '--as-of',
      '2026-11-28',
      '--out',
      folder,
    ];
    const open = await run(...args);
    expect(open.code).toBe(1);
    expect(open.out).not.toContain('Completed:');
    expect(open.err).toContain(
      '“2026 Phishing refresher” (12 entries); “MFA for the helpdesk” (12 entries)',
    );
    expect(open.err).toContain('Add --course with each title');
    const course = ['--course', 'MFA for the helpdesk'];
    // A choice that a script keeps says nothing of a title that comes later.
    const half = await run(...args, ...course);
    expect(half.code).toBe(1);
    expect(half.err).toContain('--other-course "2026 Phishing refresher"');
    expect(half.err).not.toContain('“MFA for the helpdesk” (12');
    const made = await run(...args, ...course, '--other-courses');
    expect(made.err).toBe('');
    expect(made.out).toContain('Completed: 3 of 12 (25%)');
    const settings = join(folder, 'settings.json');
    expect(readFileSync(settings, 'utf8')).toContain(
      '"otherCourses": [\n    "2026 Phishing refresher"\n  ]',
    );
    const again = await run(...args, '--settings', settings);
    expect(again.out).toContain('Completed: 3 of 12 (25%)');
  });

  it('takes an answer for one file, and names all files that leave something open', async () => {
    const other = file('other.txt', readFileSync(MOODLE, 'utf8') + '\n');
    const one = await run(MOODLE, other, '--zone', 'other.txt=Asia/Tokyo');
    expect(one.code).toBe(1);
    expect(one.err).toContain('moodle41-scorm-basic.txt leaves something open');
    expect(one.err).not.toContain('other.txt leaves');
  });

  it('refuses a mapping of an export that is given for the roster', async () => {
    const mapping = join(FIXTURES, 'inputs/mapped/mlu.json');
    const { code, err } = await run(
      file('records.json', RECORDS),
      ...['--roster', file('staff.csv', ROSTER), '--out', folder],
      ...['--mapping', `staff.csv=${mapping}`],
    );
    expect(code).toBe(1);
    expect(err).toContain(
      'The mapping that is given for “staff.csv” is none of a roster.',
    );
  });

  it('asks what the words of a roster say of who has left, and keeps what was said', async () => {
    const staff = file(
      'staff.csv',
      'id,Employment status\r\nL1,Active\r\nL2,Terminated\r\nL3,Active\r\n',
    );
    const records = [file('records.json', RECORDS), ...released()];
    const args = [...records, '--roster', staff];
    const out = ['--out', folder, '--as-of', '2026-12-01'];
    const open = await run(...args, ...out);
    expect(open.code).toBe(1);
    expect(open.err).toContain(
      'such as --roster-word "active=here" --roster-word "terminated=left"',
    );
    const half = await run(...args, ...out, '--roster-word', 'Active=here');
    expect(half.err).toContain('such as --roster-word "terminated=left".');
    const words = ['active=here', 'terminated=left'];
    const flags = words.flatMap((word) => ['--roster-word', word]);
    const told = await run(...args, ...out, ...flags);
    expect(told.out).toContain('Completed: 1 of 2');
    expect(told.out).toContain('1 person of the roster had left by 2026-12-01');
    const settings = join(folder, 'settings.json');
    expect(readFileSync(settings, 'utf8')).toContain('"terminated": "left"');
    const again = await run(...args, ...out, '--settings', settings);
    expect(again.out).toContain('Completed: 1 of 2');
    file(
      'staff.csv',
      'id,Employment status\r\nL1,Active\r\nL2,Terminated\r\nL3,Sabbatical\r\n',
    );
    const next = await run(
      ...args,
      ...out,
      '--settings',
      settings,
      '--roster-word',
      'sabbatical=left',
    );
    expect(next.out).toContain('Completed: 1 of 1');
    const wrong = await run(...args, '--roster-word', 'terminated');
    expect(wrong.err).toContain('is not written as "terminated=left"');
    const none = await run(file('records.json', RECORDS), ...flags);
    expect(none.err).toContain('--roster-word is given without --roster');
  });

  it('asks what a status word means that the mapping does not have, and leaves out what it is told to', async () => {
    const table = file('ours.csv', 'Who,State\r\nL1,done\r\nL2,withdrawn\r\n');
    const mapping = (statuses: Record<string, string>) =>
      file(
        'mapping.json',
        JSON.stringify({
          format: 'hold-the-line mapping',
          version: 1,
          name: 'Ours',
          columns: { learnerId: 'Who', status: 'State' },
          statuses,
        }),
      );
    const args = [table, '--out', folder, '--mapping'];
    const open = await run(...args, mapping({ done: 'passed' }));
    expect(open.code).toBe(1);
    expect(open.err).toContain('what these words mean: “withdrawn”');
    const { out } = await run(
      ...args,
      mapping({ done: 'passed', withdrawn: 'left out' }),
    );
    expect(out).toContain('2 rows, 1 record, 0 rows not read');
    // The table names no course, and was given for this one.
    expect(out).toContain('Completed: 1 of 1');
  });

  it('names the words of a job aid that nobody has explained, and takes them from a mapping', async () => {
    const register = file(
      'register.csv',
      'Account,Person or system,Reason,Risk,Approver name,Approver role,Compensating controls,Approved on,Review by,Status\r\nsvc,Scanner,No MFA,Post,,Director,One IP,2026-09-01,2026-11-20,Active\r\n',
    );
    const args = [register, '--as-of', '2026-11-24', '--out', folder];
    const open = await run(...args);
    expect(open.code).toBe(1);
    expect(open.err).toContain('"Active" (Statuses of an exception)');
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        format: 'hold-the-line register mapping',
        version: 1,
        name: 'Ours',
        sheet: 'register',
        columns: {
          account: 'Account',
          reviewBy: 'Review by',
          status: 'Status',
        },
        words: { open: ['active'], closed: ['closed'], roles: [] },
      }),
    );
    const { out, err } = await run(...args, '--mapping', mapping);
    expect(err).toBe('');
    expect(out).toContain('1 line,');
  });

  it('says what it can be given when the command cannot be read', async () => {
    const { code, err } = await run('--names', 'none', MOODLE);
    expect(code).toBe(1);
    expect(err).toContain('--names none is none of shown, pseudonyms, hidden');
    expect((await run()).err).toContain('No export is named');
    expect((await run(join(folder, 'none.csv'))).err).toContain(
      'There is no such file',
    );
  });
});
