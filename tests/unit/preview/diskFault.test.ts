import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { HoldError } from '../../../src/errors.ts';
import { diskFaultOf } from '../../../src/preview/diskFault.ts';
import { startPreview } from '../../../src/preview/server.ts';
import { inTransaction } from '../../../src/preview/store/database.ts';
import { sampleCmi, temporaryFolder } from './fixtures.ts';
import { running } from './running.ts';

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

/** A database that has no room for what is written to it. */
function fullDatabase(): DatabaseSync {
  const database = new DatabaseSync(join(temporaryFolder(), 'x.db'));
  database.exec('CREATE TABLE t (x TEXT); PRAGMA max_page_count = 2');
  return database;
}
const fill = (database: DatabaseSync) => () => {
  database.exec('INSERT INTO t VALUES (hex(randomblob(20000)))');
};

describe('the cause of a write that failed is', () => {
  test('a full disk, as SQLite says it, and the transaction is gone as a whole', () => {
    const database = fullDatabase();
    const error = errorOf(() =>
      inTransaction(database, () => {
        database.exec("INSERT INTO t VALUES ('first')");
        fill(database)();
      }),
    );
    expect(diskFaultOf(error)).toMatchObject({
      status: 507,
      cause: 'The disk is full.',
    });
    expect(database.isTransaction).toBe(false);
    expect(database.prepare('SELECT * FROM t').all()).toEqual([]);
    database.close();
  });

  test.runIf(existsSync('/dev/full'))(
    'a full disk, as the system says it',
    () => {
      const error = errorOf(() => {
        writeFileSync('/dev/full', 'x');
      });
      expect(diskFaultOf(error)?.status).toBe(507);
    },
  );

  test('a database that may not be written', () => {
    const path = join(temporaryFolder(), 'x.db');
    new DatabaseSync(path).exec('CREATE TABLE t (x TEXT)');
    const database = new DatabaseSync(path, { readOnly: true });
    expect(diskFaultOf(errorOf(fill(database)))?.cause).toContain(
      'cannot write to its data folder',
    );
    database.close();
  });

  test.each([
    ['EACCES', 'may not open one of its files'],
    ['EROFS', 'read-only'],
    ['EDQUOT', 'full'],
    ['EIO', 'could not be read or written'],
  ])('%s: %s', (code, words) => {
    const error = Object.assign(new Error('x'), { code });
    expect(diskFaultOf(error)?.cause).toContain(words);
  });

  test('unknown, where it is no fault of the disk', () => {
    for (const error of [
      new TypeError('x'),
      Object.assign(new Error('x'), { code: 'EADDRINUSE' }),
      'ENOSPC',
      errorOf(() => fullDatabase().exec('SELECT nothing')),
    ])
      expect(diskFaultOf(error)).toBeNull();
  });
});

/** A running preview, and its connection to its data. */
async function runningOn() {
  const opened = vi.spyOn(DatabaseSync.prototype, 'exec');
  const lms = await running();
  const [database] = opened.mock.contexts;
  opened.mockRestore();
  if (!(database instanceof DatabaseSync)) throw new Error('not opened');
  return { ...lms, database };
}

test('a learner and a launch that a full disk did not take are not shown as if it had', async () => {
  const { database, form, launch, send, url } = await runningOn();
  await launch();
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    log.mockRestore();
  });
  const full = errorOf(fill(fullDatabase()));
  const exec = database.exec.bind(database);
  // A disk that fills up is noticed at the end of a transaction, and the rows are back by then.
  database.exec = (sql) => {
    if (sql === 'COMMIT') throw full;
    exec(sql);
  };
  const learner = await form('/lms/learners', { id: 'b.ray', name: 'Ben Ray' });
  expect(learner.status).toBe(507);
  const wanted = { learner: '1', package: '1', unit: '0' };
  const opened = await form('/lms/launches', {
    ...wanted,
    want: 'launch-frame',
  });
  expect(opened.status).toBe(507);
  expect(await opened.text()).toContain('The disk is full.');
  database.exec = exec;
  expect((await send(`${url}/lms/`)).text).not.toContain('Ben Ray');
});

test('a commit on a full disk is told as one, keeps the old data, and works when there is room again', async () => {
  const { database, launch, json, commit } = await runningOn();
  const play = await launch();
  await commit(play, { lesson_location: 'before' });
  const large = {
    cmi: sampleCmi(
      { lesson_location: 'after' },
      { suspend_data: 'x'.repeat(500_000) },
    ),
  };
  const log = vi.spyOn(console, 'error').mockReturnValue();
  // SQLite answers as it does where the disk has no page more to give.
  database.exec('PRAGMA max_page_count = 1');
  expect(await json(`${play}/commit`, large)).toEqual({
    stored: false,
    reason:
      'The disk is full. Nothing of this request was stored. Free some space on the disk that holds the preview’s data. Then try again.',
  });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  const held = () => json(`${play}/state`);
  expect(await held()).toMatchObject({
    cmi: { core: { lesson_location: 'before' } },
  });
  database.exec('PRAGMA max_page_count = 1000000');
  expect(await json(`${play}/commit`, large)).toMatchObject({ stored: true });
  expect(await held()).toMatchObject({
    cmi: { core: { lesson_location: 'after' } },
  });
});

test('a data folder that cannot be used is named at the start, with the cause and a way round it', async () => {
  const dir = temporaryFolder();
  const data = join(dir, 'data');
  mkdirSync(join(data, 'preview.db'), { recursive: true });
  const options = { port: 0, dir: data, siteDir: dir, packagesDir: dir };
  const message = await startPreview(options).then(
    () => 'started',
    (error: unknown) =>
      error instanceof HoldError ? error.explain() : String(error),
  );
  expect(message).toContain(`cannot keep its data in ${data}`);
  expect(message).toContain('set PREVIEW_DIR');
});
