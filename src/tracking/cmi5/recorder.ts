import type { Ack, RecordUpdate, TrackingError } from '../port.ts';
import type { Begun } from './begin.ts';
import { keptAfter } from './keeping.ts';
import { outbox } from './outbox.ts';
import { answersAmong, sayings, verbsAmong } from './saying.ts';
import { statements } from './statement.ts';

const ONCE_PER_REGISTRATION = ['completed', 'passed', 'failed'];

/** What a launch says to the LMS from `initialized` to `terminated`. */
export interface Recorder {
  /** Says that the session begins; null when the LMS has heard it. */
  initialize(): Promise<TrackingError | null>;
  save(update: RecordUpdate): Promise<Ack>;
  end(update: RecordUpdate): Promise<Ack>;
}

export const launchEnded: TrackingError = {
  call: '',
  code: '',
  message: 'This launch has ended; open the course again from the LMS.',
};

/** @param records false for a launch that may only begin and end. */
export function recorder(
  { address, data, xapi, tab, keepsake }: Begun,
  clock: () => Date,
  records: boolean,
): Recorder {
  const began = clock().getTime();
  const box = outbox(xapi);
  const make = statements(address, data.contextTemplate);
  const say = sayings(box, make, clock, data.masteryScore);
  const { session } = tab;
  const earlier = keepsake.fresh;
  let kept = earlier;
  let over = false;
  let running: Promise<unknown> | null = null;

  /** Takes the update into what is kept and what waits to be said; returns what was not taken. */
  function take(update: RecordUpdate, ending: boolean): TrackingError[] {
    const seconds = update.sessionSeconds ?? (clock().getTime() - began) / 1000;
    let warnings: TrackingError[] = [];
    if (records) {
      const total = earlier.seconds + seconds;
      const after = keptAfter(kept, update, total, data.masteryScore);
      ({ kept, warnings } = after);
      say.records(update);
      say.judgements(kept, session.sent, seconds, ending);
    }
    if (ending) say.terminated(session.terminatedId, seconds);
    return warnings;
  }

  function bookSent(): void {
    const keys = box.acknowledged();
    const verbs = verbsAmong(keys);
    const once = verbs.filter((verb) => ONCE_PER_REGISTRATION.includes(verb));
    kept = {
      ...kept,
      answers: earlier.answers + answersAmong(keys),
      sent: [...new Set([...earlier.sent, ...once])],
    };
    session.sent = [...new Set([...session.sent, ...verbs])];
    tab.keep();
  }

  async function tell(
    warnings: TrackingError[],
    ending: boolean,
  ): Promise<TrackingError | null> {
    const { refused, warnings: less } = await box.send(ending);
    bookSent();
    warnings.push(...less);
    for (const [key, error] of refused) {
      if (key !== 'terminated') return error;
      // What the session said before is recorded all the same.
      warnings.push(error);
    }
    return null;
  }

  /** First what is told, then what is kept: a relaunch must not take for told what was not. */
  async function bring(update: RecordUpdate, ending: boolean): Promise<Ack> {
    if (over && !ending) return { kind: 'rejected', error: launchEnded };
    const warnings = take(update, ending);
    let error: TrackingError | null = null;
    if (ending && box.waiting().every((key) => key === 'terminated')) {
      // The page may be gone before any answer: both leave at once.
      const writing = records ? keepsake.write(kept, true) : null;
      const telling = tell(warnings, true);
      error = (await writing) ?? (await telling);
    } else {
      if (box.waiting().length > 0) error = await tell(warnings, ending);
      // `end` has taken this update along and answers for it.
      if (over && !ending) error ??= launchEnded;
      if (!error && records) error = await keepsake.write(kept, ending);
    }
    if (error) return { kind: 'rejected', error };
    return { kind: 'accepted', at: clock(), warnings };
  }

  return {
    async initialize() {
      if (session.sent.includes('initialized')) return null;
      say.initialized(session.initializedId);
      // A repeat after a reload must have the same id.
      tab.keep();
      return tell([], false);
    },
    save(update) {
      if (!records)
        return Promise.resolve({ kind: 'accepted', at: clock(), warnings: [] });
      const saving = running
        ? running.then(() => bring(update, false))
        : bring(update, false);
      running = saving;
      void saving.then(() => {
        if (running === saving) running = null;
      });
      return saving;
    },
    end(update) {
      over = true;
      session.sent = [...new Set([...session.sent, 'terminated'])];
      tab.keep();
      return bring(update, true);
    },
  };
}
