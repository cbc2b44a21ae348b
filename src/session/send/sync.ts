import type {
  Ack,
  RecordUpdate,
  TrackingError,
  TrackingPort,
} from '../../tracking/port.ts';
import { mergeUpdates } from '../records/mergeUpdates.ts';
import type { Timers } from '../browser/timers.ts';
import type { Doubt, Witness } from '../browser/witness.ts';

/** Seconds until the next try after a refused or doubted save; the last one repeats. */
const retryAfter = [3, 5, 5, 10, 15];

export interface SyncEvents {
  /** Something is on its way, or about to be; may be said again. */
  saving(): void;
  /** The record keeper took everything, and nothing speaks against it. */
  saved(at: Date): void;
  /** It said yes, and that may be worth nothing. */
  doubted(): void;
  unsaved(error: TrackingError): void;
  /** The record keeper's answer to an update, and what speaks against a yes. */
  answered(update: RecordUpdate, ack: Ack, doubt: Doubt | null): void;
  /** The saved data as they are now, for a save that says again what is doubted. */
  renewed(): RecordUpdate;
}

export interface Sync {
  /** Takes a change and sends it as soon as the page has painted. */
  push(update: RecordUpdate): void;
  /** Sends everything now. */
  flush(): Promise<void>;
  /** Sends everything and ends the launch once, asked by the learner or because the page goes away; resolves when the record keeper has answered. */
  end(byLearner?: boolean): Promise<void>;
  /** Sends nothing from now on, not even an end: another tab records. */
  stop(): void;
  /** True once the launch is ending or stopped: nothing more is recorded. */
  isOver(): boolean;
}

/** Leaves the browser time to paint the answer before an LMS blocks the page. */
const afterPaint = 30;

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
 * Brings changes to the record keeper one save at a time. Nothing counts as
 * saved before it was acknowledged and the witness has nothing against it; what
 * is refused or doubted is sent again in the same launch.
 * @param sessionSeconds seconds since this launch began.
 */
export function createSync(
  port: TrackingPort,
  events: SyncEvents,
  timers: Timers,
  sessionSeconds: () => number,
  witness: Witness,
): Sync {
  let pending: RecordUpdate | null = null;
  let inFlight: RecordUpdate | null = null;
  let running: Promise<void> | null = null;
  let timer: number | null = null;
  /** Saves in a row that were refused or doubted. */
  let failures = 0;
  let isDoubted = false;
  let over = false;
  let silent = false;
  let ended: Promise<void> | null = null;

  function stopTimer(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
  }

  function schedule(milliseconds: number): void {
    stopTimer();
    if (!over) timer = timers.set(() => void flush(), milliseconds);
  }

  function tryLater(): void {
    schedule((retryAfter[failures] ?? 15) * 1000);
    failures += 1;
  }

  /** All that is not acknowledged, on its way to the record keeper. */
  function take(): RecordUpdate {
    inFlight = {
      ...mergeUpdates(inFlight ?? {}, pending ?? {}),
      ...(isDoubted && events.renewed()),
      sessionSeconds: sessionSeconds(),
    };
    pending = null;
    if (failures === 0) events.saving();
    return inFlight;
  }

  function refuse(sent: RecordUpdate, error: TrackingError): void {
    pending = mergeUpdates(sent, pending ?? {});
    events.unsaved(error);
    tryLater();
  }

  function judge(at: Date, doubt: Doubt | null): void {
    isDoubted = doubt !== null;
    if (doubt === null) {
      port.believe();
      failures = 0;
      if (pending === null) events.saved(at);
      return;
    }
    port.doubt();
    pending ??= {};
    events.doubted();
    tryLater();
  }

  /** Books the answer to `sent`. */
  async function settle(sent: RecordUpdate, ack: Ack): Promise<void> {
    // Else `end` has taken this update along and answers for it.
    if (inFlight !== sent) return;
    const doubt = ack.kind === 'accepted' ? await witness.doubt() : null;
    // The same, or another tab records.
    if (inFlight !== sent || silent) return;
    inFlight = null;
    // First what it answered, then what follows from that: "saved" alone would say too much.
    events.answered(sent, ack, doubt);
    if (ack.kind === 'rejected') refuse(sent, ack.error);
    else judge(ack.at, doubt);
  }

  async function sendAll(): Promise<void> {
    // A save that may be lost again would only make things worse.
    if (failures > 0 && (await witness.doubt())) {
      tryLater();
      return;
    }
    const before = failures;
    while (pending !== null && !over && failures <= before) {
      const sent = take();
      await settle(sent, await answerOf(() => port.save(sent)));
    }
  }

  async function endOnce(byLearner?: boolean): Promise<void> {
    over = true;
    stopTimer();
    const sent = take();
    await settle(sent, await answerOf(() => port.end(sent, byLearner)));
  }

  function flush(): Promise<void> {
    // What is running may have set the timer for its next try just now.
    if (running) return running;
    stopTimer();
    if (pending === null || silent) return Promise.resolve();
    running = sendAll().finally(() => {
      running = null;
      // What came while the last answer was being judged.
      if (pending !== null && timer === null && failures === 0)
        schedule(afterPaint);
    });
    return running;
  }

  return {
    push(update) {
      if (over) return;
      pending = mergeUpdates(pending ?? {}, update);
      // "Saved" would stand beside an answer that is not, and an LMS may block the page next.
      if (update.interactions && failures === 0) events.saving();
      if (running === null) schedule(afterPaint);
    },
    flush,
    isOver: () => over,
    end(byLearner) {
      ended ??= endOnce(byLearner);
      return ended;
    },
    stop() {
      over = true;
      silent = true;
      stopTimer();
      ended ??= Promise.resolve();
    },
  };
}
