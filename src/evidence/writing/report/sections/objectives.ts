import type { Report } from '../../../known/report/report.ts';
import { shareInWords } from '../../../../words/workshop/evidence/writing/figures.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { html } from '../../../../ground/html.ts';
import { objectiveWords } from '../../../../words/workshop/evidence/writing/parts.ts';

/** How each objective of the course was answered. */
export function objectives({ objectives: lines }: Report): Section {
  return {
    id: 'objectives',
    title: objectiveWords.title,
    body:
      lines.length === 0
        ? nothing(objectiveWords.none)
        : dataTable({
            id: 'table-objectives',
            caption: objectiveWords.caption,
            columns: [
              { head: objectiveWords.objective },
              { head: objectiveWords.right, figures: true },
            ],
            rows: lines.map(({ id, text, right }) => [
              text === null
                ? quote(id)
                : html`${quote(text)}<small>${quote(id)}</small>`,
              shareInWords(right),
            ]),
          }),
  };
}
