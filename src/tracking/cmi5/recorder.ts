import { visitEnded } from '../../words/tracking/cmi5.ts';
import type { Ack, RecordUpdate, TrackingError } from '../port.ts';
import type { Begun } from './begin.ts';
import { keptAfter } from './keeping.ts';
import { outbox } from './outbox.ts';
import { mayOutlive } from './request.ts';
import { sayings } from './saying.ts';
import { duration, statements } from './statement.ts';
import type { Cmi5Setup } from './setup.ts';

const ONCE_PER_REGISTRATION = ['completed', 'passed', 'failed'];

/** What a launch says to the LMS from `initialized` to `terminated`. */
export interface Recorder {
  /** Says that the session begins; null when the LMS has heard it. */
  initialize(): Promise<TrackingError | null>;
  save(update: RecordUpdate): Promise<Ack>;
  /** @param stays false for a page that is going away: then all requests leave before the promise is returned. */
  end(update: RecordUpdate, stays: boolean): Promise<Ack>;
  /** See the port. */
  believe(): void;
  doubt(): void;
}

export const launchEnded: TrackingError = {
  call: '',
  code: '',
  message: visitEnded,
};

const rejected = (error: TrackingError): Ack => ({ kind: 'rejected', error });

/**
 * `terminated` kills the token, so whatever else there is to keep goes first:
 * the statements, then the state that counts on them, and the end when both are
 * acknowledged.
 *
 * A page that is going away cannot wait. Then the state leaves first, and right
 * behind it one request with the answers that wait, a `failed` that was held
 * back, and `terminated`: the record store takes that whole or not at all. A
 * server that does both at once may still do them the other way round and refuse
 * the state. All that is lost is the place since the last save, and the session
 * keeps it in this browser, since an answer to a page that leaves proves
 * nothing. To leave `terminated` out would be worse: the token would live on in
 * a tab that the next person at the machine can open again, and the LMS would
 * book the time until the next launch, be it a day. So a reload, which looks
 * like a page that goes away, ends the launch too.
 * @param records false for a launch that may only begin and end.
 */
export function recorder(
  { address, data, xapi, tab, keepsake, idOf, sessionOf }: Begun,
  { clock, language }: Pick<Cmi5Setup, 'clock' | 'language'>,
  records: boolean,
): Recorder {
  const began = clock().getTime();
  const earlier = keepsake.fresh;
  const box = outbox(xapi, idOf, earlier.told);
  const make = statements(address, { ...data.contextTemplate, language });
  const say = sayings(box, make, clock, data.masteryScore);
  const { session } = tab;
  /** Answers that were counted by an earlier launch. */
  const counted = new Set<string>();
  let kept = earlier;
  let seconds = 0;
  let over = false;
  let doubted = false;
  let running: Promise<unknown> = Promise.resolve();
  let busy = 0;

  /** Takes the update into what is kept and what waits to be said; returns what was not taken. */
  function take(update: RecordUpdate, ending: boolean): TrackingError[] {
    seconds = update.sessionSeconds ?? (clock().getTime() - began) / 1000;
    if (!records) return [];
    for (const { id, place = Infinity } of update.interactions ?? [])
      if (place < earlier.answers) counted.add(id);
    const total = earlier.seconds + seconds;
    const after = keptAfter(kept, update, total, data.masteryScore, clock());
    ({ kept } = after);
    say.records(update);
    say.judgements(kept, session.sent, seconds, ending);
    return after.warnings;
  }

  function bookSent(): void {
    const sent = new Set(earlier.sent);
    const ofSession = new Set(session.sent);
    let { answers } = earlier;
    const told = { ...kept.told };
    for (const [key, held] of box.held()) {
      const [verb = '', id] = key.split(' ');
      if (id === undefined) {
        ofSession.add(verb);
        if (ONCE_PER_REGISTRATION.includes(verb)) sent.add(verb);
      } else if (verb === 'objective') told[key] = held;
      else if (!counted.has(id)) answers += 1;
    }
    kept = { ...kept, answers, sent: [...sent], told };
    session.sent = [...ofSession];
    tab.keep();
  }

  async function tell(
    warnings: TrackingError[],
    ending: boolean,
  ): Promise<TrackingError | null> {
    const outcome = await box.send(ending);
    bookSent();
    warnings.push(...outcome.warnings);
    return outcome.error;
  }

  const answer = (
    error: TrackingError | null,
    warnings: TrackingError[],
  ): Ack =>
    error ? rejected(error) : { kind: 'accepted', at: clock(), warnings };

  /** First what is told, then what is kept: a relaunch must not take for told what was not. */
  async function bring(update: RecordUpdate, ending: boolean): Promise<Ack> {
    if (over && !ending) return rejected(launchEnded);
    const warnings = take(update, ending);
    let error: TrackingError | null = null;
    if (doubted) {
      doubted = false;
      await box.ask();
    }
    if (box.waiting().length > 0) error = await tell(warnings, ending);
    // `end` has taken this update along and answers for it.
    if (over && !ending) error ??= launchEnded;
    if (!error && records) error = await keepsake.write(kept, false);
    return answer(error, warnings);
  }

  function terminate(warnings: TrackingError[]) {
    const result = { duration: duration(seconds) };
    say.bound('terminated', sessionOf('terminated'), result);
    tab.end();
    return tell(warnings, true);
  }

  async function finish(update: RecordUpdate): Promise<Ack> {
    await running;
    const ack = await bring(update, true);
    if (ack.kind === 'accepted') await terminate(ack.warnings);
    return ack;
  }

  async function leave(update: RecordUpdate): Promise<Ack> {
    const warnings = take(update, true);
    const all = JSON.stringify([kept, box.waiting()]);
    // What is too long for a page that leaves goes as far as it comes, in the safe order.
    if (!mayOutlive(all)) return finish(update);
    const writing = records ? keepsake.write(kept, true) : null;
    const telling = terminate(warnings);
    return answer((await writing) ?? (await telling), warnings);
  }

  return {
    async initialize() {
      if (session.sent.includes('initialized')) return null;
      say.bound('initialized', sessionOf('initialized'));
      return tell([], false);
    },
    save(update) {
      if (!records) return Promise.resolve(answer(null, []));
      const saving =
        busy > 0
          ? running.then(() => bring(update, false))
          : bring(update, false);
      busy += 1;
      running = saving.then(() => void (busy -= 1));
      return saving;
    },
    end(update, stays) {
      over = true;
      return stays ? finish(update) : leave(update);
    },
    believe: () => box.believe(),
    doubt: () => {
      doubted = true;
    },
  };
}
