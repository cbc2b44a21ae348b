import type {
  Ack,
  CallEntry,
  Diagnosis,
  RecordUpdate,
  StartOutcome,
  TrackingPort,
} from '../port.ts';
import { ended as launchEnded, notBegun } from '../../words/tracking/scorm.ts';
import { type CheckedApi, checkedApi } from './api.ts';
import type { Dialect } from './dialect.ts';
import { type Timers, whenApiFound, type WindowLike } from './discover.ts';
import { readLaunch } from './launch.ts';
import { peek } from './peek.ts';
import { type Recorder, recorder, type When } from './recorder.ts';
import { isClosed, type StatusOption } from './attemptStanding.ts';

export interface ScormSetup {
  window: WindowLike;
  clock: () => Date;
  timers: Timers;
  options?: { status?: StatusOption };
}

/** An update is answered by what the launch allows: writing, reading only, or nothing yet. */
type Save = (update: RecordUpdate, when?: When) => Ack;

const refusal = (message: string) => ({
  kind: 'rejected' as const,
  error: { call: '', code: '', message },
});
const notStarted = refusal(notBegun);
const over = refusal(launchEnded);

/**
 * One edition of SCORM in the port's words: one beginning and one end, exit
 * always `suspend`, nothing downgraded. A score is written only together with
 * the judgement it belongs to. After `rejected`, hand in the same update again
 * (or one that holds it): what no commit acknowledged is written anew.
 */
export function scormPort(
  dialect: Dialect,
  { window, clock, timers, options = {} }: ScormSetup,
): TrackingPort {
  const log: CallEntry[] = [];
  let lms: CheckedApi | null = null;
  let save: Save = () => notStarted;
  let keeper: Recorder | null = null;
  let started: Promise<StartOutcome> | null = null;
  let ended: Ack | null = null;

  function begin(found: object | null): StartOutcome {
    if (!found) return { kind: 'absent' };
    const api = checkedApi(found, dialect.api, clock, log);
    const error = api.initialize();
    if (error) return { kind: 'refused', error };
    lms = api;
    const launch = readLaunch(api, dialect);
    const { state } = launch;
    if (state.mode === 'normal') {
      const option = options.status ?? 'passed';
      keeper = recorder(api, launch, dialect, option, clock);
      ({ save } = keeper);
      // Incomplete and exit suspend from the first second; a failure is made good by the next save.
      save({}, 'begin');
    } else {
      save = () => ({ kind: 'accepted', at: clock(), warnings: [] });
      const { browseWrites } = dialect;
      if (state.mode === 'browse' && !isClosed(state) && browseWrites[0]) {
        for (const [element, value] of browseWrites)
          api.set(`cmi.${element}`, value);
        api.commit();
      }
    }
    return { kind: 'started', state, standard: dialect.name };
  }

  function finish(update: RecordUpdate, byLearner?: boolean): Ack {
    const ack = save(update, 'end');
    save = () => over;
    if (lms && byLearner) dialect.onFinish?.(lms);
    const error = lms?.finish();
    // The commit before it holds the record; a failed end costs the booked time only.
    if (error && ack.kind === 'accepted')
      return { ...ack, warnings: [...ack.warnings, error] };
    return ack;
  }

  /** What the LMS's page gives back; after the end, asking would only break old LMSs. */
  function held(): Diagnosis['held'] {
    if (!lms || ended) return { error: (lms ? over : notStarted).error };
    const location = lms.get(`cmi.${dialect.elements.location}`);
    const suspendData = lms.get('cmi.suspend_data');
    const error = location.error ?? suspendData.error;
    return error
      ? { error }
      : { location: location.value, suspendData: suspendData.value };
  }

  return {
    start() {
      started ??= new Promise((resolve) => {
        whenApiFound(
          window,
          { apiName: dialect.apiName, initialize: dialect.api.initialize },
          timers,
          () => !ended,
          (api) => resolve(begin(api)),
        );
      });
      return started;
    },
    save(update) {
      const isHidden =
        peek(peek(window, 'document'), 'visibilityState') === 'hidden';
      return Promise.resolve(save(update, isHidden ? 'hidden' : undefined));
    },
    end(update, byLearner) {
      ended ??= finish(update, byLearner);
      return Promise.resolve(ended);
    },
    believe: () => keeper?.believe(),
    doubt: () => keeper?.doubt(),
    diagnose: () =>
      Promise.resolve({
        held: held(),
        calls: [...log],
        suspendDataLimit: dialect.limits.suspendData,
      }),
  };
}
