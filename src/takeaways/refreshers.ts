import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import { HoldError } from '../errors.ts';

/** Days after the check: soon enough that a short review brings it back, and a year. */
const refresherAfter = 28;
const retakeAfter = 365;

export interface RefresherFacts {
  courseId: string;
  title: string;
  /** The day the calendar counts from, in the learner's own time. */
  from: Date;
  /** What the learner can look at again, in words; may be empty. */
  missed: string[];
}

function dayAfter(from: Date, days: number): DateArray {
  const day = new Date(
    from.getFullYear(),
    from.getMonth(),
    from.getDate() + days,
  );
  return [day.getFullYear(), day.getMonth() + 1, day.getDate(), 10, 0];
}

function missedText(missed: readonly string[]): string {
  if (missed.length === 0)
    return 'Read the summary and try the check once more in your head.';
  return `Look again at what was missed:\n${missed.map((text) => `- ${text}`).join('\n')}`;
}

/**
 * A calendar file with two appointments at ten in the learner's own time: a
 * refresher after 28 days and the retake after a year.
 */
export function refresherCalendar({
  courseId,
  title,
  from,
  missed,
}: RefresherFacts): string {
  const stamp = from.toISOString().slice(0, 10);
  const common = {
    startInputType: 'local',
    startOutputType: 'local',
    productId: 'hold-the-line',
    calName: title,
  } as const;
  const events: EventAttributes[] = [
    {
      ...common,
      uid: `${courseId}-refresher-${stamp}@hold-the-line`,
      title: `Refresher: ${title}`,
      description: `A quarter of an hour. ${missedText(missed)}\nLaunch the course from your LMS; what is passed stays passed.`,
      start: dayAfter(from, refresherAfter),
      duration: { minutes: 15 },
    },
    {
      ...common,
      uid: `${courseId}-retake-${stamp}@hold-the-line`,
      title: `Retake: ${title}`,
      description:
        'A year is over. Ask your training administrator for a new attempt in the LMS, and take the course again.',
      start: dayAfter(from, retakeAfter),
      duration: { minutes: 45 },
    },
  ];
  const { value, error } = createEvents(events);
  if (value) return value;
  throw new HoldError(
    'The calendar file could not be made.',
    String(error),
    'Put the two dates into your calendar by hand, and tell the authors of the course.',
  );
}
