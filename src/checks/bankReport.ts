import type { ParsedCourse } from './parsedCourse.ts';
import { table } from './proofReport.ts';
import type { Group } from './solver/sheet.ts';
import type { Solved } from './solver/solve.ts';
import { solvedBank } from './solver/solvedBank.ts';

/** What there is to say about the item bank of one course. */
export interface BankReport {
  course: string;
  /** How many items ask for judgement. */
  judgement: number;
  solved: Solved;
}

const GROUPS: Record<Group, string> = {
  choices: 'choice and multiple',
  statements: 'true-false',
  orders: 'sequencing',
  matches: 'matching',
};

/** How many ways to guess are worth a line. */
const SHOWN = 8;

/** What is said of a course's bank. */
export function reportBank(course: ParsedCourse): BankReport {
  const asked = course.items.filter(({ data }) => data?.asks === 'judgement');
  return {
    course: course.name,
    judgement: asked.length,
    solved: solvedBank(course),
  };
}

/** One line: how much of the bank needs judgement, and how much of it can be guessed. */
export function renderBank({ course, judgement, solved }: BankReport): string {
  const { of, guesses } = solved;
  return `Bank of ${course}: ${judgement} of ${of} items ask for judgement (${percent(judgement, of)}); a solver that sees only how they are worded gets ${rounded(guesses[0]?.right ?? 0)} right (${percent(guesses[0]?.right ?? 0, of)}).`;
}

/** The best ways to guess, how the best did with each kind, and what it got right. */
export function renderItems({ solved }: BankReport): string {
  const { of, guesses, groups, given } = solved;
  const ways = guesses
    .slice(0, SHOWN)
    .map(({ strategy, right }) => [
      strategy,
      rounded(right),
      percent(right, of),
    ]);
  const kinds = groups.map(({ group, right, of: all }) => [
    GROUPS[group],
    `${rounded(right)} of ${all}`,
    percent(right, all),
  ]);
  const items = given.map(({ item, cue }) => [item, cue ?? 'form']);
  return [
    table([['way to guess', 'right', 'share'], ...ways]),
    table([['kind, by the best way', 'right', 'share'], ...kinds]),
    table([['given away', 'by'], ...items]),
  ].join('\n\n');
}

function rounded(value: number): string {
  return value.toFixed(1);
}

function percent(part: number, of: number): string {
  return `${Math.round((part / Math.max(1, of)) * 100)} %`;
}
