import type { CourseData } from '../domain/course/courseData.ts';
import { freshProgress } from '../domain/progress/progress.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $session } from '../stores/session/session.ts';
import type { Phase } from '../stores/session/session.ts';
import { $desk } from '../stores/simulation/desk.ts';
import type {
  LaunchState,
  StartOutcome,
  TrackingPort,
} from '../tracking/port.ts';
import { connect } from './connect.ts';
import type { CallsRecorded } from './deskRecords.ts';
import { startEnding } from './end.ts';
import { fitCheck, fitDesk, startItems } from './items.ts';
import { bankAddresses, readCourse, readPackage } from './launchData.ts';
import {
  replaceAddress,
  startNavigation,
  stepInAddress,
} from './navigation.ts';
import { openQueue } from './queue.ts';
import { startRecorder } from './record.ts';
import { releaseObjective } from './records.ts';
import { restore } from './restore.ts';
import { startSeatTime } from './seatTime.ts';
import { createSync } from './sync.ts';
import { timers } from './timers.ts';

/** Starts the course of this document: the page reads at once, the record follows when the LMS answers. */
export async function startSession(): Promise<void> {
  const course = readCourse();
  if (!course) return;
  const first = course.steps[0]?.id ?? '';
  $course.set(course);
  $session.setKey('passMark', course.check.pass);
  $progress.set(freshProgress(stepInAddress() ?? first));
  startNavigation();
  const { items, cases } = bankAddresses();
  startItems(items, cases);
  const packaged = readPackage();
  const port = await connect(packaged, course.id).catch(() => null);
  const outcome = port ? await port.start() : notLoaded;
  if (port && outcome.kind === 'started')
    begin(
      course,
      port,
      outcome.state,
      outcome.standard,
      packaged?.options.calls ?? 'trace',
    );
  else if (outcome.kind !== 'started') stayUnrecorded(outcome);
}

/** The script of the adapter did not come: a lost connection, or a session of the LMS that is over. */
const notLoaded: StartOutcome = {
  kind: 'refused',
  error: { call: '', code: '', message: 'a part of the course did not load' },
};

/** Without a record keeper the course reads and practises, and says that nothing is recorded. */
function stayUnrecorded(
  outcome: Exclude<StartOutcome, { kind: 'started' }>,
): void {
  const problem = outcome.kind === 'refused' ? outcome.error.message : '';
  $check.set({ seed: randomSeed(), attempts: [] });
  $session.set({ ...$session.get(), phase: outcome.kind, problem });
}

/** 24 bits; drawing needs variety, not secrecy, and must work without a secure context. */
function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 24);
}

function phaseOf(state: LaunchState, standard: string): Phase {
  if (standard === 'practice') return 'practice';
  return state.mode === 'normal' ? 'recording' : 'review';
}

function begin(
  course: CourseData,
  port: TrackingPort,
  state: LaunchState,
  standard: string,
  calls: CallsRecorded,
): void {
  const queue = openQueue(() => localStorage, course.id, state.learner.id);
  const beginning = restore(state, queue, course, randomSeed());
  const { saved, unsent } = beginning;
  const phase = phaseOf(state, standard);
  const began = performance.now();
  // A bookmark beats the address; a learner who has moved on meanwhile beats both.
  const stay = !beginning.resumed || $progress.get().visited.size > 1;
  $check.set(saved.check);
  $desk.set(saved.desk);
  fitDesk();
  $progress.set({
    ...saved.progress,
    step: stay ? $progress.get().step : saved.progress.step,
    visited: new Set([...saved.progress.visited, ...$progress.get().visited]),
  });
  if (!stay) replaceAddress(saved.progress.step);
  $session.set({
    ...$session.get(),
    phase,
    learnerName: state.learner.name,
    resumed: beginning.resumed,
    restoreNotice: beginning.notice,
    passMark: state.masteryScore ?? course.check.pass,
  });
  if (phase === 'review') return fitCheck();
  let acknowledgedTurn = beginning.acknowledgedTurn;
  const sync = createSync(
    port,
    {
      saving: () => $session.setKey('save', 'saving'),
      saved: (at) =>
        $session.set({
          ...$session.get(),
          save: 'saved',
          savedAt: at.getTime(),
          problem: '',
        }),
      unsaved: (problem) =>
        $session.set({ ...$session.get(), save: 'unsaved', problem }),
      unacknowledged(update) {
        if (update === null) acknowledgedTurn = recorder.turn();
        queue.write(
          update && {
            turn: recorder.turn(),
            seed: saved.check.seed,
            acknowledgedTurn,
            update,
          },
        );
      },
    },
    timers,
    () => Math.round((performance.now() - began) / 1000),
  );
  const bookTime = startSeatTime(() => performance.now());
  const recorder = startRecorder(
    course,
    saved,
    (update) => sync.push(update),
    bookTime,
    calls,
  );
  sync.push({
    ...unsent,
    objectives: [releaseObjective(course), ...(unsent?.objectives ?? [])],
    ...recorder.snapshot(),
  });
  startEnding(sync, recorder);
  // The items may have come before a slow LMS; the recorder hears what that changes.
  fitCheck();
}
