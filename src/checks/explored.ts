import { z } from 'astro/zod';
import type { CallCase } from '../domain/simulation/callCase.ts';
import { explore } from '../domain/simulation/explore.ts';
import type { Exploration } from '../domain/simulation/explore.ts';
import { moveCodes } from '../domain/simulation/moveCodes.ts';
import { criticalErrorList, outcomes } from '../domain/simulation/outcome.ts';
import type { Policy } from '../schema/policy.ts';
import { remember } from './memory.ts';
import type { Memory, Remembered } from './memory.ts';

const path = z.array(
  z.strictObject({
    code: z.enum(moveCodes),
    wording: z.enum(['courteous', 'leaks', 'curt', 'own']).optional(),
    complete: z.boolean().optional(),
    truthful: z.boolean().optional(),
  }),
);

const count = z.int().nonnegative();

const exploration: Remembered<[CallCase, Policy], Exploration> = {
  kind: 'exploration',
  find: ([call, policy]) => explore(call, policy),
  kept: z.strictObject({
    states: count,
    good: count,
    bad: z.partialRecord(z.enum(outcomes), count),
    shortestGood: path.nullable(),
    critical: z.partialRecord(z.enum(criticalErrorList), path),
    useful: z.array(z.enum(moveCodes)).transform((codes) => new Set(codes)),
    loophole: path.nullable(),
  }),
  toKept: (found) => ({ ...found, useful: [...found.useful] }),
};

/** What the search of a call finds under a policy, made once for all that asks. */
export function explored(
  call: CallCase,
  policy: Policy,
  memory: Memory,
): Exploration {
  return remember(memory, exploration, [call, policy]);
}
