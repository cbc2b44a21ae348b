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
  saving(): void;
  saved(at: Date): void;
  unsaved(problem: string): void;
  /** All that is not acknowledged, after every change to it; null for nothing. */
  unacknowledged(update: RecordUpdate | null): void;
}

export interface Sync {
  /** Takes a change and sends it as soon as the page has painted. */
  push(update: RecordUpdate): void;
  /** Sends everything now. */
  flush(): Promise<void>;
  /** Sends everything and ends the launch; the page may go away meanwhile. */
  end(): Promise<Ack>;
}

/** Leaves the browser time to paint the answer before an LMS blocks the page. */
const afterPaint = 30;

function inWords({ call, code, message }: TrackingError): string {
  return code ? `${message} (${call}, ${code})` : message;
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
  let running: Promise<void> | null = null;
  let timer: number | null = null;
  let refusals = 0;
  let over = false;

  function stopTimer(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
  }

  function schedule(milliseconds: number): void {
    stopTimer();
    timer = timers.set(() => void flush(), milliseconds);
  }

  /** Takes what is pending, and keeps it until the record keeper answers. */
  async function send(by: TrackingPort['save']): Promise<Ack> {
    const sent = { ...pending, sessionSeconds: sessionSeconds() };
    pending = null;
    inFlight = sent;
    events.saving();
    const ack = await by(sent);
    inFlight = null;
    if (ack.kind === 'rejected') pending = mergeUpdates(sent, pending ?? {});
    events.unacknowledged(pending);
    return ack;
  }

  function refused(error: TrackingError): void {
    events.unsaved(inWords(error));
    if (!over) schedule((retryAfter[refusals] ?? 60) * 1000);
    refusals += 1;
  }

  async function sendAll(): Promise<void> {
    while (pending !== null) {
      const ack = await send((update) => port.save(update));
      if (ack.kind === 'rejected') return refused(ack.error);
      refusals = 0;
      if (pending === null) events.saved(ack.at);
    }
  }

  function flush(): Promise<void> {
    stopTimer();
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    push(update) {
      if (over) return;
      pending = mergeUpdates(pending ?? {}, update);
      events.unacknowledged(mergeUpdates(inFlight ?? {}, pending));
      if (running === null) schedule(afterPaint);
    },
    flush,
    async end() {
      over = true;
      stopTimer();
      const ack = await send((update) => port.end(update));
      if (ack.kind === 'accepted') events.saved(ack.at);
      else refused(ack.error);
      return ack;
    },
  };
}
