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
import { highlights } from './highlights.ts';

const LATE: ReadonlySet<Standing> = new Set(['overdue', 'expired', 'failed']);

interface Figure {
  name: string;
  value: string;
  note: string;
  tone?: 'good' | 'bad';
}

/** Six figures for whoever reads no further, then where everybody stands. */
export function summary(report: Report): Section {
  const found = highlights(report);
  return {
    id: 'summary',
    title: 'Summary',
    body: html`
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
  const soon = by.expiring;
  const shareFigure = (name: string, share: Share | undefined, of: string) =>
    share === undefined
      ? { name, value: 'Not known', note: 'No call is in these records' }
      : { name, value: shareInShort(share), note: noteOf(share, of) };
  return [
    {
      name: 'Completed',
      value: shareInShort(completion),
      note: noteOf(completion, 'people'),
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
    findingsFigure(registers),
  ];
}

function findingsFigure(registers: Report['registers']): Figure {
  const name = 'Register and log findings';
  const unknown = { name, value: 'Not known' };
  if (registers.length === 0)
    return { ...unknown, note: 'No register or log was given' };
  const read = registers.filter(({ lines }) => lines > 0);
  if (read.length === 0)
    return {
      ...unknown,
      note:
        registers.length === 1
          ? 'The sheet has no lines'
          : 'The sheets have no lines',
    };
  const findings = read.flatMap((one) => one.findings).length;
  const empty = registers.length - read.length;
  return {
    name,
    value: numberInWords(findings),
    note: `in ${counted(read.length, 'sheet', 'sheets')}${empty > 0 ? `; ${counted(empty, 'has', 'have')} no lines` : ''}`,
    ...(findings > 0 && { tone: 'bad' as const }),
  };
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
