import { computed } from 'nanostores';
import { stepsToRead, wrongThoughSure } from '../../domain/quiz/advice.ts';
import {
  neededOf,
  tallyAnswers,
  tallyAttempt,
} from '../../domain/quiz/answerTally.ts';
import { masteryOf } from '../../domain/quiz/mastery.ts';
import { questionInALine } from '../../domain/quiz/questionInALine.ts';
import { $course } from '../course.ts';
import { $session } from '../session/session.ts';
import { $bank, $check } from './quiz.ts';
import { $verdict } from './view.ts';

/** The latest attempt that is over; null before there is one. */
const $lastAttempt = computed(
  $check,
  (check) => check.attempts.findLast(({ score }) => score !== null) ?? null,
);

/** The attempt whose score the result shows: the one that passed, else the latest that is over; the best where none is left. */
const $scoredAttempt = computed(
  [$check, $lastAttempt, $verdict],
  ({ attempts }, last, verdict) => {
    if (verdict?.kind === 'passed' || verdict?.kind === 'desk')
      return attempts[verdict.attempt - 1] ?? null;
    return verdict?.kind === 'exhausted'
      ? (attempts.find(({ score }) => score === verdict.score) ?? null)
      : last;
  },
);

/** Steps of the course that teach what the latest attempt missed. */
export const $toReread = computed(
  [$course, $lastAttempt, $bank],
  (course, attempt, { bank }) => {
    const ids = stepsToRead(attempt?.drawn ?? [], bank.keys);
    return course?.steps.filter(({ id }) => ids.includes(id)) ?? [];
  },
);

/** What the latest attempt missed although the learner was sure, with the steps that teach it. */
export const $wrongThoughSure = computed(
  [$course, $lastAttempt, $bank],
  (course, attempt, { bank }) =>
    (attempt ? wrongThoughSure(attempt) : []).flatMap((drawn) => {
      const asked = bank.items.find(({ id }) => id === drawn.item);
      const ids = stepsToRead([drawn], bank.keys);
      const steps = course?.steps.filter(({ id }) => ids.includes(id)) ?? [];
      return asked
        ? [{ id: asked.id, question: questionInALine(asked), steps }]
        : [];
    }),
);

/** How the latest attempt stands with each objective that it asked about, in words. */
export const $objectives = computed(
  [$lastAttempt, $bank, $session],
  (attempt, { bank }, { passMark }) => {
    const standings = masteryOf(attempt?.drawn ?? [], bank.items, passMark);
    return standings.flatMap(({ objective, score, mastered }) => {
      const words = bank.objectives?.find(({ id }) => id === objective);
      const own = (attempt?.drawn ?? []).filter(({ item, answer }) =>
        bank.items.some(
          (it) => it.id === item && it.objective === objective && answer,
        ),
      );
      const tally = tallyAnswers(own);
      if (!words || score === null || !tally) return [];
      return [{ id: objective, text: words.text, score, tally, mastered }];
    });
  },
);

/** The answers of the attempt whose score stands, counted, and how many of them passing needs; null before one is over, and where they are not all here. */
export const $scoredTally = computed(
  [$scoredAttempt, $session],
  (attempt, { passMark }) => {
    const tally = attempt && tallyAttempt(attempt);
    return tally && { ...tally, needed: neededOf(tally, passMark) };
  },
);

/** Objectives of which the latest attempt missed something, in words. */
export const $missedObjectives = computed($objectives, (objectives) =>
  objectives.filter(({ score }) => score < 100).map(({ text }) => text),
);
