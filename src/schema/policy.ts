import type { z } from 'astro/zod';
import { closed, whole } from './shapes.ts';

/** content/policy.yaml: the organisation's rules, printed by `<Policy path>`. */
export const policySchema = closed(
  {
    exceptions: closed(
      {
        maxDays: whole(
          1,
          3660,
          'the longest exception in days, from 1 up',
          'maxDays: 90',
        ),
      },
      'exceptions: { maxDays: 90 }',
    ),
  },
  'exceptions: { maxDays: 90 }',
);

export type Policy = z.infer<typeof policySchema>;
