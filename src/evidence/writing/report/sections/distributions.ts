import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Distribution, Report } from '../../../known/report/report.ts';
import { counted, numberInWords } from '../../tables/inWords.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing, type Section } from '../section.ts';

interface Shown {
  id: string;
  title: string;
  unit: string;
  what: string;
  /** Said where there is nobody of whom it could be known. */
  nobody: string;
  values: Distribution;
}

const DAYS_WITHHELD =
  'Not shown where names are not: with a day of completion it would tell the day of joining.';
const NOBODY = 'Nobody has completed, so there is nothing to count.';

/** Minutes spent, and days to completion. */
export function time({ minutes, days, smallGroup, names }: Report): Section {
  const shown: Shown[] = [
    {
      id: 'days',
      title: 'Days to complete',
      unit: 'days',
      what: "from the roster's start date, or else the first launch, to completion",
      nobody: names === 'shown' ? NOBODY : DAYS_WITHHELD,
      values: days,
    },
    {
      id: 'minutes',
      title: 'Minutes spent',
      unit: 'minutes',
      what: 'until passed, all sessions together',
      nobody: NOBODY,
      values: minutes,
    },
  ];
  return {
    id: 'time',
    title: 'Time',
    body: html`${shown.map(
      (one) =>
        html`<h3>${one.title}</h3>
          ${distribution(one, smallGroup)}`,
    )}`,
  };
}

/** The best score of each person. */
export function scores({ scores: values, smallGroup }: Report): Section {
  const title = 'Score distribution';
  return {
    id: 'scores',
    title: 'Scores',
    body: distribution(
      {
        id: 'scores',
        title,
        unit: 'per cent',
        what: "of each person's best attempt, as recorded",
        nobody: 'Nobody has a score in these records.',
        values,
      },
      smallGroup,
    ),
  };
}

function distribution(
  { id, title, unit, what, nobody, values }: Shown,
  smallGroup: number,
): Html {
  const { known, unknown, median, least, most, bars } = values;
  if (known === 0)
    return nothing(
      unknown === 0
        ? nobody
        : `No source says this. It is unknown for ${counted(unknown, 'person', 'people')}.`,
    );
  const last = bars.length - 1;
  const named = bars.map((bar, index) => ({
    // The last bar holds its upper end too.
    name: `${numberInWords(bar.from)} ${index === last ? 'to' : 'to under'} ${numberInWords(bar.to)} ${unit}`,
    count: bar.count,
  }));
  return html`<p>
      ${title}, ${what}: median ${figure(median)}, least ${figure(least)}, most
      ${figure(most)}. Known for ${counted(known, 'person', 'people')}, unknown
      for
      ${numberInWords(unknown)}.${known < smallGroup && ' Too few for a picture.'}
    </p>
    ${
      known >= smallGroup &&
      beside(
        barChart({
          id: `chart-${id}`,
          title,
          description: `One bar for each range of ${unit}; its length is the number of people. The table beside it has the numbers.`,
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
          columns: [{ head: 'Range' }, { head: 'People', figures: true }],
          rows: named.map(({ name, count }) => [name, count]),
        }),
      )
    }`;
}

function figure(value: number | null): string {
  return value === null ? 'not known' : numberInWords(value);
}
