import { policyValues } from '../words/workshop/policy/expected.ts';
import { z } from 'astro/zod';
import { closed, expected, list } from './shapes.ts';

/** What a check can hang on: whoever holds this thing passes the check. */
export const things = [
  'phone',
  'desk_line',
  'method',
  'session',
  'mailbox',
  'badge',
  'person',
  'document',
  'address',
  'colleague',
  'caller',
] as const;

export type Thing = (typeof things)[number];

export const thing = z.enum(things, {
  error: expected(policyValues.thing(things), 'phone'),
});

/** What may have become of such a thing. */
export const fates = ['lost', 'stolen', 'moved', 'taken_over'] as const;

export type Fate = (typeof fates)[number];

/** Where a learner can read or hear of it before any check. */
export const tellers = ['opening', 'A', 'D', 'H', 'S'] as const;

/** One thing in a case that is not where it belongs; a check that hangs on it proves nothing. */
export const affectedThing = closed(
  {
    what: thing,
    how: z.enum(fates, {
      error: expected(`one of ${fates.join(', ')}`, 'how: stolen'),
    }),
    told: list(
      z.enum(tellers, {
        error: expected(
          `where it is told: ${tellers.join(', ')}`,
          'told: [opening, H]',
        ),
      }),
      'where the learner can find it out',
      'told: [opening, H]',
      1,
    ),
  },
  '{ what: phone, how: stolen, told: [opening] }',
);

export type Affected = z.infer<typeof affectedThing>;
