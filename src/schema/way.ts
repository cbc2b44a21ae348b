import { z } from 'astro/zod';
import { expected } from './shapes.ts';

/** The ways through a course: an agent's, and a lead's, which holds all of it. */
export const WAYS = ['agent', 'lead'] as const;
export type Way = (typeof WAYS)[number];

/** The ways on which something is taught and asked. A lead's way leaves nothing out, so only a lead's can stand alone. */
export const onlyLead = z.tuple([z.literal('lead')], {
  error: expected(
    'only the word lead in a list, since a lead takes all of the course',
    'ways: [lead]',
  ),
});
