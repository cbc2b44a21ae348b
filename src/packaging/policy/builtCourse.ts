import { z } from 'astro/zod';
import { holdError } from '../../errors.ts';
import { siteFaults } from '../../words/workshop/packaging/builtSite.ts';
import { decodeText } from '../../ground/bytes.ts';
import type { Objective } from '../../domain/quiz/item.ts';
import { elementById, ownText, parseHtml } from '../html.ts';

const courseBlock = z.object({
  release: z.object({ version: z.string(), hash: z.string() }),
  check: z.object({
    items: z.array(z.string()),
    draw: z.number().optional(),
    lesson: z.array(z.string()).optional(),
  }),
});

const releaseFile = z.object({
  bank: z.object({
    objectives: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        ways: z.tuple([z.literal('lead')]).optional(),
      }),
    ),
  }),
});

const casesFile = z.looseObject({ cases: z.array(z.unknown()) });

/** What a built course says of itself that a new policy does not change. */
export interface BuiltCourse {
  release: z.infer<typeof courseBlock>['release'];
  check: { items: string[]; draw?: number; lesson?: string[] };
  objectives: Objective[];
  /** What the practice desk is played with; null for a course without one. */
  cases: z.infer<typeof casesFile> | null;
}

/** Reads the parts of a built course; throws a HoldError when the build wrote others. */
export function readBuiltCourse(
  page: string,
  release: string,
  cases: readonly [string, Uint8Array] | undefined,
): BuiltCourse {
  try {
    const block = elementById(parseHtml(page), 'course');
    const course = courseBlock.parse(JSON.parse(block ? ownText(block) : ''));
    const { draw, lesson, items } = course.check;
    return {
      release: course.release,
      check: {
        items,
        ...(draw !== undefined && { draw }),
        ...(lesson && { lesson }),
      },
      objectives: releaseFile.parse(JSON.parse(release)).bank.objectives,
      cases: cases ? casesFile.parse(JSON.parse(decodeText(cases[1]))) : null,
    };
  } catch (error) {
    throw holdError(
      siteFaults.builtCourse(error instanceof Error ? error.message : null),
    );
  }
}
