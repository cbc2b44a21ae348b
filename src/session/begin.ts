import type { CourseData } from '../domain/course/courseData.ts';
import { sameVerdict } from '../domain/verdict/verdict.ts';
import { $session } from '../stores/session/session.ts';
import type { Phase } from '../stores/session/session.ts';
import type {
  LaunchState,
  RecordUpdate,
  TrackingError,
  TrackingPort,
} from '../tracking/port.ts';
import type { ClaimedTab } from './tab/claimTab.ts';
import { bookAnswer, connection } from './panel/connection.ts';
import type { CallsRecorded } from './records/callRecords.ts';
import { startEnding } from './send/endSession.ts';
import { fitCheck } from './late/items.ts';
import { startJournal } from './send/journal.ts';
import { startRecorder } from './send/recorder.ts';
import { releaseObjective } from './records/launchRecords.ts';
import { startSeatTime } from './send/seatTime.ts';
import { createSync } from './send/sync.ts';
import type { SyncEvents } from './send/sync.ts';
import { beginningOf, keepingOf, takeUp } from './launch/takeUp.ts';
import { timers } from './browser/timers.ts';
import type { Witness } from './browser/witness.ts';

function inWords({ call, code, message }: TrackingError): string {
  return code ? `${message} (${call}, ${code})` : message;
}

/** A launch that saves: to the LMS, or in practice to this browser. */
export async function begin(
  course: CourseData,
  port: TrackingPort,
  state: LaunchState,
  phase: Phase,
  calls: CallsRecorded,
  tab: ClaimedTab | null,
  witness: Witness,
): Promise<void> {
  const keeping = keepingOf(course, state);
  const beginning = await beginningOf(course, state, keeping);
  const { saved, missing } = beginning;
  const began = performance.now();
  connection.earlier = beginning.earlier;
  takeUp(course, state, phase, beginning);
  const journal = startJournal(keeping, state, beginning);

  /** Writes down a change before it is on its way. */
  function give(update: RecordUpdate): RecordUpdate {
    const { placed, isKept } = journal.write(update, recorder.turn());
    // Practice tells by itself whether the browser takes anything.
    if (phase !== 'practice')
      $session.setKey('kept', isKept ? 'browser' : 'page');
    return placed;
  }

  /** No retry would help: what is not confirmed waits in this browser for the next launch. */
  function close(how: 'elsewhere' | 'ended'): void {
    sync.stop();
    $session.setKey('phase', how);
  }
  const elsewhere = () => close('elsewhere');

  const events: SyncEvents = {
    saving: () => $session.setKey('save', 'saving'),
    saved(at) {
      journal.accept(recorder.turn());
      const verdict = recorder.verdict();
      const view = $session.get();
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
            : { verdict, at: savedAt, confirmed: false },
      });
    },
    doubted: () =>
      $session.set({ ...$session.get(), save: 'doubted', problem: '' }),
    unsaved(error) {
      $session.set({
        ...$session.get(),
        save: 'unsaved',
        problem: inWords(error),
      });
      if (error.over === 'elsewhere') elsewhere();
      if (error.over === 'closed') close('ended');
    },
    answered(update, ack, doubt) {
      bookAnswer(update, ack, doubt);
      if (ack.kind === 'rejected') return;
      $session.setKey('withoutAnswers', ack.withoutAnswers === true);
      // Practice keeps its place in storage too, and may find it full.
      if (phase === 'practice' && ack.warnings[0])
        $session.setKey('kept', 'page');
    },
    renewed: () => give(recorder.snapshot()),
  };
  const sync = createSync(
    port,
    events,
    timers,
    () => Math.round((performance.now() - began) / 1000),
    witness,
  );
  // What comes after the end is not recorded, and the page says so: it is not kept either.
  const push = (update: RecordUpdate) => {
    if (!sync.isOver()) sync.push(give(update));
  };
  const bookTime = startSeatTime(() => performance.now());
  const recorder = startRecorder(course, saved, push, bookTime, calls);
  push({
    ...missing,
    objectives: [releaseObjective(course), ...(missing?.objectives ?? [])],
    ...recorder.snapshot(),
  });
  startEnding(sync, push, recorder);
  connection.save = () => {
    push(recorder.snapshot());
    return sync.flush();
  };
  tab?.whileRecording(elsewhere);
  // The items may have come before a slow LMS; the recorder hears what that changes.
  fitCheck();
}
