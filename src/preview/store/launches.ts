import type { DatabaseSync } from 'node:sqlite';

import { inTransaction } from './database.ts';
import { numberIn, textIn, textOrNullIn, type Row } from './rows.ts';

export type Mode = 'normal' | 'review';
export type Place = 'frame' | 'popup';

/** One opening of a course, with at most one session between Initialize and Finish. */
export interface Launch {
  id: string;
  /** What its host page shows with every request; nobody else has it. */
  token: string;
  attempt: number;
  mode: Mode;
  place: Place;
  /** What opens the record store of cmi5; '' until the AU has fetched it. */
  lrsKey: string;
  /** What a cmi5 AU has asked for: 1 after the launch data, 2 after the preferences too. */
  asked: number;
  initializedUtc: string | null;
  /** The last commit or statement of a launch that records. */
  savedUtc: string | null;
  finishedUtc: string | null;
}

/** What a commit changes beside the launch itself. */
export interface Commit {
  /** The whole data model as JSON; null for cmi5, which has none. */
  cmi: string | null;
  /** Seconds of this session so far. */
  seconds: number;
  /** True when the status is one that ends the attempt. */
  final: boolean;
  /** True at the end of the session. */
  finish: boolean;
}

export interface Launches {
  find(id: string): Launch | null;
  open(
    launch: Pick<Launch, 'id' | 'token' | 'attempt' | 'mode' | 'place'>,
  ): Launch;
  /** The course has begun. */
  initialize(launch: Launch, utc: string): void;
  /** The launch was given what the attempt holds: from now on it records, and earlier ones do not. */
  takeOver(launch: Launch, utc: string): void;
  /** Whether a later launch records in the same attempt. One that only reviews does not. */
  isOvertaken(launch: Launch): boolean;
  /** cmi5: whether any later launch of the same registration has begun, in whatever mode and AU. */
  isAbandoned(launch: Launch): boolean;
  giveLrsKey(launch: Launch, key: string): void;
  ask(launch: Launch, asked: number): void;
  /** Stores a commit as a whole. A launch in review stores nothing but its own end. */
  commit(launch: Launch, commit: Commit, utc: string): void;
}

const COLUMNS =
  'id, token, attempt, mode, place, lrs_key, asked, initialized_utc, saved_utc, finished_utc';

/** Every statement, prepared once. */
function statementsIn(database: DatabaseSync) {
  const select = database.prepare(`SELECT ${COLUMNS} FROM launch WHERE id = ?`);
  const insert = database.prepare(
    `INSERT INTO launch (id, token, attempt, mode, place) VALUES (?, ?, ?, ?, ?) RETURNING ${COLUMNS}`,
  );
  const markInitialized = database.prepare(
    'UPDATE launch SET initialized_utc = coalesce(initialized_utc, ?) WHERE id = ?',
  );
  const markStarted = database.prepare(
    'UPDATE attempt SET started_utc = coalesce(started_utc, ?) WHERE key = ?',
  );
  const markSaved = database.prepare(
    'UPDATE launch SET saved_utc = ?, seconds = ? WHERE id = ?',
  );
  const markFinished = database.prepare(
    'UPDATE launch SET finished_utc = ? WHERE id = ?',
  );
  const storeCmi = database.prepare('UPDATE attempt SET cmi = ? WHERE key = ?');
  const markTakenOver = database.prepare(
    'UPDATE launch SET taken_over_utc = coalesce(taken_over_utc, ?) WHERE id = ?',
  );
  const later = (of: string) =>
    database.prepare(`
      SELECT 1 FROM launch WHERE ${of}
        AND coalesce(taken_over_utc, initialized_utc) IS NOT NULL
        AND rowid > (SELECT rowid FROM launch WHERE id = ?) LIMIT 1
    `);
  const selectRecording = later("attempt = ? AND mode = 'normal'");
  const selectRegistered = later(`attempt IN (
    SELECT other.key FROM attempt own, attempt other
    WHERE own.key = ? AND other.registration = own.registration)`);
  const storeKey = database.prepare(
    'UPDATE launch SET lrs_key = ? WHERE id = ?',
  );
  const storeAsked = database.prepare(
    'UPDATE launch SET asked = ? WHERE id = ?',
  );
  const markCompleted = database.prepare(
    'UPDATE attempt SET completed_utc = coalesce(completed_utc, ?) WHERE key = ?',
  );
  return {
    select,
    insert,
    markInitialized,
    markStarted,
    markSaved,
    markFinished,
    storeCmi,
    markTakenOver,
    selectRecording,
    selectRegistered,
    storeKey,
    storeAsked,
    markCompleted,
  };
}

export function launchesIn(database: DatabaseSync): Launches {
  const statements = statementsIn(database);

  function initialize({ id, attempt, mode }: Launch, utc: string): void {
    statements.markInitialized.run(utc, id);
    if (mode === 'normal') statements.markStarted.run(utc, attempt);
  }

  return {
    find(id) {
      const row = statements.select.get(id);
      return row ? toLaunch(row) : null;
    },
    open({ id, token, attempt, mode, place }) {
      const row = inTransaction(database, () =>
        statements.insert.get(id, token, attempt, mode, place),
      );
      if (!row) throw new TypeError('launch not stored');
      return toLaunch(row);
    },
    initialize(launch, utc) {
      inTransaction(database, () => {
        initialize(launch, utc);
      });
    },
    takeOver({ id }, utc) {
      statements.markTakenOver.run(utc, id);
    },
    isOvertaken: ({ attempt, id }) =>
      statements.selectRecording.get(attempt, id) !== undefined,
    isAbandoned: ({ attempt, id }) =>
      statements.selectRegistered.get(attempt, id) !== undefined,
    giveLrsKey({ id }, key) {
      statements.storeKey.run(key, id);
    },
    ask({ id }, asked) {
      statements.storeAsked.run(asked, id);
    },
    commit(launch, { cmi, seconds, final, finish }, utc) {
      inTransaction(database, () => {
        // The word that the course began may have been lost; what it saves says so too.
        initialize(launch, utc);
        if (finish) statements.markFinished.run(utc, launch.id);
        if (launch.mode === 'review') return;
        statements.markSaved.run(utc, seconds, launch.id);
        if (cmi !== null) statements.storeCmi.run(cmi, launch.attempt);
        if (final) statements.markCompleted.run(utc, launch.attempt);
      });
    },
  };
}

function toLaunch(row: Row): Launch {
  return {
    id: textIn(row, 'id'),
    token: textIn(row, 'token'),
    attempt: numberIn(row, 'attempt'),
    mode: textIn(row, 'mode') === 'review' ? 'review' : 'normal',
    place: textIn(row, 'place') === 'popup' ? 'popup' : 'frame',
    lrsKey: textIn(row, 'lrs_key'),
    asked: numberIn(row, 'asked'),
    initializedUtc: textOrNullIn(row, 'initialized_utc'),
    savedUtc: textOrNullIn(row, 'saved_utc'),
    finishedUtc: textOrNullIn(row, 'finished_utc'),
  };
}
