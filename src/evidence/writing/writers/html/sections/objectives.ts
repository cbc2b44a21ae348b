import type { Report } from '../../../../known/report/report.ts';
import { shareInWords } from '../../inWords.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { html } from '../../../../../ground/html.ts';

/** How each objective of the course was answered. */
export function objectives({ objectives: lines }: Report): Section {
  return {
    id: 'objectives',
    title: 'Objectives',
    body:
      lines.length === 0
        ? nothing('No record says which objective an answer belongs to.')
        : dataTable({
            id: 'table-objectives',
            caption: 'Right first answers by objective',
            columns: [
              { head: 'Objective' },
              { head: 'Right first time', figures: true },
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
