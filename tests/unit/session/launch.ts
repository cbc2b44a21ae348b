import { vi } from 'vitest';
import type { ItemBank } from '../../../src/domain/quiz/item.ts';
import { bankOf, course, rule } from '../domain/courses.ts';
import { strictHost } from '../../fixtures/strict-host/host.ts';
import type { Faults, StrictHost } from '../../fixtures/strict-host/host.ts';
import type {
  HostRecord,
  LaunchOptions,
} from '../../fixtures/strict-host/record.ts';
import { clearOutside } from '../../fixtures/strict-host/outside.ts';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import { type FakePage, standInPage } from '../../fixtures/standInPage.ts';
import type { TrackingPort } from '../../../src/tracking/port.ts';
import { PRESENCE_FILE } from '../../../src/packaging/places.ts';
import { fakeStorage, refusedStorage, settled } from './fakes.ts';
import { fetchOf } from './files.ts';
import { freshModules } from './modules.ts';
import { seenOutside } from './page.ts';
import { tabGlobals, timersByTab } from './tabGlobals.ts';
import { fakeTabs } from './tabs.ts';
import type { FakeTabs } from './tabs.ts';

/** What the package says of its release, in the file that tells whether the LMS is there. */
const releaseLine = `${course.release.version}+${course.release.hash}\n`;

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
  /** What lies between this tab and its LMS; nothing, where nothing is said. */
  outside?: Outside;
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
  if (!vi.isFakeTimers()) fakeTime();
  const globals = tabGlobals();
  const { lms = 'there', faults = {}, outside = clearOutside() } = wish;
  faults.outside ??= outside;
  const standIn = standInPage(
    (name, value) => globals.put(name, value),
    'complete',
    wish.hash,
  );
  const page = seenOutside(globals.bound(standIn), outside);
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
  globals.put('window', window);
  const storage = wish.storage === 'refused' ? refusedStorage() : world.storage;
  globals.put(
    'localStorage',
    mortal(storage, () => host.calls.length >= (faults.killAtCall ?? Infinity)),
  );
  if (!wish.beside) world.tabs.allDie();
  globals.put('BroadcastChannel', world.tabs.Channel);
  if (wish.channel === 'none')
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const bank = wish.bank ?? bankOf(...rule.items);
  globals.put(
    'fetch',
    fetchOf(outside, (address) =>
      address === PRESENCE_FILE
        ? new Response(releaseLine)
        : Response.json(bank),
    ),
  );
  putCourse(page, lms);

  const modules = await freshModules(wish.port);
  /** Time goes by and promises go on; what loads meanwhile takes none of it. */
  const wait = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 50) {
      vi.advanceTimersByTime(50);
      await modules.loaded();
      await settled();
    }
  };
  void globals.within(() => modules.session.startSession());
  await modules.loaded();
  // As long as a tab listens for others, and its first save.
  await wait(350);
  return {
    ...modules,
    progress: globals.bound(modules.progress),
    actions: globals.bound(modules.actions),
    view: globals.bound(modules.view),
    connection: globals.bound(modules.connection),
    page,
    host,
    faults,
    outside,
    arrive,
    wait,
  };
}

function fakeTime(): void {
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
  timersByTab();
}

/** What the build has written into the document. */
function putCourse(page: FakePage, lms: LaunchWish['lms']): void {
  page.put('course', {
    textContent: JSON.stringify(course),
    dataset: { fetch: '/demo/items.json' },
  });
  const options = { status: 'passed' };
  const textContent = JSON.stringify({ standard: 'scorm12', options });
  if (lms !== 'site') page.put('package', { textContent });
  for (const { id } of course.steps)
    page.put(id, { step: id, attributes: { 'data-step': id } });
}
