import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { holdError } from '../../errors.ts';
import { words } from '../web/words.ts';

/** One entry a version: what brings the database from the version before. Append only. */
const MIGRATIONS = [
  `
  CREATE TABLE learner (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL
  ) STRICT;
  CREATE TABLE package (
    key INTEGER PRIMARY KEY,
    source TEXT NOT NULL UNIQUE,
    standard TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    course_id TEXT NOT NULL,
    title TEXT NOT NULL
  ) STRICT;
  CREATE TABLE file (
    package INTEGER NOT NULL REFERENCES package (key) ON DELETE CASCADE,
    path TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (package, path)
  ) STRICT;
  CREATE TABLE attempt (
    key INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (key),
    package INTEGER NOT NULL REFERENCES package (key),
    number INTEGER NOT NULL,
    started_utc TEXT,
    completed_utc TEXT,
    cmi TEXT,
    UNIQUE (learner, package, number)
  ) STRICT;
  CREATE TABLE launch (
    id TEXT PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (key),
    mode TEXT NOT NULL,
    place TEXT NOT NULL,
    initialized_utc TEXT,
    saved_utc TEXT,
    finished_utc TEXT,
    seconds REAL NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX launch_of_attempt ON launch (attempt);
  `,
  // Launches from before have no token, and no host page is open any more.
  `ALTER TABLE launch ADD COLUMN token TEXT NOT NULL DEFAULT '';`,
  // A constraint changes only with its table. Until now the first unit was the one played.
  `
  CREATE TABLE attempt_of_unit (
    key INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (key),
    package INTEGER NOT NULL REFERENCES package (key),
    unit INTEGER NOT NULL,
    number INTEGER NOT NULL,
    started_utc TEXT,
    completed_utc TEXT,
    cmi TEXT,
    UNIQUE (learner, package, unit, number)
  ) STRICT;
  INSERT INTO attempt_of_unit
    SELECT key, learner, package, 0, number, started_utc, completed_utc, cmi FROM attempt;
  DROP TABLE attempt;
  ALTER TABLE attempt_of_unit RENAME TO attempt;
  `,
  // For cmi5. An LRS gives its key once a launch, and remembers what an AU has asked for.
  `
  ALTER TABLE attempt ADD COLUMN registration TEXT NOT NULL DEFAULT '';
  ALTER TABLE launch ADD COLUMN lrs_key TEXT NOT NULL DEFAULT '';
  ALTER TABLE launch ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE statement (
    key INTEGER PRIMARY KEY,
    attempt INTEGER NOT NULL REFERENCES attempt (key),
    launch TEXT NOT NULL REFERENCES launch (id),
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX statement_of_attempt ON statement (attempt);
  CREATE TABLE document (
    attempt INTEGER NOT NULL REFERENCES attempt (key),
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (attempt, id)
  ) STRICT;
  `,
  // The newest launch records. What a browser refused to a package is told to whoever looks at it.
  `
  ALTER TABLE launch ADD COLUMN taken_over_utc TEXT;
  CREATE INDEX attempt_of_registration ON attempt (registration);
  CREATE INDEX statement_of_id ON statement (json_extract(json, '$.id'));
  CREATE TABLE blocked (
    package INTEGER NOT NULL REFERENCES package (key) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    page TEXT NOT NULL,
    PRIMARY KEY (package, sha256, kind, source)
  ) STRICT;
  `,
  // The name of a package in its origins is random: it must not come back when all data
  // are deleted, since a browser keeps what a package left under a name.
  `
  ALTER TABLE package ADD COLUMN host TEXT NOT NULL DEFAULT '';
  UPDATE package SET host = lower(hex(randomblob(10)));
  CREATE UNIQUE INDEX package_host ON package (host);
  ALTER TABLE package ADD COLUMN complete INTEGER NOT NULL DEFAULT 1;
  CREATE TABLE file_rest (
    package INTEGER NOT NULL REFERENCES package (key) ON DELETE CASCADE,
    path TEXT NOT NULL,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (package, path, part)
  ) STRICT;
  `,
];

/**
 * Opens the preview's data in `dir`, creating or updating them. What a call has stored
 * is on the disk when the call returns, so that an acknowledged commit survives a crash.
 * Throws HoldError when the data come from a newer version of the preview.
 */
export function openDatabase(dir: string): DatabaseSync {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'preview.db');
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA busy_timeout = 5000');
    // A table that others point at can be replaced only while nobody looks.
    database.exec('PRAGMA foreign_keys = OFF');
    migrate(database, path);
    database.exec('PRAGMA foreign_keys = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Runs `work` as a whole or not at all; inside another transaction, as a part of that. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** A full disk may have ended the transaction already; a second end would hide the cause. */
function rollBack(database: DatabaseSync): void {
  if (database.isTransaction) database.exec('ROLLBACK');
}

function migrate(database: DatabaseSync, path: string): void {
  const row = database.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version'] ?? 0);
  if (version > MIGRATIONS.length) {
    throw holdError(
      words().startFaults.newer(path, version, MIGRATIONS.length),
    );
  }
  MIGRATIONS.slice(version).forEach((migration, index) => {
    inTransaction(database, () => {
      database.exec(migration);
      const next = String(version + index + 1);
      database.exec(`PRAGMA user_version = ${next}`);
    });
  });
}
