import { describe, expect, it } from 'vitest';
import { checkAllCourses } from '../../../../src/checks/checkCourse.ts';
import { validContent, withEdit } from '../fixtures.ts';

const CASE = 'content/demo/cases/C01.yaml';
const valid = await validContent();

/** What the check says of a call whose no is worded like this, with other edits before. */
function saidOf(wording: string, ...edits: [from: string, to: string][]) {
  const refusals = `refusals: ["Not yet.", "${wording}"]\npressure:`;
  const files = [...edits, ['pressure:', refusals] as const].reduce(
    (some, [from, to]) => withEdit(some, CASE, from, to),
    valid,
  );
  return checkAllCourses(files)
    .findings.filter(({ rule }) => rule === 'case-refusals')
    .map(({ line, message }) => `${line}: ${message.slice(0, 60)}`);
}

const TICKET: [string, string] = [
  'history: []',
  'history: [{ when: Thursday 10:12, text: "Asked about badge 4471." }]',
];

describe('a wording of the no', () => {
  it('may say what everybody knows, and what the caller has said', () => {
    expect(saidOf('Come to a counter with a passport, Ada Reed.')).toEqual([]);
    expect(saidOf('Ring us by Thursday at 10:12.')).toEqual([]);
    expect(saidOf('Value the vale.')).toEqual([]);
  });

  it.each([
    ['the approver', 'Let Vale ring us.', 'Vale', []],
    ['a place of the record', 'Come to Leeds.', 'Leeds', []],
    ['a number of a ticket', 'Show me badge 4471.', '4471', [TICKET]],
    ['a day of a ticket', 'As you said on Thursday.', 'Thursday', [TICKET]],
  ] as [string, string, string, [string, string][]][])(
    'does not say %s',
    (_, wording, word, edits) => {
      expect(saidOf(wording, ...edits)).toEqual([
        expect.stringMatching(`the no in C01 A says "${word}"`),
      ]);
    },
  );

  it('says what the caller says in every opening, and not what only one has', () => {
    const first: [string, string] = ['in the river.', 'in the river at Leeds.'];
    const second: [string, string] = ['no phone today.', 'no phone in Leeds.'];
    expect(saidOf('Come to Leeds.', first)).toHaveLength(1);
    expect(saidOf('Come to Leeds.', first, second)).toEqual([]);
  });
});
