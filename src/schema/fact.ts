import { z } from 'astro/zod';
import { caseId, itemId, pointId, sourceId, stepId } from './ids.ts';
import { closed, expected, list, text } from './shapes.ts';

/** Where a learning point is taught: a step of the lesson, an item or a case. */
export const taughtSchema = z.union(
  [
    closed({ step: stepId }, '{ step: why-exceptions-matter }'),
    closed({ item: itemId }, '{ item: exception_elements }'),
    closed({ case: caseId }, '{ case: C04 }'),
  ],
  {
    error: expected(
      'a step, an item or a case',
      '{ step: why-exceptions-matter }, { item: exception_elements } or { case: C04 }',
    ),
  },
);

/** One learning point. */
export const factSchema = closed(
  {
    id: pointId,
    point: text(
      'one sentence that states the learning point',
      'point: An exception is a way in.',
    ),
    taught: list(
      taughtSchema,
      'at least one place where it is taught',
      'taught: [{ step: why-exceptions-matter }]',
      1,
    ),
    sources: list(
      sourceId,
      'source ids, where the point rests on an outside claim',
      'sources: [cisa-aa23-320a]',
    ).default([]),
  },
  '{ id: F05, point: …, taught: [{ step: why-exceptions-matter }] }',
);

/** facts.yaml: the learning points of a course. */
export const factsSchema = list(
  factSchema,
  'a list of learning points',
  '- { id: F05, point: …, taught: [{ step: why-exceptions-matter }] }',
);

export type Taught = z.infer<typeof taughtSchema>;
export type Fact = z.infer<typeof factSchema>;
