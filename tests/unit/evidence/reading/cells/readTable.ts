import { readAll } from '../../../../../src/evidence/collect/readAll.ts';
import { summaryOf } from '../../../../../src/evidence/reading/files/fileSummary.ts';
import type { InputFile } from '../../../../../src/evidence/reading/files/inputFile.ts';
import type { FileAnswers } from '../../../../../src/evidence/vocabulary/answers.ts';
import type { Mapping } from '../../../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { encodeText } from '../../../../../src/ground/bytes.ts';
import { policy, words } from '../registers/support.ts';

/** The columns of a table such as many systems write. */
export const GENERIC: Mapping = {
  format: 'hold-the-line mapping',
  version: 1,
  name: 'Generic',
  columns: {
    learnerId: 'User ID',
    learnerName: 'Name',
    course: 'Course',
    status: 'Status',
    completed: 'Completed',
    scoreRaw: 'Score',
  },
  statuses: { passed: 'passed', failed: 'failed', 'in progress': 'incomplete' },
};

function given(name: string, text: string): InputFile {
  const bytes = encodeText(text);
  return {
    name,
    size: bytes.length,
    async *pieces() {
      yield await Promise.resolve(bytes);
    },
  };
}

/** Reads a file as the page and the command do. */
export async function readTable(
  text: string,
  {
    mapping = GENERIC,
    roster = null,
    answers = {},
  }: {
    mapping?: Mapping | null;
    roster?: string | null;
    answers?: FileAnswers;
  } = {},
) {
  const summary: string[] = [];
  const read = await readAll({
    files: [given('export.csv', text)],
    roster: roster === null ? null : given('roster.csv', roster),
    onRead: (file, outcome) => {
      if (file === 'export.csv')
        summary.push(...summaryOf(file, outcome).lines);
    },
    answersAbout: () => ({
      ...(mapping && { mapping }),
      zone: 'UTC',
      scoreMax: 100,
      timeUnit: 'seconds',
      ...answers,
    }),
    words,
    policy,
    asOf: '2026-11-24',
  });
  return { ...read, summary, records: read.ledger.records() };
}
