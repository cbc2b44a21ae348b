import type { StandardCost } from './measureStandard.ts';
import { type Cost, SLOW_CALL } from './session/measureCourse.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toFixed(1)} s`;

/** The middle one of the answers, and the one that costs most: in SCORM the last, with which the verdict goes along. */
function ofAnswers(
  answers: readonly Cost[],
  of: (cost: Cost) => number,
  show: (value: number) => string = String,
): string {
  const sorted = answers.map(of).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${show(middle)}, ${show(sorted.at(-1) ?? 0)}`;
}

const ROWS: [string, (cost: StandardCost) => string][] = [
  ['Zip', ({ zipBytes }) => kB(zipBytes)],
  ['First launch: JavaScript', ({ launch }) => kB(launch.javascriptBytes)],
  ['First launch: all bytes', ({ launch }) => kB(launch.totalBytes)],
  ['First launch: requests', ({ launch }) => String(launch.requests)],
  ['Calls to the LMS at launch', ({ course }) => String(course.launch.calls)],
  [
    'Calls per answer: usual, most',
    ({ course }) => ofAnswers(course.answers, ({ calls }) => calls),
  ],
  ['Calls at exit', ({ course }) => String(course.exit.calls)],
  ['Calls over the course', ({ course }) => String(course.total.calls)],
  ['Commits over the course', ({ course }) => String(course.total.commits)],
  [
    'Largest saved data',
    ({ standard, course }) =>
      `${course.total.largest} ${standard === 'cmi5' ? 'B' : 'characters'}`,
  ],
  ['Blocked at launch', ({ course }) => seconds(course.launch.blocked)],
  [
    'Blocked before an answer is painted: most',
    ({ course }) =>
      seconds(Math.max(...course.answers.map((each) => each.beforePaint))),
  ],
  [
    'Blocked per answer: usual, most',
    ({ course }) =>
      ofAnswers(course.answers, ({ blocked }) => blocked, seconds),
  ],
  [
    'Saved after an answer: usual, most',
    ({ course }) =>
      ofAnswers(course.answers, ({ untilSaved }) => untilSaved, seconds),
  ],
  ['Blocked at exit', ({ course }) => seconds(course.exit.blocked)],
  ['Blocked over the course', ({ course }) => seconds(course.total.blocked)],
];

/** What the standards cost, one column each, and how it was measured. */
export function printStandards(costs: readonly StandardCost[]): string {
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(42), ...cells.map((cell) => cell.padStart(18))]
      .join('')
      .trimEnd();
  const table = [
    line(
      '',
      costs.map(({ standard }) => standard),
    ),
    ...ROWS.map(([name, of]) => line(name, costs.map(of))),
  ].join('\n');
  const played = costs[0]?.course;
  return `${table}

Calls: to SCORM's API, those for error codes included; in cmi5 HTTP requests. A commit in cmi5
writes the state document, and the document is its saved data.
The course: ${played?.steps ?? 0} steps, ${played?.calls ?? 0} calls and ${played?.answers.length ?? 0} answers in ${played?.minutes ?? 0} minutes, by the session itself on a strict LMS.
Blocked: a host that takes ${SLOW_CALL} ms a call. SCORM's calls hold the page up, requests do not.`;
}
