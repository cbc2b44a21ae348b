import { strictHost } from '../../fixtures/strict-host/host.ts';
import { strictHost2004 } from '../../fixtures/strict-host/host2004.ts';
import {
  memoryStore,
  type RecordStore,
} from '../../fixtures/strict-host/record.ts';
import { launchCourse } from '../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../fixtures/strict-lrs/record.ts';
import type { BenchStandard } from '../standards.ts';
import type { BenchClock } from './clock.ts';

/** What an LMS was asked so far. */
export interface Meter {
  /** Calls to its API, those for error codes included; in cmi5 HTTP requests. */
  calls: number;
  /** Commits; in cmi5 writes of the state document. */
  commits: number;
  /** Milliseconds that the page stood still for it. */
  blocked: number;
  /** The most saved data that it was given: characters, in cmi5 bytes of the state document. */
  largest: number;
}

export interface MeteredLms {
  /** What the course finds in its window. */
  window: Record<string, unknown>;
  meter(): Meter;
}

/** A strict LMS that takes so many milliseconds for each call. */
export function meteredLms(
  standard: BenchStandard,
  clock: BenchClock,
  milliseconds: number,
): MeteredLms {
  return standard === 'cmi5'
    ? meteredCmi5(clock, milliseconds)
    : meteredScorm(standard, clock, milliseconds);
}

function meteredScorm(
  standard: 'scorm12' | 'scorm2004-4th',
  clock: BenchClock,
  milliseconds: number,
): MeteredLms {
  let largest = 0;
  const kept = memoryStore();
  const store: RecordStore = {
    load: () => kept.load(),
    save(record) {
      for (const { values } of record.attempts)
        largest = Math.max(largest, values['cmi.suspend_data']?.length ?? 0);
      kept.save(record);
    },
  };
  let blocked = 0;
  const is12 = standard === 'scorm12';
  const { api, calls } = is12 ? strictHost(store) : strictHost2004(store);
  // The page stands still while the LMS thinks: SCORM's calls are synchronous.
  const slow = new Proxy<object>(api, {
    get(target, name): unknown {
      const work: unknown = Reflect.get(target, name);
      if (typeof work !== 'function') return work;
      return (...parts: unknown[]): unknown => {
        clock.block(milliseconds);
        blocked += milliseconds;
        return Reflect.apply(work, target, parts);
      };
    },
  });
  return {
    window: { [is12 ? 'API' : 'API_1484_11']: slow },
    meter: () => ({
      calls: calls.length,
      commits: calls.filter(({ call }) => /^(LMS)?Commit$/.test(call)).length,
      blocked,
      largest,
    }),
  };
}

function meteredCmi5(clock: BenchClock, milliseconds: number): MeteredLms {
  const { search, fetch, calls } = launchCourse(emptyRecord());
  const kept = new Map<string, string>();
  const writes = () =>
    calls.filter(({ call }) => call.startsWith('PUT activities/state'));
  return {
    window: {
      location: { search, assign: () => undefined },
      sessionStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
      },
      fetch: (address: string, init: RequestInit) =>
        new Promise<Response>((answer) => {
          const response = fetch(address, init);
          clock.set(() => answer(response), milliseconds);
        }),
      addEventListener: () => undefined,
    },
    meter: () => ({
      calls: calls.length,
      commits: writes().length,
      // A request leaves the page free.
      blocked: 0,
      largest: Math.max(0, ...writes().map(({ body }) => bytesOf(body))),
    }),
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
