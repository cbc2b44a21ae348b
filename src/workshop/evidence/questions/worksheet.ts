import type { Ask } from '../../../evidence/vocabulary/asks.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import {
  askWords,
  fileAsks,
} from '../../../words/workshop/evidence/questions.ts';
import { choice, labelled, type Question } from './question.ts';

/** Which sheet of a workbook is read. */
export function worksheetQuestion(
  id: string,
  { sheets }: Extract<Ask, { ask: 'worksheet' }>,
  before: FileAnswers,
): Question {
  const select = choice(
    [
      ['', askWords.choose],
      ...sheets.map(
        ({ name, columns }) =>
          [name, `${name}: ${columns.join(', ').slice(0, 80)}`] as const,
      ),
    ],
    before.worksheet,
  );
  select.required = true;
  return {
    nodes: [labelled(id, fileAsks.sheet, fileAsks.sheetHint, select)],
    read: () => ({ worksheet: select.value }),
  };
}
