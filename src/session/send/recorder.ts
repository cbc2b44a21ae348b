import type { CourseData } from '../../domain/course/courseData.ts';
import { writeAround } from '../../domain/progress/savedHead.ts';
import type { CheckState } from '../../domain/quiz/check.ts';
import type { DeskState } from '../../domain/simulation/desk.ts';
import { deskIsOpen } from '../../domain/verdict/deskIsOpen.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { judgeCourse } from '../../domain/verdict/verdict.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import type { Saved } from '../../domain/progress/suspendData.ts';
import { $progress } from '../../stores/progress/progress.ts';
import { $way } from '../../stores/progress/way.ts';
import { $bank, $check } from '../../stores/quiz/quiz.ts';
import { $session } from '../../stores/session/session.ts';
import { $callReport, $desk } from '../../stores/simulation/desk.ts';
import type { RecordUpdate } from '../../tracking/port.ts';
import type { CallsRecorded } from '../records/callRecords.ts';
import { late } from '../late/loadLate.ts';
import { acknowledgementRecord } from '../records/launchRecords.ts';

/** Turns what happens in the stores into updates of the record. */
export interface Recorder {
  /** The bookmark and the saved state as of now, with a new turn. */
  snapshot(): RecordUpdate;
  turn(): number;
  /** How the course stands now. */
  verdict(): Verdict;
}

/** Whether more has changed than the time, which waits for the next save. */
function isWorthSaving(now: Progress, before: Progress | undefined): boolean {
  return (
    now.step !== before?.step ||
    now.advised !== before.advised ||
    now.way !== before.way
  );
}

/** What the record gains when the check changes: how it is taken, answers, scores, the verdict. */
function recordsOf(
  before: CheckState,
  check: CheckState,
  course: CourseData,
): RecordUpdate | undefined {
  const { bank } = $bank.get();
  return late?.withDraw(
    late.recordsOfCheck(
      before,
      check,
      course,
      bank,
      $session.get().passMark,
      new Date(),
      deskIsOpen(course, $desk.get()),
    ),
    before,
    check,
    course,
    bank,
    { way: $way.get(), known: $progress.get().known },
  );
}

/**
 * Listens to the stores and passes on each answer, call, step and verdict. A
 * move on an open call waits for the next save: a slow LMS must not slow a call.
 * @param bookTime books seat time up to now, so that every update carries it.
 */
export function startRecorder(
  course: CourseData,
  begun: Saved,
  push: (update: RecordUpdate) => void,
  bookTime: () => void,
  calls: CallsRecorded,
): Recorder {
  let turn = begun.turn;
  let place = begun.progress.step;

  function snapshot(): RecordUpdate {
    bookTime();
    turn += 1;
    const { step, ...rest } = $progress.get();
    // The sources are no step of the course: the learner's place is where the link was.
    if (course.steps.some(({ id }) => id === step)) place = step;
    const progress = { ...rest, step: place };
    const desk = $desk.get();
    const saved = { turn, progress, check: $check.get(), desk };
    // Without the late part nobody has answered anything or taken a call.
    const suspendData = late
      ? late.writeSaved(
          { ...saved, desk: late.savedDesk(desk, calls) },
          course.ids,
        )
      : writeAround(saved, course.ids);
    return { location: place, suspendData };
  }

  const verdictWith = (desk: DeskState) =>
    judgeCourse(
      $check.get(),
      course.check,
      $session.get().passMark,
      deskIsOpen(course, desk),
    );

  $progress.listen((progress, before) => {
    const asked = course.acknowledgement;
    if (asked && progress.acknowledged && before?.acknowledged === false) {
      const interactions = [acknowledgementRecord(asked, new Date())];
      push({ interactions, ...snapshot() });
    } else if (isWorthSaving(progress, before))
      push({ ...late?.recordsOfKnown(progress.known), ...snapshot() });
  });
  $check.listen((check, before) => {
    push({ ...recordsOf(before ?? begun.check, check, course), ...snapshot() });
  });
  $desk.listen((desk, before) => {
    const was = before ?? begun.desk;
    if (desk.count === was.count || !late) return;
    push({
      ...late.recordsOfDesk(was, desk, $callReport.get(), calls, new Date()),
      ...late.verdictGained(verdictWith(was), verdictWith(desk)),
      ...snapshot(),
    });
  });
  return {
    snapshot,
    turn: () => turn,
    verdict: () => verdictWith($desk.get()),
  };
}
