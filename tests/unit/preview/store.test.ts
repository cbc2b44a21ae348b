import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { HoldError } from '../../../src/errors.ts';
import { inOneGo } from '../../../src/ground/steps.ts';
import { readPackage } from '../../../src/preview/import/package.ts';
import { openStore } from '../../../src/preview/store/store.ts';
import { fakePackage } from './fake-package.ts';
import {
  addAmira,
  addCourse,
  sampleCmi,
  temporaryFolder,
  temporaryStore,
} from './fixtures.ts';

const START = '2026-11-24T09:00:00.000Z';
const LATER = '2026-11-24T09:05:00.000Z';
const LAST = '2026-11-24T09:10:00.000Z';

describe('learners', () => {
  test('come in the order of their names', () => {
    const { learners } = temporaryStore();
    learners.add('2', 'Zoë');
    learners.add('1', 'amira');
    expect(learners.all().map(({ name }) => name)).toEqual(['amira', 'Zoë']);
  });

  test('are refused without name and ID', () => {
    const { learners } = temporaryStore();
    expect(learners.add('', '')).toEqual({
      kind: 'refused',
      faults: {
        id: 'Enter an ID, such as a staff number.',
        name: 'Enter the learner’s name.',
      },
    });
    expect(learners.all()).toEqual([]);
  });

  test('are refused when the ID is taken, whatever its capitals', () => {
    const store = temporaryStore();
    addAmira(store);
    expect(store.learners.add('A.KHAN', 'Another')).toEqual({
      kind: 'refused',
      faults: { id: 'The ID A.KHAN belongs to Amira Khan. Choose another.' },
    });
  });

  test.each(['a b', 'ä', 'a/b', '<b>'])('are refused with the ID %j', (id) => {
    const added = temporaryStore().learners.add(id, 'Name');
    expect(JSON.stringify(added)).toContain('Use only letters');
  });
});

describe('packages', () => {
  test('keep their attempts when a newer build takes their place', () => {
    const store = temporaryStore();
    const first = readPackage(fakePackage());
    const second = readPackage(
      fakePackage({ title: 'Newer', files: { 'js/course.js': null } }),
    );
    if (first.kind === 'refused' || second.kind === 'refused')
      throw new Error();
    const before = store.packages.putBuilt('ours.zip', first.package);
    store.attempts.begin(addAmira(store).key, before.key, 0);
    const after = store.packages.putBuilt('ours.zip', second.package);
    expect(after).toMatchObject({
      key: before.key,
      title: 'Newer',
      origin: 'built',
    });
    expect(store.packages.file(after.key, 'js/course.js')).toBeNull();
    expect(store.attempts.all()).toHaveLength(1);
  });

  test('are one package when the same zip comes twice', () => {
    const { packages } = temporaryStore();
    const read = readPackage(fakePackage());
    if (read.kind === 'refused') throw new Error();
    const put = (name: string) =>
      inOneGo(packages.putImported(name, read.package)).fresh;
    expect(put('a.zip')).toBe(true);
    expect(put('b.zip')).toBe(false);
    expect(packages.all()).toHaveLength(1);
  });

  test('give back a long file byte by byte, and an empty one', () => {
    const store = temporaryStore();
    const long = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251);
    const { key } = addCourse(store, {
      files: { 'long.bin': long, 'empty.txt': '' },
    });
    const kept = store.packages.file(key, 'long.bin');
    expect(kept && Buffer.compare(kept, long)).toBe(0);
    expect(store.packages.file(key, 'empty.txt')).toHaveLength(0);
  });

  test('give a file only under the exact name that the zip held', () => {
    const store = temporaryStore();
    const { key } = addCourse(store);
    expect(store.packages.file(key, 'js/course.js')).toBeInstanceOf(Uint8Array);
    for (const path of [
      '',
      'js',
      'JS/course.js',
      'js/../index.html',
      './index.html',
    ])
      expect(store.packages.file(key, path)).toBeNull();
  });
});

describe('attempts', () => {
  function begun(dir = temporaryFolder()) {
    const store = temporaryStore(dir);
    const attempt = store.attempts.begin(
      addAmira(store).key,
      addCourse(store).key,
      0,
    );
    const open = (id: string, mode: 'normal' | 'review' = 'normal') =>
      store.launches.open({
        id,
        token: 'token',
        attempt: attempt.key,
        mode,
        place: 'frame',
      });
    const now = () => store.attempts.find(attempt.key);
    return { dir, store, attempt, open, now };
  }
  const commit = {
    cmi: JSON.stringify(sampleCmi()),
    seconds: 60,
    final: false,
    finish: false,
  };

  test('are numbered per learner, package and unit', () => {
    const { store, attempt } = begun();
    expect(attempt.number).toBe(1);
    expect(
      store.attempts.begin(attempt.learner, attempt.package, 0).number,
    ).toBe(2);
    expect(
      store.attempts.begin(attempt.learner, attempt.package, 1).number,
    ).toBe(1);
    const other = addCourse(store, { title: 'Other' });
    expect(store.attempts.begin(attempt.learner, other.key, 0).number).toBe(1);
  });

  test('start with the first Initialize, not with the launch', () => {
    const { store, open, now } = begun();
    const launch = open('l1');
    expect(now()?.startedUtc).toBeNull();
    store.launches.initialize(launch, START);
    store.launches.initialize(open('l2'), LATER);
    expect(now()?.startedUtc).toBe(START);
  });

  test('are complete from the first commit with a final status', () => {
    const { store, open, now } = begun();
    const launch = open('l1');
    store.launches.commit(launch, commit, START);
    expect(now()?.completedUtc).toBeNull();
    store.launches.commit(launch, { ...commit, final: true }, LATER);
    store.launches.commit(launch, { ...commit, final: true }, LAST);
    expect(now()?.completedUtc).toBe(LATER);
  });

  test('add up the last time of every session', () => {
    const { store, open, now } = begun();
    const first = open('l1');
    store.launches.commit(first, { ...commit, seconds: 30.1 }, START);
    store.launches.commit(first, { ...commit, seconds: 60.2 }, START);
    store.launches.commit(
      open('l2'),
      { ...commit, seconds: 5.1, finish: true },
      LATER,
    );
    expect(now()?.seconds).toBe(65.3);
  });

  test('are unchanged by a review', () => {
    const { store, open, now } = begun();
    store.launches.commit(open('l1'), { ...commit, finish: true }, START);
    const before = now();
    const review = open('l2', 'review');
    store.launches.initialize(review, LATER);
    store.launches.commit(
      review,
      { cmi: '{"core":{}}', seconds: 900, final: true, finish: true },
      LATER,
    );
    expect(now()).toEqual(before);
    expect(store.launches.find('l2')?.finishedUtc).toBe(LATER);
  });

  test('know whether the last session was cut off', () => {
    const { store, open, now } = begun();
    expect(now()?.cutOff).toBe(false);
    store.launches.commit(open('l1'), commit, START);
    expect(now()?.cutOff).toBe(true);
    store.launches.commit(open('l2'), { ...commit, finish: true }, LATER);
    expect(now()?.cutOff).toBe(false);
  });

  test('survive a restart', () => {
    const { dir, store, open, attempt } = begun();
    store.launches.commit(open('l1'), commit, START);
    store.close();
    const again = openStore(dir);
    expect(again.attempts.find(attempt.key)).toMatchObject({
      startedUtc: START,
      cmi: commit.cmi,
      seconds: 60,
    });
    expect(again.learners.all()).toHaveLength(1);
    expect(again.packages.manifest(attempt.package)?.title).toBe('Fake course');
    again.close();
  });
});

test('brings the data of the first version along', () => {
  const dir = temporaryFolder();
  const database = new DatabaseSync(join(dir, 'preview.db'));
  const sql = join(import.meta.dirname, '../../fixtures/preview/v1.sql');
  database.exec(readFileSync(sql, 'utf8'));
  database.close();
  const store = temporaryStore(dir);
  expect(store.attempts.of(1, 1, 0)).toMatchObject([
    { key: 7, number: 1, seconds: 62.5, cutOff: true },
  ]);
  expect(store.launches.find('l1')).toMatchObject({ attempt: 7, token: '' });
  expect(store.attempts.begin(1, 1, 0).number).toBe(2);
  // The tables still hold together.
  expect(() => store.attempts.begin(9, 1, 0)).toThrow('FOREIGN KEY');
});

test('refuses data of a newer version in words', () => {
  const dir = temporaryFolder();
  openStore(dir).close();
  const database = new DatabaseSync(join(dir, 'preview.db'));
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openStore(dir)).toThrow(HoldError);
  expect(() => openStore(dir)).toThrow('was written by a newer version');
});
