import type { Ask } from '../../../evidence/vocabulary/asks.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import { choice, labelled, type Question } from './question.ts';

/** Which sheet of a workbook is read. */
export function worksheetQuestion(
  id: string,
  { sheets }: Extract<Ask, { ask: 'worksheet' }>,
  before: FileAnswers,
): Question {
  const select = choice(
    [
      ['', 'choose'],
      ...sheets.map(
        ({ name, columns }) =>
          [name, `${name}: ${columns.join(', ').slice(0, 80)}`] as const,
      ),
    ],
    before.worksheet,
  );
  select.required = true;
  const hint =
    'One sheet of a workbook is read. Where another one counts as well, save it as CSV and choose that too.';
  return {
    nodes: [labelled(id, 'Which sheet is it?', hint, select)],
    read: () => ({ worksheet: select.value }),
  };
}
