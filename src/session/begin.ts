import type { CourseData } from '../domain/course/courseData.ts';
import { sameVerdict } from '../domain/verdict/verdict.ts';
import { $progress } from '../stores/progress/progress.ts';
import { $check } from '../stores/quiz/quiz.ts';
import { $session } from '../stores/session/session.ts';
import type { Phase } from '../stores/session/session.ts';
import { $desk } from '../stores/simulation/desk.ts';
import type { LaunchState, TrackingPort } from '../tracking/port.ts';
import type { ClaimedTab } from './claimTab.ts';
import { bookAnswer, connection } from './connection.ts';
import type { CallsRecorded } from './deskRecords.ts';
import { startEnding } from './end.ts';
import { fitCheck, fitDesk } from './items.ts';
import { replaceAddress } from './navigation.ts';
import { openQueue } from './queue.ts';
import type { Queue } from './queue.ts';
import { startRecorder } from './record.ts';
import { releaseObjective } from './records.ts';
import { restore } from './restore.ts';
import type { Beginning } from './restore.ts';
import { startSeatTime } from './seatTime.ts';
import { createSync } from './sync.ts';
import type { SyncEvents } from './sync.ts';
import { timers } from './timers.ts';

/** 24 bits; drawing needs variety, not secrecy, and must work without a secure context. */
export function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 24);
}

function queueOf(course: CourseData, state: LaunchState): Queue {
  return openQueue(() => localStorage, course.id, state.learner.id);
}

/** Brings back what was there, and says how this launch stands. */
function takeUp(
  course: CourseData,
  state: LaunchState,
  phase: Phase,
  beginning: Beginning,
): void {
  const { saved } = beginning;
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
    earlier: beginning.notice,
    passMark: state.masteryScore ?? course.check.pass,
  });
}

/**
 * A launch that looks and records nothing: a review, or a second tab. It leaves unsent work where it is.
 * @param end ends what the LMS has begun, when the page goes away.
 */
export function readOnly(
  course: CourseData,
  state: LaunchState,
  phase: 'review' | 'elsewhere',
  end: () => void = () => undefined,
): void {
  const looking: LaunchState = { ...state, mode: 'review' };
  const queue = queueOf(course, state);
  takeUp(course, state, phase, restore(looking, queue, course, randomSeed()));
  fitCheck();
  addEventListener('pagehide', end);
}

/** A launch that saves: to the LMS, or in practice to this browser. */
export function begin(
  course: CourseData,
  port: TrackingPort,
  state: LaunchState,
  phase: Phase,
  calls: CallsRecorded,
  tab: ClaimedTab | null,
): void {
  const queue = queueOf(course, state);
  const beginning = restore(state, queue, course, randomSeed());
  const { saved, unsent } = beginning;
  const began = performance.now();
  takeUp(course, state, phase, beginning);
  let acknowledgedTurn = beginning.acknowledgedTurn;

  const events: SyncEvents = {
    saving: () => $session.setKey('save', 'saving'),
    saved(at) {
      const view = $session.get();
      const verdict = recorder.verdict();
      const { accepted } = view;
      const savedAt = at.getTime();
      $session.set({
        ...view,
        save: 'saved',
        savedAt,
        problem: '',
        accepted:
          accepted && sameVerdict(accepted.verdict, verdict)
            ? accepted
            : { verdict, at: savedAt },
      });
    },
    unsaved: (problem) =>
      $session.set({ ...$session.get(), save: 'unsaved', problem }),
    unacknowledged(update) {
      if (update === null) acknowledgedTurn = recorder.turn();
      const isKept = queue.write(
        update && {
          turn: recorder.turn(),
          seed: saved.check.seed,
          acknowledgedTurn,
          update,
        },
      );
      $session.setKey('kept', isKept ? 'browser' : 'page');
    },
    answered(update, ack) {
      bookAnswer(update, ack);
      // Practice keeps its place in storage too, and may find it full.
      if (phase === 'practice' && ack.kind === 'accepted' && ack.warnings[0])
        $session.setKey('kept', 'page');
    },
  };
  const sync = createSync(port, events, timers, () =>
    Math.round((performance.now() - began) / 1000),
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
  connection.save = () => {
    sync.push(recorder.snapshot());
    return sync.flush();
  };
  tab?.whileRecording(() => {
    sync.stop();
    $session.setKey('phase', 'elsewhere');
  });
  // The items may have come before a slow LMS; the recorder hears what that changes.
  fitCheck();
}
