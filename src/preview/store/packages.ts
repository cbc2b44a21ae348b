import type { DatabaseSync } from 'node:sqlite';

import { inOneGo } from '../../ground/steps.ts';
import type { ReadPackage } from '../import/package.ts';
import type { Manifest } from '../import/units.ts';
import { inTransaction } from './database.ts';
import { packageFilesIn } from './packageFiles.ts';
import { manifestsIn } from './packageManifests.ts';
import { packageStatements } from './packageStatements.ts';
import { toPackage, type Package } from './packageRows.ts';
import type { Row } from './rows.ts';

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
  /**
   * Stores a package in steps and, with the last one, puts it in the place of another: it takes over
   * its attempts and its origins, and the other one's files are gone.
   */
  replace(
    old: Package,
    name: string,
    read: ReadPackage,
  ): Generator<undefined, Package>;
  /** Deletes a package with its records: both are gone at the first step, the bytes at the last. */
  remove(key: number): Generator<undefined, void>;
}

/** A title stands on every page of the LMS. */
const LONGEST_TITLE = 300;

/** What packages are stored with. */
interface Store {
  database: DatabaseSync;
  statements: ReturnType<typeof packageStatements>;
  files: ReturnType<typeof packageFilesIn>;
  manifests: Manifests;
}

type Manifests = ReturnType<typeof manifestsIn>;

export function packagesIn(database: DatabaseSync): Packages {
  const statements = packageStatements(database);
  const { selectAll, byKey, byHost, bySource } = statements;
  const files = packageFilesIn(database);
  const manifests = manifestsIn(files);
  const store = { database, statements, files, manifests };
  return {
    all: () => selectAll.all().map(toPackage),
    find: (key) => found(byKey.get(key)),
    named: (host) => found(byHost.get(host)),
    manifest(key) {
      const read = manifests.of(key);
      return read.kind === 'manifest' ? read.manifest : null;
    },
    faultOf(key) {
      const read = manifests.of(key);
      return read.kind === 'refused' ? read.reason : null;
    },
    file: (key, path) => files.read(key, path),
    putBuilt(name, read) {
      const stored = inTransaction(database, () =>
        inOneGo(put(store, `built:${name}`, name, read)),
      );
      manifests.remember(stored, read);
      return stored;
    },
    *putImported(name, read) {
      const source = `imported:${read.sha256}`;
      const known = found(bySource.get(source));
      if (known) return { package: known, fresh: false };
      try {
        const stored = yield* put(store, source, name, read);
        manifests.remember(stored, read);
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
    replace: (old, name, read) => replace(store, old, name, read),
    remove: (key) => remove(store, key),
  };
}

function* put(
  store: Store,
  source: string,
  name: string,
  read: ReadPackage,
): Generator<undefined, Package> {
  const stored = yield* stage(store, source, name, read);
  store.statements.complete.run(stored.key);
  return stored;
}

/** Stores a package in full; nobody finds it before it is marked as complete. */
function* stage(
  { database, statements, files }: Store,
  source: string,
  name: string,
  { manifest, files: content, sha256, bytes }: ReadPackage,
): Generator<undefined, Package> {
  const { standard, identifier, title } = manifest;
  const shown = (title || name).slice(0, LONGEST_TITLE);
  const row = inTransaction(database, () =>
    statements.upsert.get(
      source,
      standard,
      name,
      sha256,
      bytes,
      identifier,
      shown,
    ),
  );
  if (!row) throw new TypeError('package not stored');
  const stored = toPackage(row);
  yield* files.delete(stored.key);
  yield* files.write(stored.key, content);
  return stored;
}

function* replace(
  store: Store,
  old: Package,
  name: string,
  read: ReadPackage,
): Generator<undefined, Package> {
  const { database, statements, files, manifests } = store;
  const staged = yield* stage(store, `replacing:${old.host}`, name, read);
  const next = inTransaction(database, () => {
    statements.succeed(old, staged, `imported:${read.sha256}`);
    return found(statements.byKey.get(staged.key));
  });
  if (!next) throw new TypeError('package not replaced');
  manifests.forget(old.key);
  manifests.remember(next, read);
  yield* files.delete(old.key);
  statements.deletePackage.run(old.key);
  return next;
}

function* remove(
  { database, statements, files, manifests }: Store,
  key: number,
): Generator<undefined, void> {
  inTransaction(database, () => {
    statements.deleteRecords(key);
    statements.letGo.run(key);
  });
  manifests.forget(key);
  yield;
  yield* files.delete(key);
  statements.deletePackage.run(key);
}

function found(row: Row | undefined): Package | null {
  return row ? toPackage(row) : null;
}

/** Deletes what an import that broke off, or a deletion, has left. */
export function deleteIncomplete(database: DatabaseSync): void {
  database.exec('DELETE FROM package WHERE complete = 0');
}
