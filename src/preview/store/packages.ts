import type { DatabaseSync } from 'node:sqlite';

import { inOneGo } from '../../ground/steps.ts';
import { readManifest } from '../import/manifest.ts';
import type { ReadPackage } from '../import/package.ts';
import { STRUCTURE_FILE, readStructure } from '../import/structure.ts';
import { refuse, type Manifest, type ReadManifest } from '../import/units.ts';
import { inTransaction } from './database.ts';
import { packageFilesIn } from './packageFiles.ts';
import { PACKAGE_COLUMNS, toPackage, type Package } from './packageRows.ts';

export type { Package };

export interface Packages {
  /** Ours first. */
  all(): Package[];
  find(key: number): Package | null;
  /** By its name in its origins. */
  named(host: string): Package | null;
  /** What the package says of itself, read once; null when it cannot be played. */
  manifest(key: number): Manifest | null;
  /** Why the package cannot be played, which an older version took; null when it can. */
  faultOf(key: number): string | null;
  /** The bytes of one file; only a name that the zip held finds any. */
  file(key: number, path: string): Uint8Array | null;
  /** Stores the zip `name` of the packager, or replaces its older version: attempts stay. */
  putBuilt(name: string, read: ReadPackage): Package;
  /**
   * Stores a package in steps; it is there with the last one. The same zip twice is one
   * package; `fresh` tells whether it is new.
   */
  putImported(
    name: string,
    read: ReadPackage,
  ): Generator<undefined, { package: Package; fresh: boolean }>;
  /** Deletes a package with its records: both are gone at the first step, the bytes at the last. */
  remove(key: number): Generator<undefined, void>;
}

/** A title stands on every page of the LMS. */
const LONGEST_TITLE = 300;

export function packagesIn(database: DatabaseSync): Packages {
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
  const deleteRecords = recordsOfPackage(database);
  const files = packageFilesIn(database);
  const manifests = new Map<number, ReadManifest>();

  function* put(
    source: string,
    name: string,
    { manifest, files: content, sha256, bytes }: ReadPackage,
  ): Generator<undefined, Package> {
    const { standard, identifier, title } = manifest;
    const shown = (title || name).slice(0, LONGEST_TITLE);
    const row = inTransaction(database, () =>
      upsert.get(source, standard, name, sha256, bytes, identifier, shown),
    );
    if (!row) throw new TypeError('The package was not stored.');
    const stored = toPackage(row);
    yield* files.delete(stored.key);
    yield* files.write(stored.key, content);
    complete.run(stored.key);
    return stored;
  }

  /** Once it is stored for good. */
  function remember({ key }: Package, { manifest }: ReadPackage): void {
    manifests.set(key, { kind: 'manifest', manifest });
  }

  function* remove(key: number): Generator<undefined, void> {
    inTransaction(database, () => {
      deleteRecords(key);
      letGo.run(key);
    });
    manifests.delete(key);
    yield;
    yield* files.delete(key);
    deletePackage.run(key);
  }

  function outcome(key: number): ReadManifest {
    const known = manifests.get(key);
    if (known) return known;
    const structure = files.read(key, STRUCTURE_FILE);
    const xml = structure ?? files.read(key, 'imsmanifest.xml');
    const reader = structure ? readStructure : readManifest;
    const read = xml ? reader(xml) : refuse('The package has no manifest.');
    manifests.set(key, read);
    return read;
  }

  function found(row: ReturnType<typeof byKey.get>): Package | null {
    return row ? toPackage(row) : null;
  }

  return {
    all: () => selectAll.all().map(toPackage),
    find: (key) => found(byKey.get(key)),
    named: (host) => found(byHost.get(host)),
    manifest(key) {
      const read = outcome(key);
      return read.kind === 'manifest' ? read.manifest : null;
    },
    faultOf(key) {
      const read = outcome(key);
      return read.kind === 'refused' ? read.reason : null;
    },
    file: (key, path) => files.read(key, path),
    putBuilt(name, read) {
      const stored = inTransaction(database, () =>
        inOneGo(put(`built:${name}`, name, read)),
      );
      remember(stored, read);
      return stored;
    },
    *putImported(name, read) {
      const source = `imported:${read.sha256}`;
      const known = found(bySource.get(source));
      if (known) return { package: known, fresh: false };
      try {
        const stored = yield* put(source, name, read);
        remember(stored, read);
        return { package: stored, fresh: true };
      } catch (error) {
        try {
          deleteIncomplete(database);
        } catch {
          // The next start does it; why the import failed is what to tell.
        }
        throw error;
      }
    },
    remove,
  };
}

/** Deletes what an import that broke off, or a deletion, has left. */
export function deleteIncomplete(database: DatabaseSync): void {
  database.exec('DELETE FROM package WHERE complete = 0');
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
