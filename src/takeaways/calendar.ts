import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import { dueAgain, workingDayUntil } from '../domain/policy/dueAgain.ts';
import type { CourseData } from '../domain/course/courseData.ts';
import { HoldError } from '../errors.ts';
import {
  byHand,
  notMade,
  refresherTitle,
  refresherWords,
  retakeTitle,
  retakeWords,
} from '../words/takeaways/calendar.ts';

/** Days after the check: soon enough that a short review brings it back. */
const refresherAfter = 28;

export interface RefresherFacts {
  course: Pick<CourseData, 'id' | 'title' | 'steps' | 'training'>;
  /** When the file is made, in the learner's own time. */
  made: Date;
  /** Whether the course is passed, and since when: null where only the LMS knows. */
  passed: { at: Date | null } | null;
  /** What the learner can look at again, in words; may be empty. */
  missed: string[];
}

/** The day of a moment in the learner's own time, `2026-11-24`, and some days later. */
function localDay(moment: Date, later = 0): string {
  const [year, month, day] = [
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate() + later,
  ];
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** At ten on the day, or on the last working day before it. */
function tenOn(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = workingDayUntil(day)
    .split('-')
    .map(Number);
  return [year, month, date, 10, 0];
}

/** When the course is due again, and why, in words. Null where it is not passed, or never due again. */
function retakeOf({
  course: { training },
  made,
  passed,
}: RefresherFacts): { due: string; why: string } | null {
  if (passed === null) return null;
  const from = localDay(passed.at ?? made);
  const due = dueAgain(from, training);
  if (due === null) return null;
  const isKnown = passed.at !== null;
  return { due, why: retakeWords(from, training.everyMonths, due, isKnown) };
}

/**
 * A calendar file: a refresher after 28 days, and the retake when the policy has the
 * course done again, both at ten in the learner's own time and never on a weekend. The
 * retake is as long as the course says that it takes.
 */
export function refresherCalendar(facts: RefresherFacts): string {
  const { course, made, missed } = facts;
  const { id, title, steps } = course;
  const stamp = localDay(made);
  const retake = retakeOf(facts);
  const common = {
    startInputType: 'local',
    startOutputType: 'local',
    productId: 'hold-the-line',
    calName: title,
  } as const;
  const events: EventAttributes[] = [
    {
      ...common,
      uid: `${id}-refresher-${stamp}@hold-the-line`,
      title: refresherTitle(title),
      description: refresherWords(missed),
      start: tenOn(localDay(made, refresherAfter)),
      duration: { minutes: 15 },
    },
  ];
  if (retake)
    events.push({
      ...common,
      uid: `${id}-retake-${stamp}@hold-the-line`,
      title: retakeTitle(title),
      description: retake.why,
      start: tenOn(retake.due),
      duration: {
        minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
      },
    });
  const { value, error } = createEvents(events);
  if (value) return value;
  throw new HoldError(notMade, String(error), byHand);
}
