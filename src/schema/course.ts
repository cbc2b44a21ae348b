import { z } from 'astro/zod';
import { bankSchema } from './bank.ts';
import { caseId, itemId, objectiveId } from './ids.ts';
import { openingSchema } from './opening.ts';
import { closed, expected, form, list, text, whole } from './shapes.ts';
import { onlyLead } from './way.ts';

/** One thing a learner can do after the course. */
export const objectiveSchema = closed(
  {
    id: objectiveId,
    text: text(
      'what the learner can do afterwards',
      'text: Tell a sound exception from an unsound one',
    ),
    // without it, both ways
    ways: onlyLead.optional(),
  },
  '{ id: exceptions, text: Tell a sound exception from an unsound one }',
);

/** The knowledge check: its core items, the size of a draw (without one, only the core items are asked), the pass mark and the number of attempts. */
export const checkSchema = closed(
  {
    items: list(
      itemId,
      'the ids of the core items, which the page shows without scripts too',
      'items: [exception_elements]',
      1,
    ),
    // saved data write the size of a draw as one character
    draw: whole(
      1,
      63,
      'how many items of the bank an attempt asks, 1 to 63',
      'draw: 15',
    ).optional(),
    // without it the check before the lesson shortens nothing
    least: whole(
      1,
      63,
      'how many questions an attempt asks at least, whatever was known before, 1 to 63',
      'least: 8',
    ).optional(),
    pass: whole(1, 100, 'the pass mark in per cent, 1 to 100', 'pass: 80'),
    // one digit: objectives and interactions are named check_aK, ITEM_rN_aK
    attempts: whole(1, 9, 'the number of attempts, 1 to 9', 'attempts: 3'),
  },
  'check: { items: [exception_elements], draw: 15, pass: 80, attempts: 3 }',
);

/** The learner's confirmation, which the LMS records as an interaction. */
export const acknowledgementSchema = closed(
  {
    id: itemId,
    revision: whole(1, 99, 'the revision, from 1 up', 'revision: 1'),
    objective: objectiveId,
    text: text(
      'what the learner confirms',
      'text: I have read our written MFA reset procedure.',
    ),
  },
  '{ id: ack_reset_procedure, revision: 1, objective: reset_process, text: I have read … }',
);

/** The practice desk: its cases in the order of a first round, and when it is passed. */
export const deskSchema = closed(
  {
    cases: list(
      caseId,
      'the case ids in the order of a first round, the worked example first',
      'cases: [C01, C08]',
      1,
    ),
    window: whole(
      1,
      12,
      'how many of the last calls are judged, 1 to 12',
      'window: 8',
    ),
    good: whole(1, 12, 'how many of these must end well, 1 to 12', 'good: 6'),
    hostile: whole(
      1,
      12,
      'how many of the good endings must be attacks, 1 to 12',
      'hostile: 3',
    ),
    noCriticalIn: whole(
      1,
      12,
      'how many of the last calls must hold no critical error, 1 to 12',
      'noCriticalIn: 5',
    ),
    wrongfulRefusals: whole(
      0,
      12,
      'how many wrongful refusals pass, 0 to 12',
      'wrongfulRefusals: 1',
    ),
  },
  '{ cases: [C01], window: 8, good: 6, hostile: 3, noCriticalIn: 5, wrongfulRefusals: 1 }',
);

/** How long each way may take, in minutes as they are computed from the content. */
export const minutesSchema = closed(
  {
    agent: whole(
      1,
      480,
      "the most minutes that an agent's way may take, 1 to 480",
      'agent: 50',
    ).optional(),
    lead: whole(
      1,
      480,
      "the most minutes that a lead's way may take, 1 to 480",
      'lead: 90',
    ).optional(),
  },
  'minutes: { agent: 50 }',
);

/** The longest title that the schemas of packages and the lists of LMSs take, in characters. */
export const LONGEST_TITLE = 200;

const TITLE_EXAMPLE = 'title: "Hold the Line"';

/** course.yaml. */
export const courseSchema = closed(
  {
    id: form(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'the course id: small letters, digits and hyphens, the name of its folder',
      'id: mfa-exceptions',
    ),
    title: text('the title of the course', TITLE_EXAMPLE).max(LONGEST_TITLE, {
      error: expected(
        `a title of at most ${LONGEST_TITLE} characters, as LMSs show it`,
        TITLE_EXAMPLE,
      ),
    }),
    version: form(
      /^\d+\.\d+\.\d+$/,
      'a version of three numbers',
      'version: 1.0.0',
    ),
    language: form(
      /^[a-z]{2,3}(?:-[A-Z]{2})?$/,
      'a language tag',
      'language: en-GB',
    ),
    summary: text('one or two sentences about the course', 'summary: How to …'),
    // without it the course begins with its first step
    opening: openingSchema.optional(),
    objectives: list(
      objectiveSchema,
      'the list of objectives',
      'objectives: [{ id: exceptions, text: … }]',
      1,
    ),
    check: checkSchema,
    bank: bankSchema.optional(),
    acknowledgement: acknowledgementSchema.optional(),
    desk: deskSchema.optional(),
    minutes: minutesSchema.optional(),
    points: z.record(
      form(/^[A-Z]$/, 'one capital letter', 'F'),
      whole(
        1,
        999,
        'how many learning points the letter has, 1 to 999',
        'F: 120',
      ),
      {
        error: expected(
          'one capital letter and a number for each range of learning points',
          'points: { F: 120, G: 12 }',
        ),
      },
    ),
  },
  'id: mfa-exceptions',
);

export type DeskRule = z.infer<typeof deskSchema>;
export type Course = z.infer<typeof courseSchema>;
