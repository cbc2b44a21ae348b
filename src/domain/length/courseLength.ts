import type { Policy } from '../../schema/policy.ts';
import type { Way } from '../../schema/way.ts';
import type { Area } from '../progress/progress.ts';
import { stepParts, stretchesOf, wordsIn, wordsInAll } from './lessonText.ts';
import { readingSeconds } from './pace.ts';
import { checkSeconds, deskSeconds, practiceSeconds } from './workSeconds.ts';
import type { Work } from './workSeconds.ts';

/** Of a step or a course, by way. */
export type ByWay = Record<Way, number>;

/** How long a step is. */
export interface StepLength {
  title: string;
  /** The id that its heading gives it; null where it is made from the title. */
  id: string | null;
  area: Area;
  /** All of it stands in `<Way for="lead">`. */
  forLead: boolean;
  words: ByWay;
  /** Whole minutes, at least 1; 0 on a way that does not hold the step. */
  minutes: ByWay;
}

/** A course and the policy under which it is taken. */
export interface Measured extends Work {
  lesson: string;
  policy: Policy;
}

/** What a step is for follows from what its text places. */
function areaOf(part: string): Area {
  if (part.includes('<Simulation')) return 'desk';
  return part.includes('<Quiz') ? 'check' : 'lesson';
}

/** Words of the call before the first step, what comes of each answer included. */
function openingWords({ opening }: Measured['course']): number {
  if (!opening) return 0;
  const { when, lines, question, answers, point } = opening;
  const outcomes = answers.map(({ does, title, text }) => [does, title, text]);
  return wordsInAll([when, lines, question, outcomes, point]);
}

/** Every step's words and minutes: its text is read, its questions and small desks are done, and the work of desk and check comes on top. The first step has the call that stands before it. */
export function stepLengths(course: Measured): StepLength[] {
  return stepParts(course.lesson).map(({ title, id, text }, place) => {
    const area = areaOf(text);
    const before = place === 0 ? openingWords(course.course) : 0;
    const onWay = (way: Way) => lengthOn(way, text, area, before, course);
    const [agent, lead] = [onWay('agent'), onWay('lead')];
    const forLead = agent.seconds === 0 && lead.seconds > 0;
    return {
      title,
      id,
      area,
      forLead,
      words: { agent: agent.words, lead: lead.words },
      minutes: {
        agent: forLead ? 0 : wholeMinutes(agent.seconds),
        lead: wholeMinutes(lead.seconds),
      },
    };
  });
}

function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

function lengthOn(
  way: Way,
  text: string,
  area: Area,
  before: number,
  course: Measured,
): { words: number; seconds: number } {
  const { lesson, policy } = course;
  const own = stretchesOf(text, policy)
    .filter(({ lead }) => way === 'lead' || lead === null)
    .map((stretch) => stretch.text)
    .join(' ');
  const words = before + wordsIn(own);
  const work =
    area === 'desk'
      ? deskSeconds(course)
      : area === 'check'
        ? checkSeconds(way, lesson, course)
        : 0;
  const practice = practiceSeconds(own, course);
  return { words, seconds: readingSeconds(words) + practice + work };
}

/** Minutes of each part for a lead, by what it is about. */
export function leadParts(course: Measured): Record<string, number> {
  const { lesson, policy } = course;
  const seconds = new Map<string, number>();
  for (const { text, lead } of stretchesOf(lesson, policy)) {
    if (lead === null) continue;
    const own = readingSeconds(wordsIn(text));
    const all = own + practiceSeconds(text, course);
    seconds.set(lead, (seconds.get(lead) ?? 0) + all);
  }
  return Object.fromEntries(
    [...seconds].map(([about, all]) => [about, wholeMinutes(all)]),
  );
}

/** Whether anything in the course is for a lead alone. */
export function hasWays(course: Measured): boolean {
  return (
    course.course.objectives.some(({ ways }) => ways) ||
    stretchesOf(course.lesson, course.policy).some(({ lead }) => lead !== null)
  );
}

/** Minutes of a whole course on each way, and what they are made of. */
export type CourseLength = Record<
  Way,
  Record<Area | 'all', number> & { words: number; steps: number }
>;

/** The steps' words and minutes together. */
export function courseLength(steps: readonly StepLength[]): CourseLength {
  const on = (way: Way) => {
    const taken = steps.filter(({ forLead }) => way === 'lead' || !forLead);
    const minutes = (area?: Area) =>
      taken
        .filter((step) => area === undefined || step.area === area)
        .reduce((sum, step) => sum + step.minutes[way], 0);
    return {
      all: minutes(),
      lesson: minutes('lesson'),
      desk: minutes('desk'),
      check: minutes('check'),
      words: taken.reduce((sum, step) => sum + step.words[way], 0),
      steps: taken.length,
    };
  };
  return { agent: on('agent'), lead: on('lead') };
}
