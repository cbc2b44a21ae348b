import { z } from 'astro/zod';
import type { Item } from '../../schema/item.ts';
import { remember } from '../memory.ts';
import type { Remembered } from '../memory.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import { GROUP_NAMES } from './sheet.ts';
import { solve } from './solve.ts';
import type { Solved } from './solve.ts';
import { TELLING } from './strategies.ts';

const solved = new WeakMap<ParsedCourse, Solved>();

const number = z.number().nonnegative();

const solution: Remembered<readonly Item[], Solved> = {
  kind: 'solved-bank',
  find: solve,
  kept: z.strictObject({
    of: number,
    guesses: z.array(z.strictObject({ strategy: z.string(), right: number })),
    groups: z.array(
      z.strictObject({
        group: z.enum(GROUP_NAMES),
        right: number,
        of: number,
      }),
    ),
    given: z.array(
      z.strictObject({ item: z.string(), cue: z.enum(TELLING).nullable() }),
    ),
  }),
  toKept: (found) => found,
};

/** What the solver gets of a course's items, played once for the same items. */
export function solvedBank(course: ParsedCourse): Solved {
  const known = solved.get(course);
  if (known) return known;
  const items = course.items.flatMap(({ data }) => data ?? []);
  const made = remember(course.memory, solution, items);
  solved.set(course, made);
  return made;
}
