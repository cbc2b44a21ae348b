import { html } from '../../../../ground/html.ts';
import type { KnownShare, Share } from '../../../vocabulary/share.ts';
import type { Report } from '../../../known/report/report.ts';
import { knownShareInWords, shareInShort } from '../../tables/inWords.ts';
import { barChart, MOST_BARS } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';

/** Completion by organisation unit. */
export function units({ units: lines }: Report): Section {
  const title = 'Completion by unit';
  const first =
    lines.length > MOST_BARS ? ` The first ${MOST_BARS} units are drawn.` : '';
  const body =
    lines.length === 0
      ? nothing('No source and no roster names units.')
      : html`${beside(
          barChart({
            id: 'chart-units',
            title,
            description: `One bar for each unit; its length is the share of people who have completed, of those of whom it is known.${first} A small group has a dashed line and no bar. The table beside it has the numbers.`,
            full: 100,
            bars: lines.map(({ unit, done }) => ({
              label: unit ?? 'Unit not known',
              value: done.percent,
              shown: shareInShort(done, 'not known'),
            })),
          }),
          dataTable({
            id: 'table-units',
            wide: 'figures',
            caption: 'Completed, overdue and expiring by unit',
            columns: [
              { head: 'Unit' },
              { head: 'Completed', figures: true },
              { head: 'Overdue', figures: true },
              { head: 'Expiring', figures: true },
            ],
            rows: lines.map(({ unit, done, overdue, expiring }) => [
              unit === null ? 'Unit not known' : quote(unit),
              knownShareInWords(done, 'nobody'),
              countIn(overdue, done),
              countIn(expiring, done),
            ]),
            cut: { most: 300, rest: 'all units are in units.csv of the pack.' },
          }),
        )}`;
  return { id: 'units', title, body };
}

/** How many of a unit; of people of whom nothing is known there is no count, and no 0 either. */
function countIn({ count }: Share, { of, notKnown }: KnownShare) {
  return of === 0 && notKnown > 0 ? 'not known' : count;
}
