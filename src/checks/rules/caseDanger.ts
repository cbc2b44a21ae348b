import { endedUnsafe, outcomes } from '../../domain/simulation/outcome.ts';
import { proofsOf } from '../caseProof.ts';
import type { CourseRule } from '../rule.ts';

const unsafe = outcomes.filter(endedUnsafe);

/** An impostor can get something: where no move gives anything away, nobody learns to hold it back. */
export const caseDanger: CourseRule = (course) =>
  proofsOf(course)
    .filter(({ play }) => play.call.truth === 'impostor')
    .filter(({ found }) => unsafe.every((outcome) => !found.bad[outcome]))
    .map(({ play }) => ({
      rule: 'case-danger',
      path: play.path,
      ...play.at(['moves']),
      message: `${play.label} is an impostor's call, and no move of it gives anything away: expected one that does, such as R, E, SD, NC or GX, or nothing is decided.`,
      fix: 'Add it, e.g. R: { text: You issue a one-time pass. }',
    }));
