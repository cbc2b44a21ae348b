import type { PlayableCase } from '../../schema/case.ts';
import type { Course } from '../../schema/course.ts';
import type { Item, ItemKind } from '../../schema/item.ts';
import type { Way } from '../../schema/way.ts';
import { wordsInAll } from './lessonText.ts';
import {
  SECONDS_A_DIAGRAM,
  SECONDS_A_MOVE,
  SECONDS_A_QUESTION,
  SECONDS_A_ROUND,
  readingSeconds,
} from './pace.ts';

/** What a course asks of its learners beside reading. */
export interface Work {
  course: Pick<Course, 'check' | 'desk' | 'objectives' | 'opening'>;
  /** All that the course may ask, under the policy in force. */
  items: readonly Pick<Item, 'id' | 'kind' | 'objective'>[];
  /** The desk's cases in the order of a first round. */
  cases: readonly PlayableCase[];
}

/** A diagram of the course's own components, or a picture as Markdown writes it. */
const DIAGRAM =
  /<(?:ExceptionFunnel|RecoveryCodeLife|ResetFlow)\b|!\[[^\]]*\]\([^)]*\)/g;
const ROUND = /<(?:RegisterReview|RequestReview)\b/g;
const ASK = /<Ask\s+items="([^"]*)"/g;

/** Items that a text asks with `<Ask>`, by id, in reading order. */
export function askedItems(text: string): string[] {
  return [...text.matchAll(ASK)].flatMap(([, ids = '']) =>
    ids.split(/\s+/).filter(Boolean),
  );
}

/** How many diagrams and pictures a text shows. */
export function diagramsIn(text: string): number {
  return [...text.matchAll(DIAGRAM)].length;
}

/**
 * Seconds for what a stretch of the lesson has to look at, to practise and to
 * answer. The round of `<AskAgain />` is anybody's to skip and is left out.
 */
export function practiceSeconds(text: string, { items }: Work): number {
  const kindOf = (id: string) => items.find((it) => it.id === id)?.kind;
  const questions = askedItems(text).map((id) => questionSeconds(kindOf(id)));
  return (
    sum(questions) +
    diagramsIn(text) * SECONDS_A_DIAGRAM +
    [...text.matchAll(ROUND)].length * SECONDS_A_ROUND
  );
}

/** An item that this policy does not ask takes no time. */
function questionSeconds(kind: ItemKind | undefined): number {
  return kind ? SECONDS_A_QUESTION[kind] : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** How many questions one try at the check asks where nothing was shown to be known. */
export function questionsAsked({ check }: Pick<Course, 'check'>): number {
  return check.draw ?? check.items.length;
}

/** Seconds for one try at the check: as many questions as it asks, each as long as the mean of those it may ask. */
export function checkSeconds(
  way: Way,
  lesson: string,
  { course, items }: Work,
): number {
  const inLesson = askedItems(lesson);
  const forLead = course.objectives.flatMap(({ id, ways }) => (ways ? id : []));
  const { draw, items: core } = course.check;
  const pool = items.filter(
    ({ id, objective }) =>
      (draw === undefined ? core.includes(id) : !inLesson.includes(id)) &&
      (way === 'lead' || !forLead.includes(objective)),
  );
  if (pool.length === 0) return 0;
  const mean =
    sum(pool.map(({ kind }) => SECONDS_A_QUESTION[kind])) / pool.length;
  return Math.min(questionsAsked({ check: course.check }), pool.length) * mean;
}

/**
 * Seconds for a call that goes by its model: its opening, the record and all
 * that the model's moves show are read, each move is decided on, and the
 * debrief is read.
 */
export function callSeconds(call: PlayableCase): number {
  const { opening, record, history, signins, moves, model, debrief } = call;
  const read = [
    opening[0]?.map(({ text }) => text),
    record,
    history,
    signins,
    model.map((code) => moves[code]?.text),
    debrief.truth,
    debrief.lesson,
  ];
  return readingSeconds(wordsInAll(read)) + model.length * SECONDS_A_MOVE;
}

/** Seconds for as many calls as the desk's rule needs at least. */
export function deskSeconds({ course, cases }: Work): number {
  return course.desk ? secondsOfCalls(course.desk.window, cases) : 0;
}

/** Seconds for so many calls of a desk, each as long as the mean of its cases. */
export function secondsOfCalls(
  calls: number,
  cases: readonly PlayableCase[],
): number {
  if (cases.length === 0) return 0;
  return (calls * sum(cases.map(callSeconds))) / cases.length;
}
