import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import { inTransaction } from './database.ts';
import { numberIn, textIn, textOrNullIn, type Row } from './rows.ts';

/** One attempt of a learner at a unit of a package. */
export interface Attempt {
  key: number;
  learner: number;
  package: number;
  /** The unit's place in the package, from 0. */
  unit: number;
  /** Of cmi5, a UUID: the same for all units of a package that are at this number. */
  registration: string;
  /** Counted from 1. */
  number: number;
  /** First LMSInitialize, ISO 8601 UTC; null before it. */
  startedUtc: string | null;
  /** First commit with a final status; null before it. */
  completedUtc: string | null;
  /** The data of the last commit as JSON; null before the first. */
  cmi: string | null;
  /** Seconds of all sessions together. */
  seconds: number;
  /** Whether a session ended without LMSFinish, the last one counted. */
  cutOff: boolean;
}

export interface Attempts {
  all(): Attempt[];
  find(key: number): Attempt | null;
  /** Oldest first. */
  of(learner: number, packageKey: number, unit: number): Attempt[];
  /** The next attempt, empty. */
  begin(learner: number, packageKey: number, unit: number): Attempt;
}

// A launch that only reviewed keeps no time, so the sum is that of recorded sessions.
const SELECT = `
  SELECT a.key, a.learner, a.package, a.unit, a.registration, a.number, a.started_utc, a.completed_utc, a.cmi,
    (SELECT coalesce(sum(l.seconds), 0.0) FROM launch l WHERE l.attempt = a.key) AS seconds,
    (SELECT l.finished_utc IS NULL FROM launch l
      WHERE l.attempt = a.key AND l.mode = 'normal' AND l.initialized_utc IS NOT NULL
      ORDER BY l.rowid DESC LIMIT 1) AS cut_off
  FROM attempt a
`;

export function attemptsIn(database: DatabaseSync): Attempts {
  const selectAll = database.prepare(`${SELECT} ORDER BY a.key`);
  const select = database.prepare(`${SELECT} WHERE a.key = ?`);
  const selectOf = database.prepare(
    `${SELECT} WHERE a.learner = ? AND a.package = ? AND a.unit = ? ORDER BY a.number`,
  );
  const insert = database.prepare(`
    INSERT INTO attempt (learner, package, unit, number)
    SELECT ?1, ?2, ?3, coalesce(max(number), 0) + 1 FROM attempt
    WHERE learner = ?1 AND package = ?2 AND unit = ?3
    RETURNING key
  `);
  const register = database.prepare(`
    UPDATE attempt SET registration = coalesce(
      (SELECT other.registration FROM attempt other
        WHERE other.learner = attempt.learner AND other.package = attempt.package
          AND other.number = attempt.number AND other.registration <> ''),
      ?)
    WHERE key = ?
  `);

  function find(key: number): Attempt | null {
    const row = select.get(key);
    return row ? toAttempt(row) : null;
  }

  return {
    all: () => selectAll.all().map(toAttempt),
    find,
    of: (learner, packageKey, unit) =>
      selectOf.all(learner, packageKey, unit).map(toAttempt),
    begin: (learner, packageKey, unit) =>
      inTransaction(database, () => {
        const row = insert.get(learner, packageKey, unit);
        if (row) register.run(randomUUID(), numberIn(row, 'key'));
        const begun = row && find(numberIn(row, 'key'));
        if (!begun) throw new TypeError('attempt not stored');
        return begun;
      }),
  };
}

function toAttempt(row: Row): Attempt {
  return {
    key: numberIn(row, 'key'),
    learner: numberIn(row, 'learner'),
    package: numberIn(row, 'package'),
    unit: numberIn(row, 'unit'),
    registration: textIn(row, 'registration'),
    number: numberIn(row, 'number'),
    startedUtc: textOrNullIn(row, 'started_utc'),
    completedUtc: textOrNullIn(row, 'completed_utc'),
    cmi: textOrNullIn(row, 'cmi'),
    // SCORM counts hundredths; a sum of them must not show more.
    seconds: Math.round(numberIn(row, 'seconds') * 100) / 100,
    cutOff: row['cut_off'] === 1,
  };
}
