import type {
  Ack,
  RecordUpdate,
  TrackingError,
  TrackingPort,
} from '../tracking/port.ts';
import { mergeUpdates } from './mergeUpdates.ts';
import type { Timers } from './timers.ts';

/** Seconds until the next try after a refused save; the last one repeats. */
const retryAfter = [5, 15, 30, 60];

export interface SyncEvents {
  /** Something is on its way, or about to be; may be said again. */
  saving(): void;
  saved(at: Date): void;
  unsaved(problem: string): void;
  /** The record keeper's answer to an update, after it was booked. */
  answered(update: RecordUpdate, ack: Ack): void;
  /** All that is not acknowledged, after every change to it; null for nothing. */
  unacknowledged(update: RecordUpdate | null): void;
}

export interface Sync {
  /** Takes a change and sends it as soon as the page has painted. */
  push(update: RecordUpdate): void;
  /** Sends everything now. */
  flush(): Promise<void>;
  /** Sends everything and ends the launch, asked by the learner or because the page goes away. Later calls get the first answer. */
  end(byLearner?: boolean): Promise<Ack>;
  /** Sends nothing from now on, not even an end: another tab records. */
  stop(): void;
}

/** Leaves the browser time to paint the answer before an LMS blocks the page. */
const afterPaint = 30;

function inWords({ call, code, message }: TrackingError): string {
  return code ? `${message} (${call}, ${code})` : message;
}

const stopped: Ack = {
  kind: 'rejected',
  error: { call: '', code: '', message: 'Another window records now.' },
};

/** An adapter that breaks down has not recorded anything. */
async function answerOf(ask: () => Promise<Ack>): Promise<Ack> {
  try {
    return await ask();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'rejected', error: { call: '', code: '', message } };
  }
}

/**
 * Brings changes to the record keeper one save at a time. Nothing leaves the
 * pending update before it is acknowledged.
 * @param sessionSeconds seconds since this launch began.
 */
export function createSync(
  port: TrackingPort,
  events: SyncEvents,
  timers: Timers,
  sessionSeconds: () => number,
): Sync {
  let pending: RecordUpdate | null = null;
  let inFlight: RecordUpdate | null = null;
  let running: Promise<void> = Promise.resolve();
  let timer: number | null = null;
  let refusals = 0;
  let over = false;
  let silent = false;
  let ended: Promise<Ack> | null = null;

  function stopTimer(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
  }

  function schedule(milliseconds: number): void {
    stopTimer();
    timer = timers.set(() => void flush(), milliseconds);
  }

  /** All that is not acknowledged, on its way to the record keeper. */
  function take(): RecordUpdate {
    inFlight = {
      ...mergeUpdates(inFlight ?? {}, pending ?? {}),
      sessionSeconds: sessionSeconds(),
    };
    pending = null;
    events.saving();
    return inFlight;
  }

  function refused(error: TrackingError): void {
    events.unsaved(inWords(error));
    if (!over) schedule((retryAfter[refusals] ?? 60) * 1000);
    refusals += 1;
  }

  /** Books the answer to `sent`. */
  function settle(sent: RecordUpdate, ack: Ack): void {
    // Else `end` has taken this update along and answers for it.
    if (inFlight !== sent) return;
    inFlight = null;
    if (ack.kind === 'rejected') pending = mergeUpdates(sent, pending ?? {});
    // A stopped tab leaves what is kept to the one that records.
    if (!silent) events.unacknowledged(pending);
    if (ack.kind === 'rejected') refused(ack.error);
    else refusals = 0;
    if (ack.kind === 'accepted' && pending === null) events.saved(ack.at);
    events.answered(sent, ack);
  }

  async function sendAll(): Promise<void> {
    let ack: Ack | null = null;
    while (pending !== null && !silent && ack?.kind !== 'rejected') {
      const sent = take();
      ack = await answerOf(() => port.save(sent));
      settle(sent, ack);
    }
  }

  async function endOnce(byLearner?: boolean): Promise<Ack> {
    over = true;
    stopTimer();
    const sent = take();
    const ack = await answerOf(() => port.end(sent, byLearner));
    settle(sent, ack);
    return ack;
  }

  function flush(): Promise<void> {
    stopTimer();
    if (inFlight === null && pending !== null && !silent) running = sendAll();
    return running;
  }

  return {
    push(update) {
      if (over) return;
      pending = mergeUpdates(pending ?? {}, update);
      events.unacknowledged(mergeUpdates(inFlight ?? {}, pending));
      // "Saved" would stand beside an answer that is not, and an LMS may block the page next.
      if (update.interactions && refusals === 0) events.saving();
      if (inFlight === null) schedule(afterPaint);
    },
    flush,
    end(byLearner) {
      ended ??= endOnce(byLearner);
      return ended;
    },
    stop() {
      over = true;
      silent = true;
      stopTimer();
      ended ??= Promise.resolve(stopped);
    },
  };
}
