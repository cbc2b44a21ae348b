import type { PersonLine } from '../../known/report/report.ts';
import type { Cell, SheetTable } from './cells.ts';
import { momentCells } from './recordTable.ts';

/** One row a person: how they stand, why, and which rows say so. */
export function peopleTable(people: readonly PersonLine[]): SheetTable {
  return {
    columns: [
      'person',
      'name',
      'unit',
      'manager',
      'on_roster',
      'standing',
      'because',
      'release',
      'started',
      'started_zone',
      'started_precision',
      'completed',
      'completed_zone',
      'completed_precision',
      'due',
      'expires',
      'attempts',
      'score_raw',
      'score_max',
      'seconds',
      'changed_by_hand',
      'conflicts',
      'sources',
    ],
    // Made anew each time they are gone through: as a list they would be a second copy.
    rows: { [Symbol.iterator]: () => rowsOf(people) },
  };
}

function* rowsOf(people: readonly PersonLine[]): Generator<Cell[]> {
  for (const one of people)
    yield [
      one.person,
      one.name,
      one.unit,
      one.manager,
      one.apart ?? (one.onRoster ? 'yes' : 'no'),
      one.standing,
      one.because,
      one.release,
      ...momentCells(one.started),
      ...momentCells(one.completed),
      one.dueWithheld ? 'withheld' : one.due,
      one.expires,
      one.attempts,
      one.scoreRaw,
      one.scoreMax,
      one.seconds,
      one.override,
      one.conflicts.join(' | '),
      one.sources.join(' | '),
    ];
}
