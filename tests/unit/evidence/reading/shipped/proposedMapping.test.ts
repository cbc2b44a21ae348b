import { describe, expect, test } from 'vitest';

import { recogniseTable } from '../../../../../src/evidence/reading/readers/tableReaders.ts';
import type { Answers } from '../../../../../src/evidence/vocabulary/asks.ts';
import { fixture, known, readBytes } from '../readers/readFixture.ts';

const CHICAGO = { zone: 'America/Chicago', scoreMax: 100 };

/** Reads a table by the mapping that is proposed for it, once it was confirmed. */
function confirmed(table: Uint8Array | string, answers: Answers) {
  const bytes =
    typeof table === 'string' ? new TextEncoder().encode(table) : table;
  const { fits, head } = readBytes(bytes, {
    ...answers,
    mapping: ANY,
  });
  const [ask] = fits[0]?.asks ?? [];
  const proposal = ask?.ask === 'mapping' ? ask.proposal : null;
  if (!proposal) throw new Error('nothing is proposed');
  const { mapping, id } = proposal;
  return {
    id,
    mapping,
    known: recogniseTable(head),
    reason: fits[0]?.reason,
    ...readBytes(bytes, { ...answers, mapping }),
  };
}

/** Points at no column: enough to see what a table looks like. */
const ANY = {
  format: 'hold-the-line mapping' as const,
  version: 1 as const,
  name: 'Any',
  columns: {},
  statuses: {},
};

describe('a layout that nobody could check is proposed, and read once it is confirmed:', () => {
  test('a transcript of Cornerstone, below its preamble', () => {
    const answers = { ...CHICAGO, dateOrder: 'mdy' as const };
    const read = confirmed(fixture('cornerstone-transcript.csv'), answers);
    expect(read.known).toEqual([]);
    expect(read.reason).toContain(
      'It looks like "Cornerstone: transcript report". That layout could not be checked with a real export',
    );
    expect(read.fits[0]?.asks).toMatchObject([
      {
        ask: 'mapping',
        columns: expect.arrayContaining(['User - User ID']),
        rows: [expect.arrayContaining(['E1001'])],
        proposal: { id: 'cornerstone-transcript' },
      },
    ]);
    expect(read.records.map(known)).toEqual([
      {
        learnerId: 'E1001',
        learnerName: 'Ada Lovelace',
        learnerMail: 'ada@example.org',
        course: 'Course module',
        completed: { utc: '2026-07-10T13:00:00Z', zone: 'America/Chicago' },
        completion: 'completed',
        score: '85/100',
      },
    ]);
    expect(read.records[0]?.source).toMatchObject({
      system: 'Mapped table',
      report: 'Cornerstone: transcript report',
      row: 5,
    });
  });

  test('a learning history of SuccessFactors with the name in two columns', () => {
    const { id, mapping, records } = confirmed(
      'User ID,First Name,Last Name,Item Title,Completion Date,Completion Status\nE1,Ada,Lovelace,Hold the Line,2026-07-25,Course Completed\n',
      { zone: 'UTC' },
    );
    expect(id).toBe('successfactors');
    expect(mapping.columns).toMatchObject({
      learnerName: 'First Name',
      surname: 'Last Name',
    });
    expect(records[0]?.learnerName).toBe('Ada Lovelace');
  });

  test('a transcript of Cornerstone with Spanish headings', () => {
    const { records } = confirmed(
      'Identificación de usuario;Título de la capacitación;Estado del expediente;Fecha de finalización de expediente\nE1;Curso;Terminado;25/07/2026\n',
      { zone: 'Europe/Madrid' },
    );
    expect(known(records[0])).toMatchObject({
      learnerId: 'E1',
      course: 'Curso',
      completion: 'completed',
      completed: { utc: '2026-07-24T22:00:00Z', zone: 'Europe/Madrid' },
    });
  });

  test('the progress chart of Cornerstone, without a day of completion', () => {
    const { id, records } = confirmed(
      'User ID,User,Division,Reg. Date,Status,Pass/Fail,Score,Time Spent\nE1,Ada,IT,7/1/2026,Completed,Passed,85,00:20:30\nE2,Bob,IT,7/1/2026,In Progress,,,\n',
      CHICAGO,
    );
    expect(id).toBe('cornerstone-progress');
    expect(records.map(known)).toEqual([
      {
        learnerId: 'E1',
        learnerName: 'Ada',
        unit: 'IT',
        completion: 'completed',
        success: 'passed',
        score: '85/100',
        seconds: 1230,
      },
      {
        learnerId: 'E2',
        learnerName: 'Bob',
        unit: 'IT',
        completion: 'incomplete',
      },
    ]);
  });

  test('a SuccessFactors history with times since 1970', () => {
    const { id, records } = confirmed(
      'UserID,ComponentID,RevisionDate,CompletionDate,CompletionStatusDesc,Grade\nE1,MFA,1751328000000,1783674000000,Course Completed,\n',
      {},
    );
    expect(id).toBe('successfactors');
    expect(known(records[0])).toEqual({
      learnerId: 'E1',
      course: 'MFA',
      completion: 'completed',
      completed: { utc: '2026-07-10T09:00:00Z', zone: 'UTC' },
    });
  });

  test('a Docebo course report with the name in two columns', () => {
    const { id, records } = confirmed(
      'Username;First Name;Last Name;Email;Course Name;Enrollment Status;Completion Date;Score\nada;Ada;Lovelace;ada@example.org;MFA;Completed;2026-07-10 10:00:00;85,5\n',
      { zone: 'Europe/Rome', scoreMax: 100 },
    );
    expect(id).toBe('docebo');
    expect(known(records[0])).toMatchObject({
      learnerId: 'ada',
      learnerName: 'Ada Lovelace',
      completion: 'completed',
      completed: { utc: '2026-07-10T08:00:00Z' },
      score: '85.5/100',
    });
  });

  test('one that has the full name too, without the surname twice', () => {
    const { mapping, records } = confirmed(
      'Username,Full Name,Last Name,Course,Status\nada,Ada Lovelace,Lovelace,MFA,Completed\n',
      {},
    );
    expect(mapping.columns).not.toHaveProperty('surname');
    expect(records[0]?.learnerName).toBe('Ada Lovelace');
  });
});
