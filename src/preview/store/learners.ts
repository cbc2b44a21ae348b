import type { DatabaseSync } from 'node:sqlite';

import { inTransaction } from './database.ts';
import { numberIn, textIn, type Row } from './rows.ts';
import { words } from '../web/words.ts';

export interface Learner {
  /** The database's own number, for addresses. */
  key: number;
  /** The id that the course and the records show; unique whatever its capitals. */
  id: string;
  name: string;
}

/** What is wrong with a field of the form, as a sentence that says how to mend it. */
export type LearnerFaults = Partial<Record<'id' | 'name', string>>;

export type AddedLearner =
  | { kind: 'added'; learner: Learner }
  | { kind: 'refused'; faults: LearnerFaults };

export interface Learners {
  all(): Learner[];
  find(key: number): Learner | null;
  add(id: string, name: string): AddedLearner;
}

export function learnersIn(database: DatabaseSync): Learners {
  const selectAll = database.prepare(
    'SELECT key, id, name FROM learner ORDER BY name COLLATE NOCASE, id',
  );
  const select = database.prepare(
    'SELECT key, id, name FROM learner WHERE key = ?',
  );
  const selectById = database.prepare(
    'SELECT key, id, name FROM learner WHERE id = ?',
  );
  const insert = database.prepare(
    'INSERT INTO learner (id, name) VALUES (?, ?) RETURNING key, id, name',
  );
  return {
    all: () => selectAll.all().map(toLearner),
    find(key) {
      const row = select.get(key);
      return row ? toLearner(row) : null;
    },
    add(id, name) {
      const faults = faultsOf(id, name);
      const same = selectById.get(id);
      if (same)
        faults.id = words().learnerFaults.taken(id, textIn(same, 'name'));
      const row =
        Object.keys(faults).length === 0 &&
        // Without a COMMIT of its own, a row comes back even where the disk took none.
        inTransaction(database, () => insert.get(id, name));
      return row
        ? { kind: 'added', learner: toLearner(row) }
        : { kind: 'refused', faults };
    },
  };
}

const LONGEST_NAME = 100;
const LONGEST_ID = 64;

function faultsOf(id: string, name: string): LearnerFaults {
  const faults: LearnerFaults = {};
  const say = words().learnerFaults;
  if (!name) faults.name = say.noName;
  else if (name.length > LONGEST_NAME) faults.name = say.longName(LONGEST_NAME);
  // CMIIdentifier of SCORM 1.2 allows no spaces; these signs are safe everywhere.
  if (!id) faults.id = say.noId;
  else if (id.length > LONGEST_ID) faults.id = say.longId(LONGEST_ID);
  else if (!/^[A-Za-z0-9._@+-]+$/.test(id)) faults.id = say.signs;
  return faults;
}

function toLearner(row: Row): Learner {
  return {
    key: numberIn(row, 'key'),
    id: textIn(row, 'id'),
    name: textIn(row, 'name'),
  };
}
