import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import type { Standing } from '../../../vocabulary/standing.ts';
import { knownShareInWords, numberInWords } from '../../tables/inWords.ts';
import { standingNames, STANDINGS } from '../../tables/standingNames.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing } from '../section.ts';

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
  if (most === 0) return nothing('Nobody is in the records or on the roster.');
  return html`${beside(
      barChart({
        id: 'chart-standings',
        title: 'Where everybody stands',
        description:
          'One bar for each standing; its length is the number of people. The table beside it has the numbers.',
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
        caption: 'People by standing',
        columns: [{ head: 'Standing' }, { head: 'People', figures: true }],
        rows: all.map(({ name, count }) => [name, count]),
      }),
    )}
    <p class="fine">
      Completed in all: ${knownShareInWords(completion, 'nobody')}. Groups of
      fewer than ${numberInWords(smallGroup)} have no percentage anywhere in
      this report: one person more or less would move it too far.
    </p>`;
}
