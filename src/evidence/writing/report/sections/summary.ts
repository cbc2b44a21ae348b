import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import { capital } from '../../../../words/phrasing.ts';
import type { Report } from '../../../known/report/report.ts';
import type { KnownShare, Share } from '../../../vocabulary/share.ts';
import {
  numberInWords,
  shareInShort,
} from '../../../../words/workshop/evidence/writing/figures.ts';
import { measuresById, type Measure } from '../../tables/callMeasures.ts';
import type { Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { highlights } from './highlights.ts';
import { standings } from './standings.ts';
import { noShare } from '../../../../words/workshop/evidence/writing/calls.ts';
import { standingWords } from '../../../../words/workshop/evidence/writing/standings.ts';
import {
  figureNames,
  figureNotes,
  findingNotes,
  summaryWords,
} from '../../../../words/workshop/evidence/writing/summary.ts';

/** Titles of courses stand in them. */
const MOST_CHARACTERS = 800;

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
    title: summaryWords.title,
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
          <h3>${summaryWords.out}</h3>
          <ul>
            ${found.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        `
      }
      <h3>${standingWords.title}</h3>
      ${standings(report)}
    `,
  };
}

/** A card for what is known; what is not is named below with the reason, so that nobody reads a card for a figure. */
function figures(all: readonly Figure[]): Html {
  const isKnown = ({ value }: Figure) => value !== summaryWords.notKnown;
  const known = all.filter(isKnown);
  const unknown = all
    .filter((one) => !isKnown(one))
    .map(({ name, note }) => `${name} (${note})`);
  return html`${known.length > 0 && html`<dl class="six">${known.map(figure)}</dl>`}
  ${unknown.length > 0 && html`<p class="fine">${summaryWords.unknown(unknown)}</p>`}`;
}

function sixFigures(report: Report): Figure[] {
  const { calls, registers } = report;
  const measures = calls && measuresById(calls);
  return [
    ...standingFigures(report),
    shareFigure(figureNames.verified, measures?.verified, 'resets'),
    shareFigure(figureNames.reported, measures?.reported, 'attacks'),
    findingsFigure(registers),
  ];
}

function shareFigure(
  name: string,
  measure: Measure | undefined,
  of: 'resets' | 'attacks',
): Figure {
  const { notKnown, noCall } = summaryWords;
  if (measure === undefined) return { name, value: notKnown, note: noCall };
  const { share, none } = measure;
  return {
    name,
    value: capital(shareInShort(share, noShare[none])),
    note:
      share.of === 0 && none === 'unknown'
        ? figureNotes.notSaid(of)
        : `${noteOf(share, of)}${moreUnknown(share)}`,
  };
}

/** Three figures of people. Of nobody known there is no figure, and no 0 either. */
function standingFigures(report: Report): Figure[] {
  const { completion, standings: by } = report;
  const late = by.overdue + by.expired;
  const names = [
    figureNames.completed,
    figureNames.late,
    figureNames.expiring,
  ] as const;
  if (completion.of === 0 && completion.notKnown > 0) {
    const note = figureNotes.notSaidOf(completion.notKnown);
    return names.map((name) => ({ name, value: summaryWords.notKnown, note }));
  }
  const more = moreUnknown(completion);
  return [
    {
      name: names[0],
      value: capital(shareInShort(completion)),
      note: `${noteOf(completion, 'people')}${more}${several(report)}${notRead(report)}`,
    },
    {
      name: names[1],
      value: numberInWords(late),
      note: `${figureNotes.late(by.overdue, by.expired)}${more}`,
      ...(late > 0 && { tone: 'bad' as const }),
    },
    {
      name: names[2],
      value: numberInWords(by.expiring),
      note: `${figureNotes.expiring(by.expiring)}${more}`,
    },
  ];
}

/** What is missing from the figure, beside it. */
function notRead({ plausibility }: Report): string {
  const { notRead: rows } = plausibility;
  return rows === 0 ? '' : figureNotes.notRead(rows);
}

function several({ counted: courses }: Report): string {
  return courses.length > 1 ? figureNotes.courses(courses.length) : '';
}

function findingsFigure(registers: Report['registers']): Figure {
  const name = figureNames.findings;
  const unknown = { name, value: summaryWords.notKnown };
  if (registers.length === 0) return { ...unknown, note: findingNotes.none };
  const read = registers.filter(({ lines }) => lines > 0);
  if (read.length === 0)
    return { ...unknown, note: findingNotes.empty(registers.length) };
  const findings = read.flatMap((one) => one.findings).length;
  const empty = registers.length - read.length;
  const unread = read.reduce((sum, one) => sum + one.unreadableLines, 0);
  return {
    name,
    value: numberInWords(findings),
    note: [
      findingNotes.read(read.length),
      ...(empty > 0 ? [findingNotes.emptyToo(empty)] : []),
      ...(unread > 0 ? [findingNotes.unread(unread)] : []),
    ].join(''),
    ...(findings > 0 && { tone: 'bad' as const }),
  };
}

function noteOf(
  { count, of, percent }: Share,
  what: 'people' | 'resets' | 'attacks',
): string {
  if (of === 0) return figureNotes.none(what);
  return percent === null
    ? figureNotes.tooFew(what)
    : figureNotes.share(count, of, what);
}

function moreUnknown({ of, notKnown: more }: KnownShare): string {
  return of > 0 && more > 0 ? figureNotes.moreUnknown(more) : '';
}

function figure({ name, value, note, tone }: Figure): Html {
  return html`<div class="${tone ?? 'plain'}">
    <dt>${name}</dt>
    <dd class="value">${value}</dd>
    <dd class="note">${note}</dd>
  </div>`;
}
