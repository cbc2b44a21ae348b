import { vi } from 'vitest';
import type { ItemBank } from '../../../src/domain/quiz/item.ts';
import { bankOf, course, rule } from '../domain/courses.ts';
import { strictHost } from '../../fixtures/strict-host/host.ts';
import type { Faults } from '../../fixtures/strict-host/host.ts';
import type {
  HostRecord,
  LaunchOptions,
} from '../../fixtures/strict-host/record.ts';
import { fakeStorage, settled } from './fakes.ts';
import { fakePage } from './page.ts';

/** What outlives a tab: the LMS's record and the browser's storage. */
export interface World {
  record: HostRecord;
  storage: Storage;
}

/** A learner who has never been here. */
export function newWorld(): World {
  return { record: { attempts: [] }, storage: fakeStorage() };
}

export interface LaunchWish extends LaunchOptions {
  faults?: Faults;
  /** The address the learner followed: `#middle`. */
  hash?: string;
  bank?: ItemBank;
  /** `late` comes with `arrive`; `none` is a package without an LMS; `site` is no package. */
  lms?: 'there' | 'late' | 'none' | 'site';
}

/** The modules of one tab, each with stores of its own. */
async function freshModules() {
  vi.resetModules();
  return {
    session: await import('../../../src/session/start.ts'),
    progress: await import('../../../src/stores/progress/progress.ts'),
    quiz: await import('../../../src/stores/quiz/quiz.ts'),
    actions: await import('../../../src/stores/quiz/actions.ts'),
    view: await import('../../../src/stores/session/session.ts'),
  };
}

/** Storage that a dead tab can no longer change. */
function mortal(storage: Storage, isDead: () => boolean): Storage {
  return {
    length: storage.length,
    clear: () => storage.clear(),
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      if (!isDead()) storage.setItem(key, value);
    },
    removeItem(key) {
      if (!isDead()) storage.removeItem(key);
    },
  };
}

/** Time goes by and promises go on. */
async function wait(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    vi.advanceTimersByTime(50);
    await settled();
  }
}

/**
 * Opens the course in a new tab. A tab that is not ended by the test has died
 * without a word; undo with `vi.unstubAllGlobals` and `vi.useRealTimers`.
 */
export async function launch(world: World, wish: LaunchWish = {}) {
  vi.useRealTimers();
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'performance',
    ],
  });
  const page = fakePage('complete', wish.hash);
  const { lms = 'there', faults = {}, bank = bankOf(...rule.items) } = wish;
  const store = {
    load: () => structuredClone(world.record),
    save: (record: HostRecord) => {
      world.record = structuredClone(record);
    },
  };
  const host = strictHost(store, wish, faults);
  const window: Record<string, unknown> = {
    opener: null,
    setTimeout: (run: () => void, after: number) => setTimeout(run, after),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  window.parent = window;
  const arrive = () => {
    window.API = host.api;
  };
  if (lms === 'there') arrive();
  vi.stubGlobal('window', window);
  vi.stubGlobal(
    'localStorage',
    mortal(
      world.storage,
      () => host.calls.length >= (faults.killAtCall ?? Infinity),
    ),
  );
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(bank)));
  page.put('course', {
    textContent: JSON.stringify(course),
    dataset: { fetch: '/demo/items.json' },
  });
  const options = { status: 'passed' };
  const textContent = JSON.stringify({ standard: 'scorm12', options });
  if (lms !== 'site') page.put('package', { textContent });
  for (const { id } of course.steps)
    page.put(id, { step: id, attributes: { 'data-step': id } });

  const modules = await freshModules();
  void modules.session.startSession();
  await vi.dynamicImportSettled();
  await wait(100);
  return { ...modules, page, host, faults, arrive, wait };
}
