import { html } from '../../../../ground/html.ts';
import type { KnownShare, Share } from '../../../vocabulary/share.ts';
import type { Report } from '../../../known/report/report.ts';
import {
  knownShareInWords,
  notKnown,
  shareInShort,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { barChart, MOST_BARS } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import { unitWords } from '../../../../words/workshop/evidence/writing/parts.ts';

/** Completion by organisation unit. */
export function units({ units: lines }: Report): Section {
  const { title } = unitWords;
  const body =
    lines.length === 0
      ? nothing(unitWords.none)
      : html`${beside(
          barChart({
            id: 'chart-units',
            title,
            description:
              lines.length > MOST_BARS
                ? unitWords.chartOf(MOST_BARS)
                : unitWords.chart,
            full: 100,
            bars: lines.map(({ unit, done }) => ({
              label: unit ?? unitWords.unknown,
              value: done.percent,
              shown: shareInShort(done, notKnown),
            })),
          }),
          dataTable({
            id: 'table-units',
            wide: 'figures',
            caption: unitWords.caption,
            columns: [
              { head: unitWords.unit },
              { head: unitWords.completed, figures: true },
              { head: unitWords.overdue, figures: true },
              { head: unitWords.expiring, figures: true },
            ],
            rows: lines.map(({ unit, done, overdue, expiring }) => [
              unit === null ? unitWords.unknown : quote(unit),
              knownShareInWords(done),
              countIn(overdue, done),
              countIn(expiring, done),
            ]),
            cut: { most: 300, rest: restWords.units },
          }),
        )}`;
  return { id: 'units', title, body };
}

/** How many of a unit; of people of whom nothing is known there is no count, and no 0 either. */
function countIn({ count }: Share, done: KnownShare) {
  return done.of === 0 && done.notKnown > 0 ? notKnown : count;
}
