import type { Files } from '../../../src/ground/files.ts';
import type { BenchStandard } from '../standards.ts';
import { benchClock, keepTimeBy } from './clock.ts';
import { openPackage } from './coursePage.ts';
import { type Meter, meteredLms } from './meteredLms.ts';

/** What one thing that the learner does costs. */
export interface Cost {
  calls: number;
  /** Milliseconds that the page stands still, before the next picture and in all. */
  beforePaint: number;
  blocked: number;
  /** Milliseconds until the course shows it as saved. */
  untilSaved: number;
}

export interface CourseCost {
  launch: Cost;
  /** One for each answer of the check, in order. */
  answers: Cost[];
  exit: Cost;
  /** Over the whole course, its end included. */
  total: Meter;
  steps: number;
  calls: number;
  /** As the learner spends them. */
  minutes: number;
}

/** A host that takes its time: milliseconds a call. */
export const SLOW_CALL = 200;
// One picture at 60 a second.
const FRAME = 16;
// Beside it what the learner does next; every save has been answered by then.
const SETTLED = 5_000;

/**
 * Plays the whole course of a package on a slow and strict LMS, by its own session and by
 * a clock of its own. It takes the globals of its thread, so give it one.
 */
export async function measureCourse(
  standard: BenchStandard,
  files: Files,
): Promise<CourseCost> {
  const clock = benchClock();
  const stub = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, {
      value,
      configurable: true,
      writable: true,
    });
  const lms = meteredLms(standard, clock, SLOW_CALL);
  const page: Record<string, unknown> = {
    opener: null,
    setTimeout: (run: () => void, after: number) => clock.set(run, after),
    clearTimeout: (timer: number) => clock.clear(timer),
    ...lms.window,
  };
  page['parent'] = page;
  keepTimeBy(clock, stub);
  openPackage(files, stub);
  stub('window', page);
  stub('localStorage', emptyStorage());
  // Another tab of the same learner is not what is measured.
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');

  const { startSession } = await import('../../../src/session/startSession.ts');
  const { $session, finishLaunch } =
    await import('../../../src/stores/session/session.ts');
  const { wholeCourse } = await import('./playCourse.ts');
  await loadAdapter(standard);

  async function cost(work: () => void): Promise<Cost> {
    const before = lms.meter();
    const begun = clock.now();
    let savedAt = begun;
    const stop = $session.listen(({ save, savedAt: at }) => {
      if (save === 'saved') savedAt = at;
    });
    work();
    await clock.pass(FRAME);
    const painted = lms.meter();
    await clock.pass(SETTLED);
    stop();
    const after = lms.meter();
    return {
      calls: after.calls - before.calls,
      beforePaint: painted.blocked - before.blocked,
      blocked: after.blocked - before.blocked,
      untilSaved: savedAt - begun,
    };
  }

  const launch = await cost(() => void startSession());
  const answers: Cost[] = [];
  const done = { step: 0, call: 0, answer: 0, other: 0 };
  for (const { kind, minutes, work } of wholeCourse()) {
    await clock.pass(minutes * 60_000);
    const spent = await cost(work);
    if (kind === 'answer') answers.push(spent);
    done[kind] += 1;
  }
  const before = clock.now();
  const exit = await cost(finishLaunch);
  if ($session.get().phase !== 'ended')
    throw new Error(
      `The launch did not end: ${JSON.stringify($session.get())}`,
    );
  return {
    launch,
    answers,
    exit,
    total: lms.meter(),
    steps: done.step,
    calls: done.call,
    minutes: Math.round((before - Date.UTC(2026, 10, 24, 9)) / 60_000),
  };
}

/** So that it comes at once when the session asks for it: scripts are no part of what is measured. */
async function loadAdapter(standard: BenchStandard): Promise<void> {
  if (standard === 'scorm12')
    await import('../../../src/tracking/scorm12/adapter.ts');
  else if (standard === 'cmi5')
    await import('../../../src/tracking/cmi5/adapter.ts');
  else await import('../../../src/tracking/scorm2004/adapter.ts');
}

function emptyStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
