import type { Html } from '../../../../preview/web/html.ts';
import { html } from '../../../../preview/web/html.ts';
import type { Report, Share, Standing } from '../../../report/report.ts';
import {
  counted,
  numberInWords,
  shareInShort,
  shareInWords,
} from '../../format.ts';
import { standingNames, STANDINGS } from '../../standings.ts';
import { barChart } from '../barChart.ts';
import { dataTable } from '../dataTable.ts';
import { beside, nothing, type Section } from '../section.ts';
import { told } from '../told.ts';
import { highlights } from './highlights.ts';

const LATE: ReadonlySet<Standing> = new Set(['overdue', 'expired', 'failed']);

/** Titles of courses stand in them. */
const MOST_CHARACTERS = 800;

interface Figure {
  name: string;
  value: string;
  note: string;
  tone?: 'good' | 'bad';
}

/** What to know before any figure, six figures for whoever reads no further, then where everybody stands. */
export function summary(report: Report): Section {
  const found = highlights(report);
  return {
    id: 'summary',
    title: 'Summary',
    body: html`
      ${
        report.cautions.length > 0 &&
        html`<ul class="cautions">
          ${report.cautions.map((one) => html`<li>${told(one, MOST_CHARACTERS)}</li>`)}
        </ul>`
      }
      <dl class="six">${sixFigures(report).map(figure)}</dl>
      ${
        found.length > 0 &&
        html`
          <h3>What stands out</h3>
          <ul>
            ${found.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        `
      }
      <h3>Where everybody stands</h3>
      ${standings(report)}
    `,
  };
}

function sixFigures(report: Report): Figure[] {
  const { completion, standings: by, calls, registers } = report;
  const late = by.overdue + by.expired;
  const findings = registers.flatMap((one) => one.findings).length;
  const soon = by.expiring;
  const shareFigure = (name: string, share: Share | undefined, of: string) =>
    share === undefined
      ? { name, value: 'Not known', note: 'No call is in these records' }
      : { name, value: shareInShort(share), note: noteOf(share, of) };
  return [
    {
      name: 'Completed',
      value: shareInShort(completion),
      note: `${noteOf(completion, 'people')}${several(report)}`,
    },
    {
      name: 'Overdue or expired',
      value: numberInWords(late),
      note: `${numberInWords(by.overdue)} overdue, ${numberInWords(by.expired)} expired`,
      ...(late > 0 && { tone: 'bad' as const }),
    },
    {
      name: 'Expiring soon',
      value: numberInWords(soon),
      note: soon === 1 ? 'person to take it again' : 'people to take it again',
    },
    shareFigure(
      'Verified before a reset',
      calls?.verifiedBeforeReset,
      'resets in practice calls',
    ),
    shareFigure(
      'Attacks reported',
      calls?.reported,
      'practice calls of impostors',
    ),
    {
      name: 'Register and log findings',
      value: registers.length === 0 ? 'Not known' : numberInWords(findings),
      note:
        registers.length === 0
          ? 'No register or log was given'
          : `in ${counted(registers.length, 'sheet', 'sheets')}`,
      ...(findings > 0 && { tone: 'bad' as const }),
    },
  ];
}

function several({ counted: courses }: Report): string {
  return courses.length > 1
    ? `, at least one of ${numberInWords(courses.length)} courses`
    : '';
}

function noteOf({ count, of, percent }: Share, what: string): string {
  if (of === 0) return `No ${what}`;
  return percent === null
    ? `${what}; too few for a percentage`
    : `${numberInWords(count)} of ${numberInWords(of)} ${what}`;
}

function figure({ name, value, note, tone }: Figure): Html {
  return html`<div class="${tone ?? 'plain'}">
    <dt>${name}</dt>
    <dd class="value">${value}</dd>
    <dd class="note">${note}</dd>
  </div>`;
}

function standings({ standings: by, completion, smallGroup }: Report): Html {
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
      Completed in all: ${shareInWords(completion)}. Groups of fewer than
      ${numberInWords(smallGroup)} have no percentage anywhere in this report:
      one person more or less would move it too far.
    </p>`;
}
