import type { DatabaseSync } from 'node:sqlite';

import type { Blocked } from '../blockReport.ts';
import type { Package } from './packages.ts';
import { textIn } from './rows.ts';

/** What browsers refused to each package, in the version that it has now. */
export interface BlockedThings {
  /** Each thing once, and no more of them than a person reads. */
  add(of: Package, blocked: Blocked): void;
  /** In the order in which they came up. */
  of(of: Package): Blocked[];
}

/** A package may report as much as it likes. */
const MOST = 50;

export function blockedIn(database: DatabaseSync): BlockedThings {
  const insert = database.prepare(`
    INSERT INTO blocked (package, sha256, kind, source, page)
    SELECT ?1, ?2, ?3, ?4, ?5
    WHERE (SELECT count(*) FROM blocked WHERE package = ?1 AND sha256 = ?2) < ${String(MOST)}
    ON CONFLICT DO NOTHING
  `);
  const select = database.prepare(
    'SELECT kind, source, page FROM blocked WHERE package = ? AND sha256 = ? ORDER BY rowid',
  );
  return {
    add({ key, sha256 }, { kind, source, page }) {
      insert.run(key, sha256, kind, source, page);
    },
    of: ({ key, sha256 }) =>
      select.all(key, sha256).map((row) => ({
        kind: textIn(row, 'kind'),
        source: textIn(row, 'source'),
        page: textIn(row, 'page'),
      })),
  };
}
