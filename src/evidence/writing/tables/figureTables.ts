import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type {
  Distribution,
  ItemLine,
  Report,
} from '../../known/report/report.ts';
import type { Share } from '../../vocabulary/share.ts';
import type { Cell, SheetTable } from './cells.ts';
import { measuresOf } from './callMeasures.ts';
import { callCounts } from '../../../words/workshop/evidence/writing/calls.ts';
import { spreadNames } from '../../../words/workshop/evidence/writing/distributions.ts';

/** One row a unit. */
export function unitTable({ units }: Report): SheetTable {
  return {
    columns: [
      'unit',
      'people',
      'done',
      'done_percent',
      'overdue',
      'overdue_percent',
      'expiring',
      'expiring_percent',
      'not_known',
    ],
    rows: units.map((line): Cell[] => [
      line.unit,
      line.people,
      ...[line.done, line.overdue, line.expiring].flatMap(
        ({ count, of, percent }) => [
          of === 0 && line.done.notKnown > 0 ? null : count,
          percent,
        ],
      ),
      line.done.notKnown,
    ]),
  };
}

/** One row an item and wrong choice; an item that nobody got wrong has one row. */
export function itemTable({ items }: Report): SheetTable {
  return {
    columns: [
      'item',
      'stem',
      'objective',
      'first_answers',
      'right',
      'right_percent',
      'wrong_response',
      'wrong_text',
      'wrong_count',
    ],
    rows: items.flatMap(itemRows),
  };
}

function itemRows({ id, stem, objective, right, wrong }: ItemLine): Cell[][] {
  const item = [id, stem, objective, right.of, right.count, right.percent];
  if (wrong.length === 0) return [[...item, null, null, null]];
  return wrong.map(({ response, text, count }) => [
    ...item,
    response,
    text,
    count,
  ]);
}

/** One row an objective. */
export function objectiveTable({ objectives }: Report): SheetTable {
  return {
    columns: ['objective', 'text', 'answers', 'right', 'right_percent'],
    rows: objectives.map(({ id, text, right }): Cell[] => [
      id,
      text,
      right.of,
      right.count,
      right.percent,
    ]),
  };
}

/** What the calls' traces say: how many, the four measures, outcomes, tactics. */
export function callTable({ calls }: Report): SheetTable {
  return {
    columns: ['kind', 'id', 'name', 'count', 'of', 'percent', 'not_known'],
    rows: calls ? callRows(calls) : [],
  };
}

function callRows(calls: CallsPart): Cell[][] {
  const counts: [id: string, name: string, count: number][] = [
    ['calls', callCounts.calls, calls.calls],
    ['genuine', callCounts.genuine, calls.genuine],
    ['impostor', callCounts.impostor, calls.impostor],
    ['unknown', callCounts.unknown, calls.unknown],
    ['attacks', callCounts.attacks, calls.attacks],
  ];
  return [
    ...counts.map(([id, name, count]) => [
      'calls',
      id,
      name,
      count,
      null,
      null,
      null,
    ]),
    ...measuresOf(calls).map(({ id, name, share }) => [
      'measure',
      id,
      name,
      ...shareCells(share),
      share.notKnown,
    ]),
    ...calls.outcomes.map(({ outcome, name, count }) => [
      'outcome',
      outcome,
      name,
      count,
      null,
      null,
      null,
    ]),
    ...calls.tactics.map(({ tactic, name, unsafe }) => [
      'tactic, unsafe',
      tactic,
      name,
      ...shareCells(unsafe),
      null,
    ]),
  ];
}

function shareCells({ count, of, percent }: Share): Cell[] {
  return [count, of, percent];
}

/** The bars of all three distributions; `to` belongs to the last bar only. */
export function distributionTable(report: Report): SheetTable {
  const all: [string, Distribution][] = [
    [spreadNames.minutes, report.minutes],
    [spreadNames.days, report.days],
    [spreadNames.scores, report.scores],
  ];
  return {
    columns: ['what', 'from', 'to', 'people'],
    rows: all.flatMap(([what, { bars }]) =>
      bars.map(({ from, to, count }): Cell[] => [what, from, to, count]),
    ),
  };
}

/** The releases that people took. */
export function releaseTable({ releases }: Report): SheetTable {
  return {
    columns: ['release', 'title', 'people', 'learning_points'],
    rows: releases.map((line): Cell[] => [
      line.release,
      line.title,
      line.people,
      line.points.length || null,
    ]),
  };
}
