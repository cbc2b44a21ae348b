import type { DayIn } from '../../../ground/zones.ts';
import type { Wording } from '../../reading/releases/wording.ts';
import type { ShareOf } from '../../vocabulary/share.ts';
import type { Person } from '../people/people.ts';
import { distributionOf, roundWidth } from './distribution.ts';
import { firstAnswers, itemLines, objectiveLines } from './itemLines.ts';
import {
  bestPercent,
  daysUntilDone,
  minutesUntilDone,
} from './personMeasures.ts';
import type { Report } from './report.ts';

/** Times and scores. */
export function measuredPart(
  people: readonly Person[],
  dayIn: DayIn,
  isShown: (person: Person) => boolean,
): Pick<Report, 'minutes' | 'days' | 'scores'> {
  return {
    minutes: measured(people, minutesUntilDone, roundWidth),
    // With the day of completion beside a pseudonym they tell the day of joining.
    days: measured(
      people.filter(isShown),
      (it) => daysUntilDone(it, dayIn),
      roundWidth,
    ),
    scores: measured(people, bestPercent, () => 10),
  };
}

/** What was answered, and how it was acted on calls. */
export function answersPart(
  people: readonly Person[],
  wording: Wording,
  share: ShareOf,
): Pick<Report, 'items' | 'objectives'> {
  const answers = firstAnswers(people, wording);
  return {
    items: itemLines(answers, wording, share),
    objectives: objectiveLines(answers, wording, share),
  };
}

function measured(
  people: readonly Person[],
  measure: (person: Person) => number | null | undefined,
  width: (most: number) => number,
) {
  const values = people.map(measure).filter((it) => it !== undefined);
  return distributionOf(values, width);
}
