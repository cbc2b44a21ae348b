import { makeEvidence } from '../../../src/evidence/collect/makeEvidence.ts';
import type { Gathered } from '../../../src/evidence/collect/readAll.ts';
import type { Report } from '../../../src/evidence/known/report/report.ts';
import type { FileAsk } from '../../../src/evidence/reading/files/fileOutcome.ts';
import { suggestColumns } from '../../../src/evidence/reading/readers/suggestColumns.ts';
import { suggestStatus } from '../../../src/evidence/reading/readers/suggestStatus.ts';
import type { FileAnswers } from '../../../src/evidence/vocabulary/answers.ts';
import { saysHow } from '../../../src/evidence/vocabulary/mappings/recordMapping.ts';
import { encodeText } from '../../../src/ground/bytes.ts';
import { inPieces, readWith } from './readFiles.ts';
import { policy } from './reportSample.ts';
import { usualSettings } from '../../../src/evidence/settings/settings.ts';

/** What somebody ends with who accepts every suggestion. */
export interface Ended {
  /** What was asked with no answer suggested; then there is no report. */
  open: string[];
  report: Report | null;
}

const KNOWN_OFFHAND: FileAnswers = {
  zone: 'UTC',
  dateOrder: 'dmy',
  scoreMax: 100,
  timeUnit: 'minutes',
};

/** Reads texts by name and takes whatever is suggested. @param said what is answered where nothing is. */
export async function hurried(
  files: Readonly<Record<string, string>>,
  roster: string | null,
  said: FileAnswers = {},
): Promise<Ended> {
  const answers = new Map<string, FileAnswers>();
  const given = Object.entries(files).map(([name, text]) =>
    inPieces(name, [encodeText(text)]),
  );
  const list =
    roster === null ? null : inPieces('roster.csv', [encodeText(roster)]);
  for (let turn = 0; turn < 8; turn += 1) {
    const gathered = await readWith(
      given,
      list,
      ({ file }) => answers.get(file) ?? { ...KNOWN_OFFHAND, ...said },
    );
    const refused = gathered.refused.map(({ error }) => error.message);
    if (refused.length > 0) return { open: refused, report: null };
    if (gathered.asks.length === 0)
      return { open: [], report: reportOf(gathered) };
    const open: string[] = [];
    for (const { facts, answers: before, asks } of gathered.asks)
      for (const ask of asks) {
        const more = accepted(ask, before);
        if (more) answers.set(facts.file, { ...before, ...more });
        else open.push(ask.ask);
      }
    if (open.length > 0) return { open, report: null };
  }
  return { open: ['the same again and again'], report: null };
}

/** What is suggested; null where nothing is. */
function accepted(ask: FileAsk, before: FileAnswers): FileAnswers | null {
  switch (ask.ask) {
    case 'mapping': {
      const columns = suggestColumns(ask.columns, ask.rows);
      if (!saysHow(columns)) return null;
      const format = 'hold-the-line mapping';
      return {
        mapping: { format, version: 1, name: 'table', columns, statuses: {} },
      };
    }
    case 'statuses': {
      const words = ask.words.map((word) => [word, suggestStatus(word)]);
      if (words.some(([, meaning]) => meaning === null)) return null;
      const statuses = { ...before.statuses, ...Object.fromEntries(words) };
      return ask.mapping
        ? { mapping: { ...ask.mapping, statuses } }
        : { statuses };
    }
    case 'people':
      return { people: ask.suggested };
    default:
      return null;
  }
}

function reportOf(gathered: Gathered): Report {
  return makeEvidence({
    gathered,
    releases: [],
    policy,
    settings: {
      ...usualSettings(),
      asOf: '2026-11-28',
      zone: 'UTC',
      // Whatever the files name is taken for the course.
      courses: gathered.courses.flatMap(
        ({ course, courseId }) => course ?? courseId ?? [],
      ),
    },
    pseudonymKey: null,
  }).report;
}
