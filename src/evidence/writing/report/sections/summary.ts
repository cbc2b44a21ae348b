import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import { capital } from '../../../../words/phrasing.ts';
import type { Report } from '../../../known/report/report.ts';
import type { KnownShare, Share } from '../../../vocabulary/share.ts';
import { counted, numberInWords, shareInShort } from '../../tables/inWords.ts';
import { measuresById, type Measure } from '../../tables/callMeasures.ts';
import type { Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { highlights } from './highlights.ts';
import { standings } from './standings.ts';

/** Titles of courses stand in them. */
const MOST_CHARACTERS = 800;

/** The value of a figure that nobody knows. */
const NOT_KNOWN = 'Not known';

interface Figure {
  name: string;
  value: string;
  note: string;
  tone?: 'good' | 'bad';
}

/** What to know before any figure, at most six figures for whoever reads no further, then where everybody stands. */
export function summary(report: Report): Section {
  const found = highlights(report);
  return {
    id: 'summary',
    title: 'Summary',
    body: html`
      ${
        report.cautions.length > 0 &&
        html`<ul class="cautions">
          ${report.cautions.map((one) => html`<li>${quote(one, MOST_CHARACTERS)}</li>`)}
        </ul>`
      }
      ${figures(sixFigures(report))}
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

/** A card for what is known; what is not is named below with the reason, so that nobody reads a card for a figure. */
function figures(all: readonly Figure[]): Html {
  const known = all.filter(({ value }) => value !== NOT_KNOWN);
  const unknown = all
    .filter(({ value }) => value === NOT_KNOWN)
    .map(({ name, note }) => `${name} (${note})`);
  return html`${known.length > 0 && html`<dl class="six">${known.map(figure)}</dl>`}
  ${unknown.length > 0 && html`<p class="fine">Not known, so without a figure: ${unknown.join('; ')}.</p>`}`;
}

function sixFigures(report: Report): Figure[] {
  const { calls, registers } = report;
  const measures = calls && measuresById(calls);
  const shareFigure = (
    name: string,
    measure: Measure | undefined,
    of: string,
  ) =>
    measure === undefined
      ? { name, value: NOT_KNOWN, note: 'No call is in these records' }
      : {
          name,
          value: capital(shareInShort(measure.share, measure.none)),
          note:
            measure.share.of === 0 && measure.none === 'not known'
              ? `The records do not say it of ${of}`
              : `${noteOf(measure.share, of)}${notKnown(measure.share)}`,
        };
  return [
    ...standingFigures(report),
    shareFigure(
      'Verified before a reset',
      measures?.verified,
      'resets in practice calls',
    ),
    shareFigure(
      'Attacks reported',
      measures?.reported,
      'attacks in practice calls',
    ),
    findingsFigure(registers),
  ];
}

/** Three figures of people. Of nobody known there is no figure, and no 0 either. */
function standingFigures(report: Report): Figure[] {
  const { completion, standings: by } = report;
  const late = by.overdue + by.expired;
  const names = ['Completed', 'Overdue or expired', 'Expiring soon'] as const;
  if (completion.of === 0 && completion.notKnown > 0) {
    const people = counted(completion.notKnown, 'person', 'people');
    const note = `The records do not say it of ${people}`;
    return names.map((name) => ({ name, value: NOT_KNOWN, note }));
  }
  const more = notKnown(completion);
  return [
    {
      name: names[0],
      value: capital(shareInShort(completion)),
      note: `${noteOf(completion, 'people')}${more}${several(report)}${notRead(report)}`,
    },
    {
      name: names[1],
      value: numberInWords(late),
      note: `${numberInWords(by.overdue)} overdue, ${numberInWords(by.expired)} expired${more}`,
      ...(late > 0 && { tone: 'bad' as const }),
    },
    {
      name: names[2],
      value: numberInWords(by.expiring),
      note: `${by.expiring === 1 ? 'person' : 'people'} to take it again${more}`,
    },
  ];
}

/** What is missing from the figure, beside it. */
function notRead({ plausibility }: Report): string {
  const { notRead: rows } = plausibility;
  if (rows === 0) return '';
  return `; ${counted(rows, 'row was', 'rows were')} not read`;
}

function several({ counted: courses }: Report): string {
  return courses.length > 1
    ? `, at least one of ${numberInWords(courses.length)} courses`
    : '';
}

function findingsFigure(registers: Report['registers']): Figure {
  const name = 'Register and log findings';
  const unknown = { name, value: NOT_KNOWN };
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
  const unread = read.reduce((sum, one) => sum + one.unreadableLines, 0);
  return {
    name,
    value: numberInWords(findings),
    note: `in ${counted(read.length, 'sheet', 'sheets')}${empty > 0 ? `; ${counted(empty, 'has', 'have')} no lines` : ''}${unread > 0 ? `; ${counted(unread, 'line', 'lines')} not read in full` : ''}`,
    ...(findings > 0 && { tone: 'bad' as const }),
  };
}

function noteOf({ count, of, percent }: Share, what: string): string {
  if (of === 0) return `There are no ${what} in the records`;
  return percent === null
    ? `${what}; too few for a percentage`
    : `${numberInWords(count)} of ${numberInWords(of)} ${what}`;
}

function notKnown({ of, notKnown: more }: KnownShare): string {
  return of > 0 && more > 0 ? `; not known of ${numberInWords(more)} more` : '';
}

function figure({ name, value, note, tone }: Figure): Html {
  return html`<div class="${tone ?? 'plain'}">
    <dt>${name}</dt>
    <dd class="value">${value}</dd>
    <dd class="note">${note}</dd>
  </div>`;
}
