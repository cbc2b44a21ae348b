import type { SelfTestFacts, TestLine } from '../domain/connection/selfTest.ts';

/** What the log is made of. It has no place for the learner, for what the LMS says in words, or for any value. */
export interface LogFacts {
  course: string;
  release: string;
  standard: string;
  mode: string;
  entry: string;
  credit: boolean;
  packaged: { standard: string; options: [string, string][] } | null;
  /** How the browser holds the page: `framed`, `plain http`. */
  page: string[];
  test: {
    /** Milliseconds since 1970. */
    at: number;
    facts: SelfTestFacts;
    report: TestLine[];
    calls: readonly {
      call: string;
      outcome: string;
      code: string;
      at: Date;
      milliseconds: number;
    }[];
  };
  saves: readonly {
    at: number;
    problem: { call: string; code: string } | null;
    doubt: string | null;
    answers: number;
    objectives: number;
    judged: boolean;
  }[];
}

const utc = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The digits of a code: what an LMS writes after them may be anything. */
const digits = (code: string) => /^\d*/.exec(code)?.[0] ?? '';

function codeOf(problem: { call: string; code: string } | null): string {
  if (!problem) return '';
  return ` ${problem.call} ${digits(problem.code)}`.trimEnd();
}

function answerTo(save: LogFacts['saves'][number]): string {
  if (save.problem) return 'refused';
  return save.doubt ? `doubted (${save.doubt})` : 'accepted';
}

/** The connection as text to send to whoever runs the LMS; times are UTC. */
export function connectionLog(log: LogFacts): string {
  const { packaged, test } = log;
  const { facts } = test;
  const { problem, readBack } = facts;
  const options = (packaged?.options ?? []).map(
    ([name, value]) => `${name}=${value}`,
  );
  const report = test.report.map(
    ({ id, outcome, why }) => `${outcome} ${id}: ${why}`,
  );
  const saves = log.saves.map(
    (save) =>
      `${utc(save.at)} ${answerTo(save)} answers=${save.answers} objectives=${save.objectives} judged=${save.judged ? 'yes' : 'no'}${codeOf(save.problem)}`,
  );
  const calls = test.calls.map(({ at, outcome, milliseconds, call, code }) =>
    `${at.toISOString()} ${outcome} ${milliseconds} ms ${call} ${digits(code)}`.trimEnd(),
  );
  return [
    'Hold the Line: connection log. No learner, no answers, no values.',
    `course ${log.course}, release ${log.release}`,
    `package ${packaged ? [packaged.standard, ...options].join(' ') : 'none (public site)'}`,
    `LMS ${log.standard || 'not found'}, mode ${log.mode}, entry ${log.entry}, credit ${log.credit ? 'yes' : 'no'}`,
    `page ${log.page.join(', ')}`,
    '',
    `Self-test of ${utc(test.at)}`,
    ...report,
    `error${codeOf(problem) || ' none'}`,
    `read back${typeof readBack === 'object' ? codeOf(readBack) : ` ${readBack}`}`,
    `saved data ${facts.used} of ${facts.allowed ?? 'no limit'}`,
    `calls ${facts.calls}, average ${Math.round(facts.average)} ms, slowest ${Math.round(facts.slowest)} ms`,
    '',
    'Saves, newest first',
    ...saves,
    '',
    'Calls, oldest first',
    ...calls,
  ].join('\n');
}
