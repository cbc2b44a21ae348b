import { $request, $session } from '../../stores/session/session.ts';
import type { RecordUpdate } from '../../tracking/port.ts';
import type { Recorder } from './recorder.ts';
import type { Sync } from './sync.ts';

/** Milliseconds between saves that only carry time. */
const timeSave = 60_000;

/**
 * Saves when the page is hidden, ends the launch when it goes away or when
 * the learner asks. Never `unload`: Chromium ignores it and drops its requests.
 */
export function startEnding(
  sync: Sync,
  push: (update: RecordUpdate) => void,
  recorder: Recorder,
): void {
  let ended = false;

  function showEnded(): void {
    // Else another tab has taken over, and there was nothing to end.
    if ($session.get().phase !== 'elsewhere') $session.setKey('phase', 'ended');
  }

  async function end(byLearner?: boolean): Promise<void> {
    ended = true;
    push(recorder.snapshot());
    await sync.end(byLearner);
    showEnded();
  }

  /** Ends only what is acknowledged; else the banner stays and says why. */
  async function finish(): Promise<void> {
    push(recorder.snapshot());
    await sync.flush();
    if ($session.get().save === 'saved' && !ended) await end(true);
  }

  function saveTime(): void {
    if (ended) return;
    push(recorder.snapshot());
    void sync.flush();
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveTime();
    // What was saved while nobody looked is doubted.
    else void sync.flush();
  });
  addEventListener('pagehide', () => {
    if (!ended) void end();
  });
  addEventListener('pageshow', (event) => {
    // An answer that was under way may never come now.
    if (event.persisted && ended) showEnded();
  });
  addEventListener('online', () => void sync.flush());
  setInterval(() => {
    if (document.visibilityState === 'visible') saveTime();
  }, timeSave);
  $request.listen((request, before) => {
    if (request.retry !== before?.retry) void sync.flush();
    if (request.finish !== before?.finish) void finish();
  });
}
