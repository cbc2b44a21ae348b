import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { fixture, known, readBytes, readText } from './readFixture.ts';

const LONDON = { zone: 'Europe/London' };
const toSecond = (utc: string): object => ({ utc, zone: 'Europe/London' });
const at = (utc: string): object => ({
  utc,
  zone: 'Europe/London',
  toMinute: true,
});

describe('the SCORM basic report', () => {
  test('gives a score or a status, and no day of completion', () => {
    const { fits, records, file } = readBytes(
      fixture('moodle41-scorm-basic.txt'),
      LONDON,
    );
    expect(fits.map(({ reader }) => reader)).toEqual([
      'moodle_scorm_basic',
      'mapper',
    ]);
    expect(fits[0]?.asks).toEqual([
      {
        ask: 'zone',
        samples: expect.arrayContaining(['Friday, 3 July 2026, 9:05 AM']),
      },
    ]);
    expect(records.map(known)).toEqual([
      {
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        course: 'Course module',
        attempt: 1,
        started: at('2026-07-03T08:05:00Z'),
        score: '85/100',
      },
      {
        learnerName: 'Bob Marley',
        learnerMail: 'bob@example.org',
        course: 'Course module',
        attempt: 1,
        started: at('2026-07-03T08:10:00Z'),
        completion: 'incomplete',
      },
      {
        learnerName: 'Cy Young',
        learnerMail: 'cy@example.org',
        course: 'Course module',
        completion: 'not attempted',
      },
    ]);
    expect(records[1]?.source).toEqual({
      system: 'Moodle',
      report: 'SCORM basic report',
      exportedUtc: null,
      file: 'export.csv',
      row: 3,
      sha256: 'ab',
    });
    expect(file).toMatchObject({
      rows: 3,
      records: 3,
      skipped: 0,
      unreadable: 0,
    });
  });

  test('reads German words, and leaves open whether "Abgeschlossen" was passed', () => {
    const { fits, records } = readText(
      'Name\tAbteilung\tVersuch\t"Begonnen am"\t"Letzter Versuch am"\tBewertung\tKurs\n' +
        'Jörg Weiß\tIT\t2\t"Freitag, 3. Juli 2026, 09:05"\t"Freitag, 3. Juli 2026, 09:30"\t0\tAbgeschlossen\n' +
        'Änne Groß\tIT\t1\t"Donnerstag, 5. März 2026, 09:05"\t"Donnerstag, 5. März 2026, 09:30"\t0\tFehlgeschlagen\n',
      { zone: 'Europe/Berlin' },
    );
    expect(fits[0]?.reason).toContain('German');
    expect(records.map(known)).toMatchObject([
      {
        learnerName: 'Jörg Weiß',
        unit: 'IT',
        attempt: 2,
        completion: 'completed',
        started: { utc: '2026-07-03T07:05:00Z' },
      },
      {
        learnerName: 'Änne Groß',
        success: 'failed',
        started: { utc: '2026-03-05T08:05:00Z' },
      },
    ]);
    expect(records[0]?.success).toBeNull();
  });

  test('lists a row whose status it cannot read, and tells what else is unknown', () => {
    const { records, file } = readText(
      'Name\tAttempt\tStarted on\tLast accessed on\tScore\tModule\n' +
        'Ada\t1\tFriday, 3 July 2026, 9:05 AM\t-\t85\tSuspended\n' +
        'Bob\t1\tsomewhen\t-\t85\t85/100\n' +
        '\n' +
        'Cy\tx\t-\t-\t-\t-\n',
      LONDON,
    );
    expect(records.map(known)).toEqual([
      { learnerName: 'Bob', attempt: 1, course: 'Module', score: '85/100' },
      { learnerName: 'Cy', course: 'Module' },
    ]);
    expect(file).toMatchObject({ rows: 4, skipped: 1, unreadable: 1 });
    expect(file.unreadableRows[0]?.reason).toContain(
      'The status "suspended" is not known',
    );
    expect(file.unknownCells).toMatchObject([
      { column: 'Attempt', count: 1, samples: ['x'] },
      { column: 'Started on', count: 1, samples: ['somewhen'] },
    ]);
  });

  test('asks for the highest score where the details are off, and takes it from the answer', () => {
    const text =
      'Name\tID number\tAttempt\tStarted on\tLast accessed on\tScore\n' +
      'Ada\tE1\t1\tFriday, 3 July 2026, 9:05 AM\t-\t85\n';
    const { fits, records } = readText(text, { ...LONDON, scoreMax: 100 });
    expect(fits[0]?.asks.map(({ ask }) => ask)).toEqual(['zone', 'scoreMax']);
    expect(known(records[0])).toMatchObject({
      learnerId: 'E1',
      score: '85/100',
    });
  });

  test('keeps an SCO apart that is called like a column', () => {
    const { records } = readText(
      'Name\tAttempt\tStarted on\tLast accessed on\tScore\tScore\tAttempt\n' +
        'Ada\t1\tFriday, 3 July 2026, 9:05 AM\t-\t85\t85/100\tIncomplete\n',
      LONDON,
    );
    expect(records.map(known)).toMatchObject([
      { course: 'Score', score: '85/100' },
      { course: 'Attempt', completion: 'incomplete' },
    ]);
    expect(records[1]?.score.raw).toBeNull();
  });

  test('will not read local times without their zone', () => {
    expect(() => readBytes(fixture('moodle41-scorm-basic.txt'), {})).toThrow(
      'The time zone of the report is not said.',
    );
  });
});

describe('the SCORM interactions report', () => {
  test('gives every answer with its question', () => {
    const { fits, records } = readBytes(
      fixture('moodle41-scorm-interactions.txt'),
      LONDON,
    );
    expect(fits[0]?.reader).toBe('moodle_scorm_interactions');
    expect(known(records[0])).toMatchObject({
      course: 'Course module',
      score: '85/null',
      interactions: [
        {
          index: 0,
          id: 'm1_q01',
          type: null,
          response: 'b',
          correctResponses: ['b'],
          result: 'correct',
        },
      ],
    });
  });

  test('knows no answers where the questions were not exported, and says which option to tick', () => {
    const { fits, records } = readText(
      'Name\tAttempt\tStarted on\tLast accessed on\tScore\tModule\tResponse 0\nAda\t1\t-\t-\t85\t85/100\tb\n',
      LONDON,
    );
    expect(fits[0]?.reason).toContain('tick "Question"');
    expect(records[0]?.interactions).toBeNull();
  });

  test('shows what Moodle has escaped for HTML', () => {
    const { records } = readText(
      'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore\tModule\tQuestion 0\tResponse 0\n' +
        'Ada\to&#039;brien@example.org\t1\t-\t-\t85\t85/100\tq1\ta &lt; b\n',
      LONDON,
    );
    expect(records[0]?.learnerMail).toBe("o'brien@example.org");
    expect(records[0]?.interactions?.[0]?.response).toBe('a < b');
  });
});

test('the SCORM objectives report names the release', () => {
  const { fits, records } = readText(
    'Name\tAttempt\tStarted on\tLast accessed on\tScore\tModule\tcheck_a1 Status\tcheck_a1 Score\trelease_1_0_0_ab12cd34 Status\trelease_1_0_0_ab12cd34 Score\n' +
      'Ada\t1\t-\t-\t85\t85/100\tpassed\t85\tcompleted\t\n',
    LONDON,
  );
  expect(fits[0]?.reader).toBe('moodle_scorm_objectives');
  expect(records[0]?.release).toBe('1.0.0+ab12cd34');
  expect(records[0]?.objectives).toEqual([
    {
      id: 'check_a1',
      status: 'passed',
      score: { raw: 85, min: null, max: null, scaled: null },
    },
    {
      id: 'release_1_0_0_ab12cd34',
      status: 'completed',
      score: { raw: null, min: null, max: null, scaled: null },
    },
  ]);
});

test('the objectives report without scores is no basic report', () => {
  const { fits, records } = readText(
    'Name\tAttempt\tStarted on\tLast accessed on\tScore\tModule\tcheck_a1\trelease_1_0_0_ab12cd34\n' +
      'Ada\t1\t-\t-\t85\t85/100\tpassed\tcompleted\n',
    LONDON,
  );
  expect(fits.map(({ reader }) => reader)).toEqual([
    'moodle_scorm_objectives',
    'mapper',
  ]);
  expect(records[0]?.release).toBe('1.0.0+ab12cd34');
});

describe('activity completion', () => {
  const expected = [
    {
      learnerName: 'Ada Lovelace',
      learnerMail: 'ada@example.org',
      course: 'Course module',
      completion: 'completed',
      completed: toSecond('2026-07-10T09:00:00Z'),
    },
    {
      learnerName: 'Bob Marley',
      learnerMail: 'bob@example.org',
      course: 'Course module',
      completion: 'incomplete',
    },
    {
      learnerName: 'Cy Young',
      learnerMail: 'cy@example.org',
      course: 'Course module',
      completion: 'completed',
      completed: toSecond('2026-07-11T07:00:00Z'),
      override: { by: 'Admin User' },
    },
  ];

  test('is known with a comma too many behind its headings', () => {
    const text = Buffer.from(
      fixture('moodle41-activity-completion.csv'),
    ).toString();
    const { fits, records } = readText(text.replace(/\r?\n/, ',$&'), LONDON);
    expect(fits[0]?.reader).toBe('moodle_activity_completion');
    expect(records.map(known)).toEqual(expected);
  });

  test('gives the day of completion, and who set it by hand', () => {
    const { fits, records } = readBytes(
      fixture('moodle41-activity-completion.csv'),
      LONDON,
    );
    expect(fits[0]?.reader).toBe('moodle_activity_completion');
    expect(records.map(known)).toEqual(expected);
  });

  test('reads the Excel variant, which is UTF-16 with tabs', () => {
    const csv = new TextDecoder().decode(
      fixture('moodle41-activity-completion.csv'),
    );
    const tabs = csv.replaceAll(',', '\t');
    const bytes = Buffer.from(`\uFEFF${tabs}`, 'utf16le');
    expect(readBytes(bytes, LONDON).records.map(known)).toEqual(expected);
    expect(
      readBytes(bytes.subarray(2), LONDON, { piece: 3 }).records.map(known),
    ).toEqual(expected);
  });

  test('tells passed from failed where the activity has a pass grade', () => {
    const { records } = readText(
      ',"Module",""\n"Ada","Completed (achieved pass grade)","2026-07-10 10:00:00"\n"Bob","Completed (did not achieve pass grade)","2026-07-10 10:00:00"\n',
      LONDON,
    );
    expect(records.map(({ success }) => success)).toEqual(['passed', 'failed']);
  });
});

describe('course completion', () => {
  test('gives each criterion with its day, once the order of the dates is said', () => {
    const { fits, records } = readBytes(
      fixture('moodle41-course-completion.csv'),
      {
        ...LONDON,
        dateOrder: 'dmy',
      },
    );
    expect(fits[0]).toMatchObject({
      reader: 'moodle_course_completion',
      asks: [
        { ask: 'zone' },
        { ask: 'dateOrder', samples: ['10/07/26, 10:00'] },
      ],
    });
    expect(records.map(known)).toEqual([
      {
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        course: 'Course module',
        completion: 'completed',
        completed: at('2026-07-10T09:00:00Z'),
      },
      {
        learnerName: 'Bob Marley',
        learnerMail: 'bob@example.org',
        course: 'Course module',
        completion: 'incomplete',
      },
    ]);
  });

  test('never guesses the order of the dates', () => {
    expect(() =>
      readBytes(fixture('moodle41-course-completion.csv'), LONDON),
    ).toThrow('The order of day and month is not said.');
  });
});

test('the samples of the managers page are read as what they stand under', () => {
  const page = readFileSync('docs/managers.md', 'utf8');
  const samples = [...page.matchAll(/```[ct]sv\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text.replace(/^ +/gm, ''),
  );
  const read = samples.map((text) => readText(text, LONDON));
  expect(read.map(({ fits }) => fits[0]?.reader)).toEqual([
    'moodle_activity_completion',
    'moodle_scorm_basic',
  ]);
  for (const { records, file } of read) {
    expect(file.unreadable).toBe(0);
    expect(records.map(({ learnerId }) => learnerId)).toEqual(['1001', '1004']);
  }
});
