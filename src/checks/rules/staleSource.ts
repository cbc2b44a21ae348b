import type { CourseRule } from '../rule.ts';

/** In a course with a bank every source was looked at within the months that it declares. */
export const staleSource: CourseRule = ({ course, sources, today }) => {
  const months = course.data?.bank?.sourceMonths;
  if (months === undefined || today === null || !sources.data) return [];
  const oldest = monthsOf(today) - months;
  return Object.entries(sources.data).flatMap(([id, { checked, url }]) => {
    if (monthsOf(checked) >= oldest) return [];
    return {
      rule: 'stale-source',
      path: sources.path,
      ...sources.at([id, 'checked']),
      message: `${id} was last looked at in ${checked}: expected a look within ${months} months (bank.sourceMonths, ${course.path}:${course.at(['bank', 'sourceMonths']).line}).`,
      fix: `Open ${url}, correct what has changed in the texts that cite it, and write checked: '${today.slice(0, 7)}'.`,
    };
  });
};

/** Months since year 0; a date without a month counts from January. */
function monthsOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}
