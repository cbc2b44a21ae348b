import type { DatabaseSync } from 'node:sqlite';

import { readManifest } from '../import/manifest.ts';
import type { ReadPackage } from '../import/package.ts';
import { STRUCTURE_FILE, readStructure } from '../import/structure.ts';
import type { Manifest, Standard } from '../import/units.ts';
import { inTransaction } from './database.ts';
import { bytesIn, numberIn, textIn, type Row } from './rows.ts';

export interface Package {
  key: number;
  standard: Standard;
  /** Ours, made by this project's packager, or one that somebody chose. */
  origin: 'built' | 'imported';
  fileName: string;
  /** Of the zip, hexadecimal. */
  sha256: string;
  /** Size of the zip. */
  bytes: number;
  /** The manifest's identifier. */
  courseId: string;
  title: string;
}

export interface Packages {
  /** Ours first. */
  all(): Package[];
  find(key: number): Package | null;
  /** What the package says of itself; it was read once when it came in. */
  manifest(key: number): Manifest | null;
  /** The bytes of one file; only a name that the zip held finds any. */
  file(key: number, path: string): Uint8Array | null;
  /** Stores the zip `name` of the packager, or replaces its older version: attempts stay. */
  putBuilt(name: string, read: ReadPackage): Package;
  /** The same zip twice is one package; `fresh` tells whether it is new. */
  putImported(
    name: string,
    read: ReadPackage,
  ): { package: Package; fresh: boolean };
}

const COLUMNS =
  'key, source, standard, file_name, sha256, bytes, course_id, title';

export function packagesIn(database: DatabaseSync): Packages {
  const selectAll = database.prepare(
    `SELECT ${COLUMNS} FROM package ORDER BY source LIKE 'built:%' DESC, key`,
  );
  const select = database.prepare(
    `SELECT ${COLUMNS} FROM package WHERE key = ?`,
  );
  const selectBySource = database.prepare(
    `SELECT ${COLUMNS} FROM package WHERE source = ?`,
  );
  const selectFile = database.prepare(
    'SELECT bytes FROM file WHERE package = ? AND path = ?',
  );
  const upsert = database.prepare(`
    INSERT INTO package (source, standard, file_name, sha256, bytes, course_id, title)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source) DO UPDATE SET
      standard = excluded.standard, file_name = excluded.file_name, sha256 = excluded.sha256, bytes = excluded.bytes,
      course_id = excluded.course_id, title = excluded.title
    RETURNING ${COLUMNS}
  `);
  const deleteFiles = database.prepare('DELETE FROM file WHERE package = ?');
  const insertFile = database.prepare(
    'INSERT INTO file (package, path, bytes) VALUES (?, ?, ?)',
  );

  function put(source: string, name: string, read: ReadPackage): Package {
    const { manifest, files, sha256, bytes } = read;
    return inTransaction(database, () => {
      const row = upsert.get(
        source,
        manifest.standard,
        name,
        sha256,
        bytes,
        manifest.identifier,
        manifest.title || name,
      );
      if (!row) throw new TypeError('The package was not stored.');
      const stored = toPackage(row);
      deleteFiles.run(stored.key);
      for (const [path, content] of files)
        insertFile.run(stored.key, path, content);
      return stored;
    });
  }

  return {
    all: () => selectAll.all().map(toPackage),
    find(key) {
      const row = select.get(key);
      return row ? toPackage(row) : null;
    },
    manifest(key) {
      const structure = selectFile.get(key, STRUCTURE_FILE);
      const row = structure ?? selectFile.get(key, 'imsmanifest.xml');
      const reader = structure ? readStructure : readManifest;
      const read = row && reader(bytesIn(row, 'bytes'));
      return read?.kind === 'manifest' ? read.manifest : null;
    },
    file(key, path) {
      const row = selectFile.get(key, path);
      return row ? bytesIn(row, 'bytes') : null;
    },
    putBuilt: (name, read) => put(`built:${name}`, name, read),
    putImported(name, read) {
      const source = `imported:${read.sha256}`;
      const known = selectBySource.get(source);
      return known
        ? { package: toPackage(known), fresh: false }
        : { package: put(source, name, read), fresh: true };
    },
  };
}

function toPackage(row: Row): Package {
  return {
    key: numberIn(row, 'key'),
    standard: standardOf(textIn(row, 'standard')),
    origin: textIn(row, 'source').startsWith('built:') ? 'built' : 'imported',
    fileName: textIn(row, 'file_name'),
    sha256: textIn(row, 'sha256'),
    bytes: numberIn(row, 'bytes'),
    courseId: textIn(row, 'course_id'),
    title: textIn(row, 'title'),
  };
}

function standardOf(text: string): Standard {
  return text === 'scorm2004' || text === 'cmi5' ? text : 'scorm12';
}
