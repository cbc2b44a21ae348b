import { describe, expect, it } from 'vitest';
import { hurried } from './hurried.ts';

const ROSTER = `id,name,mail,start
100101,Ana Alpha,ana@corp.example,2026-09-01
100102,Ben Beta,ben@corp.example,2026-09-01
100103,Cleo Gamma,cleo@corp.example,2026-09-01
100107,Max Chief,max@corp.example,2026-09-01`;

/** How many completed, of how many of whom it is known, and of how many it is not. */
async function figuresOf(
  files: Readonly<Record<string, string>>,
  roster: string | null = ROSTER,
) {
  const { open, report } = await hurried(files, roster);
  if (!report) return { open };
  const { count, of, notKnown } = report.completion;
  return { count, of, notKnown };
}

const table = (...rows: string[]) => ({ 'export.csv': rows.join('\n') });

describe('a day that stands where no day is', () => {
  it.each([
    '1970-01-01',
    '1900-01-01 00:00:00',
    '0000-00-00',
    '0001-01-01T00:00:00',
    '9999-12-31',
    '0',
  ])('is no completion: %s', async (none) => {
    const files = table(
      'Employee ID,Course,Completion Date',
      '100101,Hold,2026-10-01',
      `100102,Hold,${none}`,
      `100103,Hold,${none}`,
      `100107,Hold,${none}`,
    );
    expect(await figuresOf(files)).toEqual({ count: 1, of: 4, notKnown: 0 });
  });
});

describe('a status against a day of completion', () => {
  it('leaves it open whether somebody has completed', async () => {
    const files = table(
      'Employee ID,Course,Status,Last Completed Date',
      '100101,Hold,Completed,2026-10-01',
      '100102,Hold,Not Started,2025-12-20',
      '100103,Hold,In Progress,',
      '100107,Hold,Not Started,',
    );
    expect(await figuresOf(files)).toEqual({ count: 1, of: 3, notKnown: 1 });
    const { report } = await hurried(files, ROSTER);
    expect(report?.notices.join(' ')).toContain(
      'cell of "Last Completed Date" may be of an earlier time',
    );
  });

  it.each([
    ['Last Completed Date', 'In Progress', 1],
    ['Completion Date', 'Not Started', 1],
    // Some systems give the day of every visit there.
    ['Completion Date', 'In Progress', 0],
  ])(
    'leaves it open where the day may be an earlier one: %s, %s',
    async (heading, status, notKnown) => {
      const files = table(
        `Employee ID,Course,Status,${heading}`,
        '100101,Hold,Completed,2026-10-01',
        `100102,Hold,${status},2026-09-20`,
      );
      const { report } = await hurried(files, ROSTER);
      expect(report?.completion.notKnown).toBe(notKnown);
    },
  );

  it('is taken from the column for completion, not from that for enrolment', async () => {
    const files = table(
      'Employee ID,Learning Content,Learning Enrollment Status,Completion Status',
      '100101,Hold,Completed,Completed',
      '100102,Hold,Completed,Not Started',
      '100103,Hold,Completed,Not Started',
    );
    expect(await figuresOf(files)).toEqual({ count: 1, of: 4, notKnown: 0 });
  });
});

describe('columns that are not what they look like', () => {
  it('are not suggested where two of one heading hold different things', async () => {
    const files = table(
      'Employee ID,Status,Course,Status',
      '100101,Complete,Hold,Completed',
      '100102,Complete,Hold,Not started',
    );
    expect(await figuresOf(files)).toEqual({ open: ['mapping'] });
  });

  it('are not suggested where a heading says when the course ends', async () => {
    const files = table(
      'Matrícula;Curso;Fecha de fin del curso',
      '100101;Hold;30/10/2026',
      '100102;Hold;30/10/2026',
    );
    expect(await figuresOf(files)).toEqual({ open: ['mapping'] });
  });
});

describe('rows that are nobody', () => {
  it('are headings once more, names of groups, and totals of groups', async () => {
    const files = table(
      'Employee,Employee ID,Completed on',
      'Service Desk North,,',
      'Ana Alpha,1,2026-10-01',
      'Ben Beta,2,',
      'Subtotal Service Desk North,2,1',
      'Employee,Employee ID,Completed on',
      'Service Desk South,,',
      'Cleo Gamma,3,',
      'Zwischensumme Service Desk South,1,0',
    );
    const figures = await figuresOf(files, null);
    expect(figures).toEqual({ count: 1, of: 3, notKnown: 0 });
  });
});

describe('ids that a spreadsheet has touched', () => {
  it('are nobody’s where it has left out figures', async () => {
    const files = table(
      'Employee ID,Employee,Course,Status',
      '1.23457E+11,Ana Alpha,Hold,Completed',
      '1.23457E+11,Ben Beta,Hold,Completed',
      '1.23457E+11,Cleo Gamma,Hold,Not started',
    );
    const figures = await figuresOf(files, null);
    expect(figures).toEqual({ count: 2, of: 3, notKnown: 0 });
    const { report } = await hurried(files, null);
    expect(report?.notices.join(' ')).toContain('shortened');
  });

  it('are asked about where nothing else says whose row it is', async () => {
    const files = table(
      'Employee ID,Course,Status',
      '1E+05,Hold,Completed',
      '100102,Hold,Completed',
    );
    expect(await figuresOf(files)).toEqual({ open: ['unread'] });
  });

  it('are asked about where they became numbers with a point', async () => {
    const files = table(
      'Employee ID,Course,Status',
      '100101.0,Hold,Completed',
      '100102.0,Hold,Not started',
      '100103.0,Hold,Not started',
    );
    expect(await figuresOf(files)).toEqual({ count: 1, of: 4, notKnown: 0 });
  });
});

describe('an address of several people', () => {
  const OF_MANAGER = table(
    'Name,Email,Course,Status',
    'Ana Alpha,max@corp.example,Hold,Completed',
    'Ben Beta,max@corp.example,Hold,Completed',
    'Cleo Gamma,max@corp.example,Hold,Not started',
  );

  it('is not the manager’s whose address it is', async () => {
    expect(await figuresOf(OF_MANAGER)).toEqual({
      count: 0,
      of: 0,
      notKnown: 4,
    });
  });

  it('is not one person without a roster', async () => {
    const figures = await figuresOf(OF_MANAGER, null);
    expect(figures).toEqual({ count: 2, of: 3, notKnown: 0 });
  });

  it('gives way to ids whose names agree', async () => {
    const files = table(
      'Employee ID,Name,Email,Course,Status',
      '100101,Ana Alpha,max@corp.example,Hold,Completed',
      '100102,Ben Beta,max@corp.example,Hold,Completed',
      '100103,Cleo Gamma,max@corp.example,Hold,Not started',
      '100107,Max Chief,ceo@corp.example,Hold,Not started',
    );
    expect(await figuresOf(files)).toEqual({ count: 2, of: 4, notKnown: 0 });
  });

  it('gives nobody the id that another file has beside it', async () => {
    const files = {
      'ids.csv':
        'Employee ID,Name,Email,Course,Status\n9,Max Chief,max@corp.example,Hold,Not started',
      ...OF_MANAGER,
    };
    const figures = await figuresOf(files, null);
    expect(figures).toEqual({ count: 2, of: 4, notKnown: 0 });
  });
});

describe('statements whose result speaks against the verb', () => {
  const statement = (verb: string, name: string, result: object) => ({
    id: `00000000-0000-4000-8000-00000000000${name}`,
    actor: { account: { homePage: 'https://lms.example', name } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
    object: {
      id: 'https://lms.example/hold',
      definition: { name: { en: 'Hold' } },
    },
    result,
    timestamp: '2026-10-01T09:30:00Z',
  });

  it('complete nothing', async () => {
    const files = {
      'statements.json': JSON.stringify([
        statement('completed', '1', { completion: true, success: false }),
        statement('completed', '2', { completion: false }),
        statement('passed', '3', { success: false }),
        statement('completed', '4', { completion: true, success: true }),
      ]),
    };
    const figures = await figuresOf(files, null);
    expect(figures).toEqual({ count: 1, of: 2, notKnown: 2 });
  });
});
