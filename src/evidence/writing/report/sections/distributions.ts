import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Distribution, Report } from '../../../known/report/report.ts';
import {
  notKnown,
  numberInWords,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing, type Section } from '../section.ts';
import {
  daysWithheld,
  distributionTitles,
  spreadFigures,
  spreadWords,
} from '../../../../words/workshop/evidence/writing/distributions.ts';

type Spread = keyof typeof spreadWords;

/** Minutes spent, and days to completion. */
export function time({ minutes, days, smallGroup, names }: Report): Section {
  const nobodysDays =
    names === 'shown' ? spreadWords.days.nobody : daysWithheld;
  return {
    id: 'time',
    title: distributionTitles.time,
    body: html`<h3>${spreadWords.days.title}</h3>
      ${distribution('days', days, smallGroup, nobodysDays)}
      <h3>${spreadWords.minutes.title}</h3>
      ${distribution('minutes', minutes, smallGroup)}`,
  };
}

/** The best score of each person. */
export function scores({ scores: values, smallGroup }: Report): Section {
  return {
    id: 'scores',
    title: distributionTitles.scores,
    body: distribution('scores', values, smallGroup),
  };
}

/** @param nobody said where there is nobody of whom it could be known. */
function distribution(
  id: Spread,
  { known, unknown, median, least, most, bars }: Distribution,
  smallGroup: number,
  nobody = spreadWords[id].nobody,
): Html {
  if (known === 0)
    return nothing(unknown === 0 ? nobody : spreadFigures.unknown(unknown));
  const { title, what, range, chart } = spreadWords[id];
  const last = bars.length - 1;
  const named = bars.map(({ from, to, count }, index) => ({
    // The last bar holds its upper end too.
    name: range(from, to, index === last),
    count,
  }));
  return html`<p>
      ${spreadFigures.told(what, figure(median), figure(least), figure(most))}
      ${spreadFigures.known(known, unknown)}
      ${known < smallGroup && spreadFigures.tooFew}
    </p>
    ${
      known >= smallGroup &&
      beside(
        barChart({
          id: `chart-${id}`,
          title,
          description: chart,
          full: Math.max(1, ...bars.map(({ count }) => count)),
          bars: named.map(({ name, count }) => ({
            label: name,
            value: count,
            shown: numberInWords(count),
          })),
        }),
        dataTable({
          id: `table-${id}`,
          caption: title,
          columns: [
            { head: spreadFigures.range },
            { head: spreadFigures.people, figures: true },
          ],
          rows: named.map(({ name, count }) => [name, count]),
        }),
      )
    }`;
}

function figure(value: number | null): string {
  return value === null ? notKnown : numberInWords(value);
}
