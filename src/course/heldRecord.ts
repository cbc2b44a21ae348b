import { stepParts } from '../domain/length/lessonText.ts';
import { SAVED_VERSION } from '../domain/progress/savedHead.ts';
import {
  meaningOfCase,
  meaningOfItem,
} from '../domain/release/releasedMeaning.ts';
import type { Held } from '../schema/held.ts';
import { authoredCourse } from './authoredCourse.ts';
import { hashOf } from './hash.ts';

/** What saved progress and LMS records of this course rest on, so that a later release can be compared with it. */
export async function heldRecord(id: string): Promise<Held> {
  const authored = await authoredCourse(id);
  const { course, ids, items, lesson, cases = [], sources } = authored;
  return {
    format: SAVED_VERSION,
    ids,
    keys: items.map(meaningOfItem),
    calls: cases.map(meaningOfCase),
    desk: course.desk ?? null,
    acknowledgement: course.acknowledgement ?? null,
    texts: {
      steps: stepParts(lesson ?? '').map(({ title, text }) => ({
        title,
        sum: sumOf(text),
      })),
      cases: cases.map((file) => ({ id: file.id, sum: sumOf(file) })),
      page: sumOf([course.summary, course.opening, course.language]),
      sources: sumOf(sources.map((it) => [it.id, it.data]).sort()),
      deskwork: sumOf(authored.deskwork ?? null),
    },
  };
}

function sumOf(value: unknown): string {
  return hashOf(value).slice(0, 8);
}
