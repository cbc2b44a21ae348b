import type { Policy } from '../../../schema/policy.ts';
import {
  againMethod,
  alwaysSo,
  courseMethod,
  dayMethod,
  groupMethod,
  rosterMethod,
} from '../../../words/workshop/evidence/known/method.ts';
import type { ReportInput } from './input.ts';
import { LEAST_CROWD } from './naming.ts';

/** What is done where names are not shown, and what is left. */
function masked({ names, namesFrom, smallGroup }: ReportInput['options']) {
  const least =
    names === 'shown' ? namesFrom : Math.max(LEAST_CROWD, smallGroup);
  return [groupMethod.masked(least), groupMethod.left];
}

/** When the course is due for the first time, and when again. */
function dueLines(
  { dueDays, everyMonths, onChange }: Policy['training'],
  since: string | null,
): string[] {
  return [
    since === null
      ? dayMethod.due(dueDays)
      : dayMethod.dueSince(dueDays, since),
    everyMonths === 0 ? againMethod.never : againMethod.after(everyMonths),
    onChange === 'never'
      ? againMethod.noChange
      : againMethod[onChange](dueDays),
  ];
}

/** The rules of the report in words. `courses` are all names that counted, `groups` how many courses these are. */
export function methodOf(
  { policy, roster, options }: ReportInput,
  courses: readonly string[],
  groups: number,
): string[] {
  const { zone, smallGroup, soonDays, since, namesFrom } = options;
  const others = options.countUnmatched
    ? rosterMethod.othersCount
    : rosterMethod.others;
  return [
    alwaysSo.recorded,
    courseMethod.these(courses),
    ...(groups > 1 ? [courseMethod.several] : []),
    alwaysSo.matched,
    roster ? others : rosterMethod.none,
    dayMethod.end(zone),
    alwaysSo.done,
    ...dueLines(policy.training, since),
    dayMethod.expiring(soonDays, zone),
    groupMethod.percent(smallGroup),
    ...(namesFrom > 0 ? [groupMethod.names(namesFrom)] : []),
    ...(options.names !== 'shown' || namesFrom > 0 ? masked(options) : []),
    alwaysSo.minutes,
    alwaysSo.items,
    alwaysSo.calls,
  ];
}
