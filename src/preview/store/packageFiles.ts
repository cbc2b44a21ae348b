import type { DatabaseSync } from 'node:sqlite';

import { inTransaction } from './database.ts';
import { bytesIn } from './rows.ts';

/** What one step writes or deletes at most, so that it keeps nobody waiting. */
const STEP = 1024 * 1024;
/** Rows that one step deletes; none holds more than {@link STEP}. */
const ROWS = 16;

/** The files of packages. A long one stands in parts, since each write holds up the server. */
export interface PackageFiles {
  /** The bytes of one file; only a name that the zip held finds any. */
  read(packageKey: number, path: string): Uint8Array | null;
  write(
    packageKey: number,
    files: ReadonlyMap<string, Uint8Array>,
  ): Generator<undefined, void>;
  delete(packageKey: number): Generator<undefined, void>;
}

interface Part {
  path: string;
  part: number;
  bytes: Uint8Array;
}

export function packageFilesIn(database: DatabaseSync): PackageFiles {
  const select = database.prepare(
    'SELECT bytes FROM file WHERE package = ? AND path = ?',
  );
  const selectRest = database.prepare(
    'SELECT bytes FROM file_rest WHERE package = ? AND path = ? ORDER BY part',
  );
  const insert = database.prepare(
    'INSERT INTO file (package, path, bytes) VALUES (?, ?, ?)',
  );
  const insertRest = database.prepare(
    'INSERT INTO file_rest (package, path, part, bytes) VALUES (?, ?, ?, ?)',
  );
  const deletes = ['file', 'file_rest'].map((table) =>
    database.prepare(
      `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE package = ? LIMIT ${String(ROWS)})`,
    ),
  );
  const put = (key: number, { path, part, bytes }: Part): unknown =>
    part === 0
      ? insert.run(key, path, bytes)
      : insertRest.run(key, path, part, bytes);
  return {
    read(key, path) {
      const row = select.get(key, path);
      if (!row) return null;
      const rest = selectRest
        .all(key, path)
        .map((one) => bytesIn(one, 'bytes'));
      const first = bytesIn(row, 'bytes');
      return rest.length > 0 ? Buffer.concat([first, ...rest]) : first;
    },
    *write(key, files) {
      for (const step of stepsOf(files)) {
        inTransaction(database, () => {
          for (const part of step) put(key, part);
        });
        yield;
      }
    },
    *delete(key) {
      for (const statement of deletes)
        while (statement.run(key).changes > 0) yield;
    },
  };
}

/** The parts of all files, as many together as one step writes. */
function* stepsOf(files: ReadonlyMap<string, Uint8Array>): Generator<Part[]> {
  let [step, size]: [Part[], number] = [[], 0];
  for (const [path, whole] of files)
    for (let from = 0; from === 0 || from < whole.length; from += STEP) {
      const bytes = whole.subarray(from, from + STEP);
      if (size + bytes.length > STEP && step.length > 0) {
        yield step;
        [step, size] = [[], 0];
      }
      step.push({ path, part: from / STEP, bytes });
      size += bytes.length;
    }
  if (step.length > 0) yield step;
}
