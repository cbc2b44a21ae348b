import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { inOneGo } from '../../../src/ground/steps.ts';
import { readPackage } from '../../../src/preview/import/package.ts';
import type { Learner } from '../../../src/preview/store/learners.ts';
import type { Package } from '../../../src/preview/store/packages.ts';
import { openStore, type Store } from '../../../src/preview/store/store.ts';
import { fakePackage, type FakeOptions } from './fake-package.ts';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'preview-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

/** An open store in a folder that goes away with the test. */
export function temporaryStore(dir = temporaryFolder()): Store {
  const store = openStore(dir);
  onTestFinished(() => {
    store.close();
  });
  return store;
}

export function addAmira(store: Store): Learner {
  const added = store.learners.add('a.khan', 'Amira Khan');
  if (added.kind === 'refused') throw new Error('not added');
  return added.learner;
}

export function addCourse(store: Store, options: FakeOptions = {}): Package {
  const read = readPackage(fakePackage(options));
  if (read.kind === 'refused') throw new Error(read.reason);
  return inOneGo(store.packages.putImported('fake.zip', read.package)).package;
}

/** A data model as scorm-again commits it. */
export function sampleCmi(core: object = {}, more: object = {}): object {
  return {
    suspend_data: 'v1:abc',
    launch_data: '',
    comments: '',
    comments_from_lms: '',
    core: {
      student_id: 'a.khan',
      student_name: 'Amira Khan',
      lesson_location: 'recovery-codes',
      credit: 'credit',
      lesson_status: 'incomplete',
      entry: 'ab-initio',
      lesson_mode: 'normal',
      exit: 'suspend',
      session_time: '00:01:02.5',
      score: { raw: '', min: '', max: '100' },
      ...core,
    },
    objectives: {},
    student_data: {
      mastery_score: '',
      max_time_allowed: '',
      time_limit_action: '',
    },
    student_preference: { audio: '', language: '', speed: '', text: '' },
    interactions: {},
    ...more,
  };
}
