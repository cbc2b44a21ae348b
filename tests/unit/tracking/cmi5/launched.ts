import { at, isObject } from '../../../../src/ground/json.ts';
import { verbOf } from '../../../../src/preview/cmi5/statementRules.ts';
import { cmi5Port } from '../../../../src/tracking/cmi5/adapter.ts';
import type { TabStorage } from '../../../../src/tracking/cmi5/tab.ts';
import {
  launchCourse,
  type LmsFaults,
  type LmsLaunch,
  type LmsOptions,
} from '../../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';

/** sessionStorage of one tab, in memory. */
export function tabStorage(): TabStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

/** The clock stands still unless `clock.now` is moved. */
export const clock = { now: new Date('2026-11-24T09:00:00.000Z') };

/** A page of the launch: a second one over the same launch and storage is a reload. */
export function openPage(
  lms: LmsLaunch,
  {
    storage = tabStorage(),
    search = lms.search,
    language = 'en-GB',
  }: { storage?: TabStorage; search?: string; language?: string } = {},
) {
  const left: string[] = [];
  const waiting = new Set<() => void>();
  const port = cmi5Port({
    search,
    language,
    fetch: lms.fetch,
    storage: () => storage,
    clock: () => clock.now,
    later(run) {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    leave: (url) => left.push(url),
  });
  return {
    port,
    left,
    storage,
    /** As if the longest wait had passed. */
    runLate: () => waiting.forEach((run) => run()),
  };
}

/** One launch in a fresh LMS, or in one that is handed in, and its page, begun. */
export async function launched({
  record = emptyRecord(),
  options = {},
  faults = {},
  language = 'en-GB',
}: {
  record?: ReturnType<typeof emptyRecord>;
  options?: LmsOptions;
  faults?: LmsFaults;
  language?: string;
} = {}) {
  const lms = launchCourse(record, options, faults);
  const storage = tabStorage();
  const page = openPage(lms, { storage, language });
  const outcome = await page.port.start();
  let from = 0;
  return {
    ...page,
    storage,
    lms,
    record,
    faults,
    outcome,
    /** Requests since the last call of this. */
    requests: () => {
      const since = lms.calls.slice(from);
      from = lms.calls.length;
      return since;
    },
    /** Verbs in the order of the record. */
    verbs: () =>
      lms.registration.statements.map(({ statement }) => verbOf(statement)),
    /** The newest statement with this verb. */
    said: (verb: string): unknown =>
      lms.registration.statements
        .map(({ statement }) => statement)
        .findLast((statement) => verbOf(statement) === verb),
  };
}

/** The names of what is an object there. */
export function namesAt(value: unknown, ...path: string[]): string[] {
  const found = at(value, ...path);
  return isObject(found) ? Object.keys(found) : [];
}
