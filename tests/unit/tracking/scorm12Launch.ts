import { scorm12Port } from '../../../src/tracking/scorm12/adapter.ts';
import type { StartOutcome, TrackingPort } from '../../../src/tracking/port.ts';
import type { ScormSetup } from '../../../src/tracking/scorm/port.ts';
import {
  type Faults,
  type StrictApi,
  type StrictHost,
  strictHost,
} from '../../fixtures/strict-host/host.ts';
import {
  type LaunchOptions,
  memoryStore,
} from '../../fixtures/strict-host/record.ts';
import { viewRecord } from '../../fixtures/strict-host/view.ts';

/** The adapter on a strict host, started; the clock stands still at nine o'clock. */
export async function launched(
  setup: {
    options?: ScormSetup['options'];
    launch?: LaunchOptions;
    faults?: Faults;
    store?: ReturnType<typeof memoryStore>;
    /** The page is not in view. */
    hidden?: boolean;
    /** The LMS's script with another way to answer. */
    wrap?: (api: StrictApi) => object;
  } = {},
): Promise<{
  port: TrackingPort;
  outcome: StartOutcome;
  host: StrictHost;
  faults: Faults;
  store: ReturnType<typeof memoryStore>;
  /** Calls that changed something or tried to, since the last time this was asked. */
  writes: () => string[];
  record: () => ReturnType<typeof viewRecord>[number] | undefined;
}> {
  const store = setup.store ?? memoryStore();
  const faults = setup.faults ?? {};
  const host = strictHost(store, setup.launch, faults);
  const port = scorm12Port({
    window: {
      ...(setup.hidden && { document: { visibilityState: 'hidden' } }),
      parent: { API: setup.wrap?.(host.api) ?? host.api },
    },
    clock: () => new Date('2026-11-24T09:00:00Z'),
    timers: { setTimeout: () => 0 },
    options: setup.options,
  });
  const outcome = await port.start();
  let seen = 0;
  return {
    port,
    outcome,
    host,
    faults,
    store,
    record: () => viewRecord(store.load()).at(-1),
    writes() {
      const fresh = host.calls.slice(seen);
      seen = host.calls.length;
      return fresh
        .map(({ call }) => call)
        .filter((call) => /^LMS(SetValue|Commit|Finish|Initialize)/.test(call))
        .map((call) => call.replace('LMSSetValue cmi.', ''));
    },
  };
}
