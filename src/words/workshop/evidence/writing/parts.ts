import { counted } from './figures.ts';

/** Completion by unit. */
export const unitWords = {
  title: 'Completion by unit',
  none: 'No source and no roster names units.',
  chart:
    'One bar for each unit; its length is the share of people who have completed, of those of whom it is known. A small group has a dashed line and no bar. The table beside it has the numbers.',
  /** The same where there are more units than the chart has room for. */
  chartOf: (drawn: number) =>
    `One bar for each unit; its length is the share of people who have completed, of those of whom it is known. The first ${drawn} units are drawn. A small group has a dashed line and no bar. The table beside it has the numbers.`,
  caption: 'Completed, overdue and expiring by unit',
  unit: 'Unit',
  completed: 'Completed',
  overdue: 'Overdue',
  expiring: 'Expiring',
  unknown: 'Unit not known',
};

/** Which releases people took. */
export const releaseWords = {
  title: 'Releases taken',
  none: 'The records do not say which release of the course was taken.',
  caption: 'People by release',
  release: 'Release',
  course: 'Course',
  people: 'People',
  teaches: 'What it teaches',
  notGiven: 'its release.json was not given',
  points: (count: number) =>
    counted(count, 'learning point', 'learning points'),
  about:
    "A release is the version of the course and, after the plus sign, the beginning of its content's hash. The same release is the same content, letter by letter. What each teaches stands point by point in learning-points.html of the pack.",
};

/** What people get wrong. */
export const itemWords = {
  title: 'Hardest items',
  none: 'No answer to an item is in these records. Under Sources stands which export has them.',
  about:
    'First answers only: what somebody got right the second time was not known the first time. A wrong choice that many share is worth a word at the next briefing.',
  chartTitle: 'Right at the first answer, hardest items first',
  chart: (drawn: number) =>
    `One bar for each of the ${drawn} hardest items; its length is the share of right first answers. The table below it has wording and numbers.`,
  caption: 'Items with their wording and the wrong choices people make',
  item: 'Item',
  right: 'Right first time',
  wrong: 'Chosen instead, most frequent first',
  noWording: 'Wording not known: no release.json has it',
  /** Stands between an item's id and that of its objective. */
  objective: ', objective ',
  noneWrong: 'nothing else',
};

/** How each objective was answered. */
export const objectiveWords = {
  title: 'Objectives',
  none: 'No record says which objective an answer belongs to.',
  caption: 'Right first answers by objective',
  objective: 'Objective',
  right: 'Right first time',
};

/** What is unknown, and the rules of the report. */
export const closingWords = {
  notices: 'Unknown, or to be taken with care',
  noNotices:
    'Nothing was found that needs a word of care beyond what stands above.',
  method: 'Method',
  more: 'The pack holds method.html, which says the method and its limits at more length.',
};
