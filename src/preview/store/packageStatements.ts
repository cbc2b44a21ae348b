import type { DatabaseSync } from 'node:sqlite';

import { PACKAGE_COLUMNS, type Package } from './packageRows.ts';

/** Every statement that packages need, prepared once. Only a package that is there in full is selected. */
export function packageStatements(database: DatabaseSync) {
  const select = (condition: string) =>
    database.prepare(
      `SELECT ${PACKAGE_COLUMNS} FROM package WHERE complete = 1 AND ${condition}`,
    );
  const selectAll = select(`1 ORDER BY source LIKE 'built:%' DESC, key`);
  const [byKey, byHost, bySource] = [
    select('key = ?'),
    select('host = ?'),
    select('source = ?'),
  ];
  const upsert = database.prepare(`
    INSERT INTO package (source, host, complete, standard, file_name, sha256, bytes, course_id, title)
    VALUES (?, lower(hex(randomblob(10))), 0, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source) DO UPDATE SET
      standard = excluded.standard, file_name = excluded.file_name, sha256 = excluded.sha256, bytes = excluded.bytes,
      course_id = excluded.course_id, title = excluded.title
    RETURNING ${PACKAGE_COLUMNS}
  `);
  const complete = database.prepare(
    'UPDATE package SET complete = 1 WHERE key = ?',
  );
  const letGo = database.prepare(
    `UPDATE package SET complete = 0, source = 'deleted:' || key WHERE key = ?`,
  );
  const deletePackage = database.prepare('DELETE FROM package WHERE key = ?');
  return {
    selectAll,
    byKey,
    byHost,
    bySource,
    upsert,
    complete,
    letGo,
    deletePackage,
    succeed: successionIn(database),
    deleteRecords: recordsOfPackage(database),
  };
}

/** Gives attempts and origins of a package to another one, which is complete then. */
function successionIn(
  database: DatabaseSync,
): (
  old: Pick<Package, 'key' | 'host'>,
  next: Pick<Package, 'key'>,
  source: string,
) => void {
  const moveAttempts = database.prepare(
    'UPDATE attempt SET package = ? WHERE package = ?',
  );
  const giveUp = database.prepare(
    `UPDATE package SET complete = 0, source = 'replaced:' || key, host = lower(hex(randomblob(10))) WHERE key = ?`,
  );
  const takeOver = database.prepare(
    'UPDATE package SET complete = 1, source = ?, host = ? WHERE key = ?',
  );
  return (old, next, source) => {
    moveAttempts.run(next.key, old.key);
    giveUp.run(old.key);
    takeOver.run(source, old.host, next.key);
  };
}

/** Deletes every attempt at a package, with what was recorded of it. */
function recordsOfPackage(database: DatabaseSync): (key: number) => void {
  const attempts = 'SELECT key FROM attempt WHERE package = ?';
  const statements = [
    ...['statement', 'document', 'launch'].map(
      (table) => `DELETE FROM ${table} WHERE attempt IN (${attempts})`,
    ),
    'DELETE FROM attempt WHERE package = ?',
  ].map((sql) => database.prepare(sql));
  return (key) => {
    for (const statement of statements) statement.run(key);
  };
}
