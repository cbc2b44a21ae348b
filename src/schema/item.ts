import { z } from 'astro/zod';
import { exhibitSchema } from './exhibit.ts';
import { itemId, objectiveId, pointId, sourceId } from './ids.ts';
import {
  answer,
  choiceList,
  order,
  pairs,
  rationales,
  steps,
  targets,
} from './itemParts.ts';
import { closed, expected, list, text, whole } from './shapes.ts';

/** What every question says of itself. */
const head = {
  id: itemId,
  revision: whole(1, 999, 'the revision, from 1 up', 'revision: 1').describe(
    'Raise it when the meaning of a released question or its key changes: records name it.',
  ),
  when: text(
    'a condition on policy.yaml, under which the item is asked',
    'when: checks.video_from_directory.accepted',
  )
    .describe(
      'A question that only some policies answer is asked only under these.',
    )
    .optional(),
  objective: objectiveId,
  difficulty: whole(1, 3, '1 (easy), 2 or 3 (hard)', 'difficulty: 2'),
  asks: z
    .enum(['judgement', 'recall'], {
      error: expected('judgement or recall', 'asks: judgement'),
    })
    .describe(
      'Whether a learner weighs what is there, or says what was taught; without it, the latter.',
    )
    .optional(),
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
  shows: list(
    exhibitSchema,
    'one to three things to look at',
    'shows: [{ title: Directory record, rows: … }]',
    1,
  )
    .max(3, {
      error: expected(
        'one to three things to look at',
        'shows: [{ title: Directory record, rows: … }]',
      ),
    })
    .describe('What an agent sees: records, log lines, calls.')
    .optional(),
  stem: text('the question', 'stem: Which of these …?'),
};

const EXAMPLE = 'id: exception_elements';

/** What an item with choices says besides. */
const choicesHead = {
  choices: choiceList,
  inOrder: z
    .literal(true, { error: expected('true, or nothing', 'inOrder: true') })
    .describe(
      'The choices are the lines of what is shown, and stand in their order; without it they are shuffled.',
    )
    .optional(),
};

/** One right choice and at least three distractors. */
const choiceItem = closed(
  { ...head, kind: z.literal('choice'), ...choicesHead },
  EXAMPLE,
);

/** Several right choices, and at least one distractor. */
const multipleItem = closed(
  { ...head, kind: z.literal('multiple'), ...choicesHead },
  EXAMPLE,
);

/** A statement that is true or false. */
const trueFalseItem = closed(
  { ...head, kind: z.literal('true-false'), answer, rationales },
  EXAMPLE,
);

/** Steps to put in order; they are written in any other order than the right one. */
const sequencingItem = closed(
  { ...head, kind: z.literal('sequencing'), steps, order },
  EXAMPLE,
);

/** Each of the pairs belongs to one target; a target may take several, or none. */
const matchingItem = closed(
  { ...head, kind: z.literal('matching'), pairs, targets },
  EXAMPLE,
);

/** items/<id>.yaml. `kind` tells the forms of question apart; they are SCORM's own types of interaction. */
export const itemSchema = z.discriminatedUnion(
  'kind',
  [choiceItem, multipleItem, trueFalseItem, sequencingItem, matchingItem],
  {
    error: expected(
      'a kind of question: choice, multiple, true-false, sequencing or matching',
      'kind: choice',
    ),
  },
);

export type Item = z.infer<typeof itemSchema>;
export type ItemKind = Item['kind'];
