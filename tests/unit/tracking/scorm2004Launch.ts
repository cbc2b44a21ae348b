import { scorm2004Port } from '../../../src/tracking/scorm2004/adapter.ts';
import type { TrackingPort } from '../../../src/tracking/port.ts';
import type { ScormSetup } from '../../../src/tracking/scorm/port.ts';
import type { StartOutcome } from '../../../src/tracking/port.ts';
import type { Faults } from '../../fixtures/strict-host/faults.ts';
import {
  type StrictApi2004,
  type StrictHost2004,
  strictHost2004,
} from '../../fixtures/strict-host/host2004.ts';
import {
  type LaunchOptions,
  memoryStore,
} from '../../fixtures/strict-host/record.ts';

interface Setup {
  options?: ScormSetup['options'];
  launch?: LaunchOptions;
  faults?: Faults;
  store?: ReturnType<typeof memoryStore>;
  /** The page is not in view. */
  hidden?: boolean;
  /** The LMS's script with another way to answer. */
  wrap?: (api: StrictApi2004) => object;
}

interface Launched {
  host: StrictHost2004;
  port: TrackingPort;
  outcome: StartOutcome;
  store: ReturnType<typeof memoryStore>;
  /** The newest attempt, element by element without `cmi.`. */
  stored: () => Record<string, string>;
  /** Calls that changed something or tried to, since the last time this was asked. */
  writes: () => string[];
}

/** The adapter on a strict host for SCORM 2004, started; the clock stands still at nine o'clock. */
export async function launched2004(setup: Setup = {}): Promise<Launched> {
  const store = setup.store ?? memoryStore();
  const host = strictHost2004(store, setup.launch, setup.faults);
  const port = scorm2004Port({
    window: {
      ...(setup.hidden && { document: { visibilityState: 'hidden' } }),
      parent: { API_1484_11: setup.wrap?.(host.api) ?? host.api },
    },
    clock: () => new Date('2026-11-24T09:00:00Z'),
    timers: { setTimeout: () => 0 },
    options: setup.options,
  });
  const outcome = await port.start();
  let seen = 0;
  return {
    host,
    port,
    outcome,
    store,
    stored(): Record<string, string> {
      const values = store.load().attempts.at(-1)?.values ?? {};
      return Object.fromEntries(
        Object.entries(values).map(([element, value]) => [
          element.replace('cmi.', ''),
          value,
        ]),
      );
    },
    writes(): string[] {
      const fresh = host.calls.slice(seen);
      seen = host.calls.length;
      return fresh
        .map(({ call }) => call)
        .filter((call) => /^(SetValue|Commit|Terminate|Initialize)/.test(call))
        .map((call) => call.replace('SetValue cmi.', ''));
    },
  };
}
