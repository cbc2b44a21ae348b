import { z } from 'astro/zod';
import { itemId, objectiveId, pointId, sourceId } from './ids.ts';
import { closed, expected, form, list, text, whole } from './shapes.ts';

const EXAMPLE_CHOICE = '{ id: a, correct: true, text: …, rationale: … }';

/** One answer to choose, with the reason why it is right or wrong. */
export const choiceSchema = closed(
  {
    // The letter is what the LMS records, before and after shuffling.
    id: form(/^[a-z]$/, 'one small letter', 'id: a'),
    correct: z
      .boolean({ error: 'expected true or false, e.g. correct: true' })
      .default(false),
    text: text('the words of the choice', 'text: Call the number on file'),
    rationale: text(
      'why this choice is right or wrong',
      'rationale: The caller chose this number, so it proves nothing.',
    ),
  },
  EXAMPLE_CHOICE,
);

/** A question that only some policies answer is asked only under these. */
const when = text(
  'a condition on policy.yaml, under which the item is asked',
  'when: checks.video_from_directory.accepted',
).optional();

/** One question with one right choice and at least three distractors. */
export const choiceItemSchema = closed(
  {
    id: itemId,
    revision: whole(1, 999, 'the revision, from 1 up', 'revision: 1'),
    kind: z.literal('choice'),
    when,
    objective: objectiveId,
    difficulty: whole(1, 3, '1 (easy), 2 or 3 (hard)', 'difficulty: 2'),
    facts: list(
      pointId,
      'the learning points the item asks about',
      'facts: [F98]',
      1,
    ),
    sources: list(
      sourceId,
      'source ids, where the item rests on an outside claim',
      'sources: []',
    ),
    stem: text('the question', 'stem: Which of these …?'),
    choices: list(
      choiceSchema,
      'one right choice and at least three distractors',
      `choices: [${EXAMPLE_CHOICE}, …]`,
      4,
    ),
  },
  'id: exception_elements',
);

/** items/<id>.yaml. `kind` tells the forms of question apart. */
export const itemSchema = z.discriminatedUnion('kind', [choiceItemSchema], {
  error: expected('a kind of question', 'kind: choice'),
});

export type Item = z.infer<typeof itemSchema>;
