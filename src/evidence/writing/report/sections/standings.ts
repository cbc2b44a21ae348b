import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import type { Standing } from '../../../vocabulary/standing.ts';
import {
  knownShareInWords,
  numberInWords,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { STANDINGS } from '../../tables/standingNames.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing } from '../section.ts';
import {
  standingNames,
  standingWords,
} from '../../../../words/workshop/evidence/writing/standings.ts';

const LATE: ReadonlySet<Standing> = new Set(['overdue', 'expired', 'failed']);

/** Where everybody stands, as a picture and as a table. */
export function standings({
  standings: by,
  completion,
  smallGroup,
}: Report): Html {
  const all = STANDINGS.map((standing) => ({
    name: standingNames[standing],
    count: by[standing],
    late: LATE.has(standing),
  }));
  const most = Math.max(...all.map(({ count }) => count));
  if (most === 0) return nothing(standingWords.nobody);
  return html`${beside(
      barChart({
        id: 'chart-standings',
        title: standingWords.title,
        description: standingWords.chart,
        full: most,
        bars: all.map(({ name, count, late }) => ({
          label: name,
          value: count,
          shown: numberInWords(count),
          ...(late && { tone: 'bad' as const }),
        })),
      }),
      dataTable({
        id: 'table-standings',
        caption: standingWords.caption,
        columns: [
          { head: standingWords.standing },
          { head: standingWords.people, figures: true },
        ],
        rows: all.map(({ name, count }) => [name, count]),
      }),
    )}
    <p class="fine">
      ${standingWords.completed(knownShareInWords(completion), smallGroup)}
    </p>`;
}
