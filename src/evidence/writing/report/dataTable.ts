import type { Html } from '../../../ground/html.ts';
import { html } from '../../../ground/html.ts';
import { numberInWords } from '../../../words/workshop/evidence/writing/figures.ts';
import { andMore } from '../../../words/workshop/evidence/writing/frame.ts';

/** What a table holds. A cell of text is ours; text of others goes through `told`. */
export interface DataTable {
  /** Unique on the page, letters and hyphens. */
  id: string;
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly (Html | string | number)[])[];
  /** Too wide for a phone: it scrolls in its own frame, and one with sentences keeps room for them. */
  wide?: 'figures' | 'text';
  /** The page shows so many rows and says where the others are; `of` is how many there are where `rows` holds the first alone. */
  cut?: { most: number; rest: string; of?: number };
}

export interface Column {
  head: string;
  figures?: boolean;
}

/** The table with its caption; the first cell of a row is the row's heading. */
export function dataTable(table: DataTable): Html {
  const { id, caption, columns, rows, wide, cut } = table;
  const shown = cut ? rows.slice(0, cut.most) : rows;
  const more = (cut?.of ?? rows.length) - shown.length;
  const markup = html`<table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ head, figures }) => (figures ? html`<th scope="col" class="figures">${head}</th>` : html`<th scope="col">${head}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, index) => tableCell(cell, index, columns[index]))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 && html`<p class="more">${andMore(numberInWords(more), cut?.rest ?? '')}</p>`}`;
  if (!wide) return markup;
  return html`<div
    class="scroll ${wide}"
    role="group"
    aria-labelledby="${id}"
    tabindex="0"
  >
    ${markup}
  </div>`;
}

function tableCell(
  cell: Html | string | number,
  index: number,
  column: Column | undefined,
): Html {
  const content = typeof cell === 'number' ? numberInWords(cell) : cell;
  if (index === 0) return html`<th scope="row">${content}</th>`;
  return column?.figures
    ? html`<td class="figures">${content}</td>`
    : html`<td>${content}</td>`;
}
