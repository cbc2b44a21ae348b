import { LONGEST_NAME, requireWithin } from './moodleLimits.ts';
import { moodleQuestion } from './moodleQuestion.ts';
import {
  categoryPath,
  htmlElement,
  htmlText,
  shownText,
  textElement,
} from './moodleText.ts';
import type { CourseBank } from './readBank.ts';

/**
 * The bank as Moodle XML (`question/format/xml` and `question/type/ordering` of
 * Moodle 4.4): a category for each objective that has items, in the course's
 * order, below one for the course; in it the items in the bank's order. The same
 * bank gives the same text. Throws a HoldError that names what Moodle could not
 * hold.
 */
export function moodleXml(bank: CourseBank): string {
  const named = bank.objectives.map(({ id }) => id);
  const order = [
    ...new Set([...named, ...bank.items.map(({ objective }) => objective)]),
  ];
  const blocks = order.flatMap((objective) => {
    const items = bank.items.filter((item) => item.objective === objective);
    return items.length === 0
      ? []
      : [category(bank, objective), ...items.map(moodleQuestion)];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${blocks.join('\n')}\n</quiz>\n`;
}

/** Where Moodle puts the questions that follow; the objective's sentence becomes the category's description. */
function category(bank: CourseBank, objective: string): string {
  const owner = { bank: bank.course };
  const names = [bank.title, objective].map((name) => {
    const shown = shownText(name, owner, 'category');
    requireWithin(LONGEST_NAME, htmlText(shown), owner, shown);
    return shown;
  });
  const about = bank.objectives.find(({ id }) => id === objective)?.text;
  const info =
    about === undefined
      ? []
      : [
          `    <info format="html">${htmlElement(`<p>${htmlText(shownText(about, owner, 'objective'))}</p>`)}</info>`,
        ];
  return [
    '  <question type="category">',
    `    <category>${textElement(`$course$/top/${categoryPath(names)}`)}</category>`,
    ...info,
    '  </question>',
  ].join('\n');
}
