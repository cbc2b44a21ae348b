import { z } from 'astro/zod';
import { closed, expected, list, text, whole } from './shapes.ts';

/**
 * What the third picture of the opening can show, by name. With a train, the line was
 * held and the person on the record answers; with a mailbox, the caller came through
 * to it; with a clock, nothing is settled yet.
 */
export const SCENES = ['mailbox', 'train', 'clock'] as const;
export type Scene = (typeof SCENES)[number];

/** One thing the learner may do with the call, and what comes of it. */
const answerSchema = closed(
  {
    scene: z.enum(SCENES, {
      error: expected(
        `what the third picture shows: ${SCENES.join(', ')}`,
        'scene: train',
      ),
    }),
    does: text('what the learner does', 'does: Ring the number on his record'),
    minutes: whole(1, 60, 'how many minutes it takes, 1 to 60', 'minutes: 2'),
    title: text('what came of it, in a line', 'title: Another voice answers.'),
    text: text('what came of it', 'text: He is on a train and called nobody.'),
  },
  '{ scene: train, does: Ring the number on his record, minutes: 2, title: …, text: … }',
);

/** The call with which a course begins: what the caller says, what the learner may do, and what comes of each. */
export const openingSchema = closed(
  {
    when: text(
      'when and how the call comes',
      'when: Friday, 16:50. The phone rings.',
    ),
    // the caller's speech is drawn as three ticks
    lines: list(
      text('what the caller says', '“It will take you a minute.”'),
      'what the caller says, in three lines, each a tick in the picture',
      'lines: ["“Martin, procurement.”", He gives his number., "“It will take a minute.”"]',
      3,
    ).max(3, { error: expected('three lines', 'lines: [one, two, three]') }),
    question: text('the question', 'question: Do you press reset?'),
    answers: list(
      answerSchema,
      'two or three answers, each with a picture of its own',
      'answers: [{ scene: mailbox, … }, { scene: train, … }]',
      2,
    ).refine(
      (answers) =>
        new Set(answers.map(({ scene }) => scene)).size === answers.length,
      { error: expected('another picture for each answer', 'scene: clock') },
    ),
    point: text(
      'what the call shows, whatever was done',
      'point: All of it was correct, and none of it was proof.',
    ),
  },
  '{ when: …, lines: [one, two, three], question: …, answers: […], point: … }',
);

export type Opening = z.infer<typeof openingSchema>;
