import { computed } from 'nanostores';
import { mayStart } from '../../domain/quiz/check.ts';
import { choicesInOrder } from '../../domain/quiz/draw.ts';
import type { PublicChoice, PublicItem } from '../../domain/quiz/item.ts';
import { judgeCourse } from '../../domain/verdict/verdict.ts';
import { deskIsOpen } from '../../domain/verdict/deskIsOpen.ts';
import { $course } from '../course.ts';
import { $session } from '../session/session.ts';
import { $desk } from '../simulation/desk.ts';
import { $bank, $check } from './quiz.ts';

/** How the course stands by its rule and the pass mark in force; null until the course is known. */
export const $verdict = computed(
  [$course, $check, $session, $desk],
  (course, check, { passMark }, desk) =>
    course &&
    judgeCourse(check, course.check, passMark, deskIsOpen(course, desk)),
);

/** True when the learner may begin an attempt now. */
export const $startable = computed(
  [$course, $check, $session, $verdict],
  (course, check, { phase }, verdict) =>
    course !== null &&
    phase !== 'review' &&
    verdict?.kind === 'open' &&
    mayStart(check, course.check),
);

/** An item's choices in the order of the attempt on screen. */
export function choicesShown(item: PublicItem): PublicChoice[] {
  const check = $check.get();
  return choicesInOrder(check, check.attempts.length, item);
}

/** Items answered wrongly in the latest finished attempt, by id. */
const $missed = computed($check, (check) => {
  const last = check.attempts.findLast((attempt) => attempt.score !== null);
  const wrong = last?.drawn.filter((d) => d.answer?.result === 'incorrect');
  return wrong?.map((d) => d.item) ?? [];
});

/** Steps that teach what was missed, by id. */
export const $toReread = computed([$missed, $bank], (missed, { bank }) =>
  bank.keys
    .filter((key) => missed.includes(key.item))
    .flatMap((key) => key.reread ?? []),
);

/** Objectives of what was missed, in words. */
export const $missedObjectives = computed(
  [$missed, $bank],
  (missed, { bank }) => {
    const items = bank.items.filter((item) => missed.includes(item.id));
    const objectives = bank.objectives ?? [];
    return objectives
      .filter(({ id }) => items.some((item) => item.objective === id))
      .map(({ text }) => text);
  },
);
