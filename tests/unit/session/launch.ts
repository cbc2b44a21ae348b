import { vi } from 'vitest';
import type { ItemBank } from '../../../src/domain/quiz/item.ts';
import { bankOf, course, rule } from '../domain/courses.ts';
import { strictHost } from '../../fixtures/strict-host/host.ts';
import type { Faults, StrictHost } from '../../fixtures/strict-host/host.ts';
import type {
  HostRecord,
  LaunchOptions,
} from '../../fixtures/strict-host/record.ts';
import type { TrackingPort } from '../../../src/tracking/port.ts';
import { fakeStorage, refusedStorage, settled } from './fakes.ts';
import { freshModules } from './modules.ts';
import { fakePage } from './page.ts';
import { fakeTabs } from './tabs.ts';
import type { FakeTabs } from './tabs.ts';

/** What outlives a tab: the LMS's record and the browser's storage. */
export interface World {
  record: HostRecord;
  storage: Storage;
  tabs: FakeTabs;
}

/** A learner who has never been here. */
export function newWorld(): World {
  return { record: { attempts: [] }, storage: fakeStorage(), tabs: fakeTabs() };
}

export interface LaunchWish extends LaunchOptions {
  faults?: Faults;
  /** The address the learner followed: `#middle`. */
  hash?: string;
  bank?: ItemBank;
  /** `late` comes with `arrive`; `none` is a package without an LMS; `site` is no package. */
  lms?: 'there' | 'late' | 'none' | 'site';
  /** The browser throws at every use of storage. */
  storage?: 'refused';
  /** `none`: the browser is older than BroadcastChannel. */
  channel?: 'none';
  /** The tabs opened before are still there; else they have died. */
  beside?: true;
  /** The record keeper in place of the strict host for SCORM 1.2. */
  port?: TrackingPort;
  /** The LMS's page has stayed, with its API as the last launch left it: the frame alone was reloaded. */
  api?: StrictHost;
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

/**
 * Opens the course in a new tab. A tab that is not ended by the test has died
 * without a word; undo with `vi.unstubAllGlobals` and `vi.useRealTimers`.
 */
export async function launch(world: World, wish: LaunchWish = {}) {
  if (!wish.beside) vi.useRealTimers();
  if (!vi.isFakeTimers())
    vi.useFakeTimers({
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'performance',
        'Date',
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
  const host = wish.api ?? strictHost(store, wish, faults);
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
  const storage = wish.storage === 'refused' ? refusedStorage() : world.storage;
  vi.stubGlobal(
    'localStorage',
    mortal(storage, () => host.calls.length >= (faults.killAtCall ?? Infinity)),
  );
  if (!wish.beside) world.tabs.allDie();
  vi.stubGlobal('BroadcastChannel', world.tabs.Channel);
  if (wish.channel === 'none')
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
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

  const modules = await freshModules(wish.port);
  /** Time goes by and promises go on; what loads meanwhile takes none of it. */
  const wait = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 50) {
      vi.advanceTimersByTime(50);
      await modules.loaded();
      await settled();
    }
  };
  void modules.session.startSession();
  await modules.loaded();
  // As long as a tab listens for others, and its first save.
  await wait(350);
  return { ...modules, page, host, faults, arrive, wait };
}
