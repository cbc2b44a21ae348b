import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import { isObject } from '../../ground/json.ts';
import type { Registration, StoredStatement } from '../cmi5/registration.ts';
import type { Attempt } from './attempts.ts';
import { inTransaction } from './database.ts';
import { textIn } from './rows.ts';

/** What the record store of cmi5 keeps of each attempt. */
export interface Xapi {
  registration(attempt: Attempt): Registration;
  /** Whether a statement of another attempt has this id: ids are of the whole record store. */
  isTaken(id: string, attempt: number): boolean;
  /** In one piece or not at all. */
  addStatements(attempt: number, added: readonly StoredStatement[]): void;
  /** Writes a state document of the AU, or removes it when `text` is null. */
  writeDocument(attempt: number, id: string, text: string | null): void;
}

export function xapiIn(database: DatabaseSync): Xapi {
  const selectStatements = database.prepare(
    'SELECT launch, json FROM statement WHERE attempt = ? ORDER BY key',
  );
  const insertStatement = database.prepare(
    'INSERT INTO statement (attempt, launch, json) VALUES (?, ?, ?)',
  );
  const selectOther = database.prepare(
    "SELECT 1 FROM statement WHERE json_extract(json, '$.id') = ? AND attempt <> ? LIMIT 1",
  );
  const selectDocuments = database.prepare(
    'SELECT id, text FROM document WHERE attempt = ?',
  );
  const upsertDocument = database.prepare(`
    INSERT INTO document (attempt, id, text) VALUES (?, ?, ?)
    ON CONFLICT (attempt, id) DO UPDATE SET text = excluded.text
  `);
  const deleteDocument = database.prepare(
    'DELETE FROM document WHERE attempt = ? AND id = ?',
  );
  return {
    registration: ({ key, registration }) => ({
      id: registration,
      statements: selectStatements.all(key).map((row) => {
        const statement: unknown = JSON.parse(textIn(row, 'json'));
        if (!isObject(statement)) throw new TypeError('no statement is stored');
        return { session: textIn(row, 'launch'), statement };
      }),
      states: new Map(
        selectDocuments
          .all(key)
          .map((row) => [textIn(row, 'id'), documentOf(textIn(row, 'text'))]),
      ),
    }),
    isTaken: (id, attempt) => selectOther.get(id, attempt) !== undefined,
    addStatements(attempt, added) {
      inTransaction(database, () => {
        for (const { session, statement } of added)
          insertStatement.run(attempt, session, JSON.stringify(statement));
      });
    },
    writeDocument(attempt, id, text) {
      if (text === null) deleteDocument.run(attempt, id);
      else upsertDocument.run(attempt, id, text);
    },
  };
}

/** A document with its ETag, which is of its content (xAPI 1.0.3, Communication 3.1). */
export function documentOf(text: string): { text: string; etag: string } {
  const sum = createHash('sha1').update(text).digest('hex');
  return { text, etag: `"${sum}"` };
}
