import { describe, expect, it } from 'vitest';
import { hurried } from './hurried.ts';

const PEOPLE = [
  '100101,Ana Alpha,ana@corp.example,2026-09-01',
  '100102,Ben Beta,ben@corp.example,2026-09-01',
  '100103,Cleo Gamma,cleo@corp.example,2026-09-01',
];
const HEAD = 'id,name,mail,start';
const EXPORT = {
  'export.csv':
    'Employee ID,Course,Status\n100101,Hold,Completed\n100102,Hold,Not started\n100103,Hold,Not started',
};

async function reportOn(...lines: string[]) {
  const { report } = await hurried(EXPORT, lines.join('\n'));
  if (!report) throw new Error('Something is open.');
  return report;
}

describe('lines of a roster that are nobody', () => {
  it.each([
    'Total,3,,',
    'Total headcount: 3,,,',
    'Generated on 27 Nov 2026,,,',
    'Service Desk South,,,',
    HEAD,
  ])('are told and not counted: %s', async (line) => {
    const [first = '', ...others] = PEOPLE;
    const { completion, roster } = await reportOn(HEAD, first, line, ...others);
    expect(completion).toMatchObject({ count: 1, of: 3, notKnown: 0 });
    expect(roster?.unreadable).toMatchObject([{ row: 3 }]);
  });

  it('are not people who have no more than an id', async () => {
    const { completion } = await reportOn(HEAD, ...PEOPLE, '100104,,,');
    expect(completion.of + completion.notKnown).toBe(4);
  });

  it('are not people whose ids are words', async () => {
    const { completion } = await reportOn(HEAD, 'aalpha,,,', 'bbeta,,,');
    expect(completion.of + completion.notKnown).toBe(2);
  });
});

describe('ids of a roster that a spreadsheet has shortened', () => {
  it('find nobody, and are told', async () => {
    const { roster } = await reportOn(
      HEAD,
      ...PEOPLE,
      '1.23457E+11,Dan Delta,dan@corp.example,2026-09-01',
    );
    expect(roster?.unreadable[0]?.reason).toContain('shortened the id');
  });
});

describe('ids of an export', () => {
  const ROSTER = [HEAD, ...PEOPLE].join('\n');

  it('are the number of employees rather than the system’s own', async () => {
    const files = {
      'export.csv':
        'ID,Employee Number,Course,Status\n100103,100101,Hold,Completed\n100102,100102,Hold,Completed\n100101,100103,Hold,Not started',
    };
    const { report } = await hurried(files, ROSTER);
    const done = report?.people.filter(
      ({ standing }) => standing === 'current' || standing === 'done_undated',
    );
    expect(done?.map(({ person }) => person)).toEqual(['100101', '100102']);
  });
});

describe('rows without a course among rows that name one', () => {
  it('are asked about, since merged cells hold it in the first row only', async () => {
    const files = {
      'export.csv':
        'Employee ID,Course,Status\n100101,Hold,Completed\n100102,,Completed\n100103,Fire drill,Completed\n100101,,Completed',
    };
    const { open } = await hurried(files, null);
    expect(open).toEqual(['unread']);
  });

  it('count where no row names one', async () => {
    const files = {
      'export.csv':
        'Employee ID,Course,Status\n100101,,Completed\n100102,,Not started',
    };
    const { report, open } = await hurried(files, null);
    expect(open).toEqual([]);
    expect(report?.completion).toMatchObject({ count: 1, of: 2 });
  });
});
