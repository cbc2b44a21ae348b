import { describe, expect, it } from 'vitest';

import { GENERIC, readTable } from './readTable.ts';

const HEADING = 'User ID,Name,Course,Status,Completed,Score';
const row = (completed: string, score: string): string =>
  `001003,Cid,Hold the Line,Passed,${completed},${score}`;
const DAY = '2026-09-02 10:00:00';
const ALL = {
  ...GENERIC,
  columns: {
    ...GENERIC.columns,
    started: 'Started',
    attempt: 'Attempt',
    seconds: 'Time',
    scoreMax: 'Max',
  },
};

describe('a mapped table', () => {
  it.each(['N/A', 'n/a', 'NA', 'NULL', 'null', 'None', 'nil', '–', '—', '-'])(
    'has no value where a cell says %s, and loses no row',
    async (none) => {
      const { records, exports } = await readTable(
        [HEADING, row(DAY, none), `001004,Dan,HTL,In progress,${none},90`].join(
          '\n',
        ),
      );
      expect(records).toMatchObject([
        { success: 'passed', score: { raw: null, max: null } },
        { completion: 'incomplete', completed: null, score: { raw: 90 } },
      ]);
      expect(exports).toMatchObject([{ unreadable: 0, unknownCells: [] }]);
    },
  );

  it.each([
    ['18/20', 18, 20],
    ['85/100', 85, 100],
    ['17.5 / 20', 17.5, 20],
    ['"17,5/20"', 17.5, 20],
    ['18 of 20', 18, 20],
    ['90% (18/20)', 18, 20],
    ['18/20 (90%)', 18, 20],
    ['90%', 90, 100],
    ['"90,00"', 90, 100],
  ])('reads the score %s', async (text, raw, max) => {
    const { records } = await readTable([HEADING, row(DAY, text)].join('\n'));
    expect(records).toMatchObject([{ score: { raw, max } }]);
  });

  it('tells which cells it cannot read, and keeps who has passed', async () => {
    const scores = ['good', 'bad', 'good', '"1,234"', 'x', '1e300', '2000000'];
    const { records, exports, summary } = await readTable(
      [
        HEADING,
        ...scores.map((text, place) =>
          row(DAY, text).replace('1003', `${place}`),
        ),
      ].join('\n'),
    );
    expect(records).toHaveLength(7);
    for (const record of records)
      expect(record).toMatchObject({
        success: 'passed',
        completed: { utc: '2026-09-02T10:00:00Z' },
        score: { raw: null, max: null },
      });
    expect(exports[0]?.unknownCells).toMatchObject([
      { column: 'Score', count: 7, samples: ['good', 'bad', '1,234'] },
    ]);
    expect(summary.join('\n')).toContain(
      '7 cells of "Score" cannot be read, such as "good", "bad", "1,234"',
    );
  });

  it('takes a day of completion that it cannot read for unknown', async () => {
    const { records, summary } = await readTable(
      [HEADING, row(DAY, '90'), row('lately', '90').replace('3', '4')].join(
        '\n',
      ),
    );
    expect(records).toMatchObject([
      { completed: { utc: '2026-09-02T10:00:00Z' } },
      { success: 'passed', completed: null, score: { raw: 90 } },
    ]);
    expect(summary.join('\n')).toContain(
      '1 cell of "Completed" cannot be read, such as "lately"',
    );
  });

  it.each([
    ['Started', 'long ago,1,60,100', { started: null, attempt: 1 }],
    ['Attempt', `${DAY},first,60,100`, { attempt: null, seconds: 60 }],
    ['Time', `${DAY},1,-60,100`, { seconds: null, attempt: 1 }],
    ['Time', `${DAY},1,999999999,100`, { seconds: null }],
    ['Max', `${DAY},1,60,all`, { score: { raw: 90, max: null } }],
  ])(
    'leaves the rest of a row whose %s is not read',
    async (column, more, left) => {
      const { records, exports } = await readTable(
        [
          `${HEADING},Started,Attempt,Time,Max`,
          `${row(DAY, '90')},${more}`,
        ].join('\n'),
        { mapping: ALL },
      );
      expect(records).toMatchObject([{ ...left, success: 'passed' }]);
      expect(exports[0]?.unknownCells).toMatchObject([{ column, count: 1 }]);
    },
  );

  it('does not make one person of all whose id a database left out', async () => {
    const { records } = await readTable(
      [HEADING, 'NULL,Ana,HTL,Passed,,90', '-,Ben,HTL,Passed,,90'].join('\n'),
    );
    expect(records.map(({ learnerId }) => learnerId)).toEqual([null, null]);
  });
});

describe('what scores and times are counted in', () => {
  const read = (heading: string, cells: string[], field = 'scoreRaw') =>
    readTable(
      [
        `User ID,Course,Status,${heading}`,
        ...cells.map((cell, place) => `${place},HTL,Passed,${cell}`),
      ].join('\n'),
      {
        mapping: {
          ...GENERIC,
          columns: {
            learnerId: 'User ID',
            course: 'Course',
            status: 'Status',
            [field]: heading,
          },
        },
        answers: { scoreMax: undefined, timeUnit: undefined },
      },
    );
  const asked = async (...of: Parameters<typeof read>) =>
    (await read(...of)).asks.flatMap(({ asks }) => asks);

  it('is told by the heading', async () => {
    const scores = await read('Score (%)', ['87', '0', '0.5']);
    expect(scores.records).toMatchObject([
      { score: { raw: 87, max: 100 } },
      { score: { raw: 0, max: 100 } },
      { score: { raw: 0.5, max: 100 } },
    ]);
    const times = await read('Time Spent (Minutes)', ['70', '1:30'], 'seconds');
    expect(times.records).toMatchObject([{ seconds: 4200 }, { seconds: 90 }]);
  });

  it('is told by the cells', async () => {
    const { records } = await read('Score', ['87%', '18/20']);
    expect(records).toMatchObject([
      { score: { raw: 87, max: 100 } },
      { score: { raw: 18, max: 20 } },
    ]);
    const times = await read('Time', ['1h12', '0:45:00'], 'seconds');
    expect(times.records).toMatchObject([{ seconds: 4320 }, { seconds: 2700 }]);
  });

  it('is asked else, and of scores that are all between 0 and 1 in any case', async () => {
    expect(await asked('Score', ['87'])).toEqual([
      { ask: 'scoreMax', samples: ['87'] },
    ]);
    expect(await asked('Score (%)', ['0.87', '1'])).toEqual([
      { ask: 'scoreMax', samples: ['0.87', '1'] },
    ]);
    expect(await asked('Time', ['70', '1h12', '1:12'], 'seconds')).toEqual([
      { ask: 'timeUnit', samples: ['70', '1:12'] },
    ]);
  });
});

describe("dates that are a spreadsheet's numbers of days", () => {
  const of = (...days: string[]) =>
    readTable(
      [
        HEADING,
        ...days.map((day, place) => row(day, '90').replace('1003', `${place}`)),
      ].join('\n'),
    );

  it('are read where the whole column holds them', async () => {
    const { records, asks } = await of('46267.4166666667', '46268');
    expect(asks).toEqual([]);
    expect(records.map(({ completed }) => completed?.utc)).toEqual([
      '2026-09-02T10:00:00Z',
      '2026-09-03T00:00:00Z',
    ]);
  });

  it('are unknown among other dates', async () => {
    const { exports } = await of(DAY, '46268');
    expect(exports[0]?.unknownCells).toMatchObject([
      { column: 'Completed', count: 1, samples: ['46268'] },
    ]);
  });
});

describe('our own attempts', () => {
  const OWN =
    'learner_id,learner_name,course,release,attempt,started_utc,completed_utc,completion,success,score_raw,score_max,score_scaled,seconds,interactions,answers';
  const own = (raw: string, seconds: string): string =>
    `a,A,Hold the Line,r,1,2026-09-01T09:00:00Z,2026-09-01T10:00:00Z,completed,passed,${raw},100,,${seconds},0,`;

  it.each([
    ['score', own('1e300', '3600'), { score: { raw: null, max: 100 } }],
    ['score', own('-100000000', '3600'), { score: { raw: null } }],
    ['time spent', own('90', '-1000000000'), { seconds: null }],
    ['score_raw', own('Infinity', '60'), { score: { raw: null } }],
  ])('leave a %s beyond all bounds unknown', async (column, text, left) => {
    const { records, exports } = await readTable(`${OWN}\n${text}\n`, {
      mapping: null,
    });
    expect(records).toMatchObject([{ ...left, success: 'passed' }]);
    expect(exports[0]?.unknownCells).toMatchObject([{ column, count: 1 }]);
  });
});
