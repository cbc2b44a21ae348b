import { z } from 'astro/zod';
import { closed, expected, form, list, text } from './shapes.ts';

// The letter is what the LMS records, before and after shuffling. SCORM 1.2
// allows one character, and saved data twelve bits an answer: hence the bounds.
const letter = form(/^[a-l]$/, 'one small letter, a to l', 'id: a');
const digit = form(/^[1-6]$/, 'one digit in quotes, 1 to 6', "id: '1'");

const why = text(
  'why this is right or wrong',
  'rationale: The caller chose this number, so it proves nothing.',
);

const CHOICE = '{ id: a, correct: true, text: …, rationale: … }';

/** Answers to choose from, each with the reason why it is right or wrong. */
export const choiceList = list(
  closed(
    {
      id: letter,
      correct: z
        .boolean({ error: 'expected true or false, e.g. correct: true' })
        .default(false),
      text: text('the words of the choice', 'text: Call the number on file'),
      rationale: why,
    },
    CHOICE,
  ),
  'at least four choices, the right ones marked',
  `choices: [${CHOICE}, …]`,
  4,
);

/** Whether a statement is true. */
export const answer = z.boolean({
  error: expected('whether the statement is true', 'answer: false'),
});

/** Why a statement is true, and why not. */
export const rationales = closed(
  { true: why, false: why },
  'rationales: { true: …, false: … }',
);

const STEP = '{ id: a, text: …, rationale: … }';

/** Steps to put in order. */
export const steps = list(
  closed(
    {
      id: letter,
      text: text('the words of the step', 'text: Ring the line manager'),
      rationale: text(
        'why the step stands where it does',
        'rationale: Approval comes after proof.',
      ),
    },
    STEP,
  ),
  'three to six steps',
  `steps: [${STEP}, …]`,
  3,
).max(6, { error: expected('three to six steps', `steps: [${STEP}, …]`) });

/** The letters of the steps in the right order. */
export const order = list(
  letter,
  'the letters of the steps in the right order',
  'order: [c, a, b]',
  3,
);

const PAIR = "{ id: a, text: …, to: '1', rationale: … }";

/** What is to be matched, each with the target it belongs to. */
export const pairs = list(
  closed(
    {
      id: letter,
      text: text('the words on the left', 'text: A lost phone'),
      to: digit,
      rationale: why,
    },
    PAIR,
  ),
  'three or four things to match',
  `pairs: [${PAIR}, …]`,
  3,
).max(4, {
  error: expected('three or four things to match', `pairs: [${PAIR}, …]`),
});

const TARGET = "{ id: '1', text: Recovery }";

/** What they are matched with. */
export const targets = list(
  closed(
    { id: digit, text: text('the words on the right', 'text: Recovery') },
    TARGET,
  ),
  'two to six targets',
  `targets: [${TARGET}, …]`,
  2,
).max(6, { error: expected('two to six targets', `targets: [${TARGET}, …]`) });
