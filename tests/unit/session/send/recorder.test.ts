import { cleanStores } from 'nanostores';
import {
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import { freshProgress } from '../../../../src/domain/progress/progress.ts';
import { readSaved } from '../../../../src/domain/progress/suspendData.ts';
import { newDesk } from '../../../../src/domain/simulation/desk.ts';
import { loadLate } from '../../../../src/session/late/loadLate.ts';
import { startRecorder } from '../../../../src/session/send/recorder.ts';
import type { Recorder } from '../../../../src/session/send/recorder.ts';
import { $course } from '../../../../src/stores/course.ts';
import { finishStep } from '../../../../src/stores/progress/finishStep.ts';
import {
  $progress,
  acknowledge,
  addSeconds,
  goToStep,
} from '../../../../src/stores/progress/progress.ts';
import {
  beginAttempt,
  submitAnswer,
} from '../../../../src/stores/quiz/actions.ts';
import { $bank, $check } from '../../../../src/stores/quiz/quiz.ts';
import { $session } from '../../../../src/stores/session/session.ts';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { bankOf, course, rule } from '../../domain/courses.ts';

let pushed: RecordUpdate[];
let recorder: Recorder;
const bookTime = vi.fn();

beforeEach(() => {
  const check = { seed: 9, attempts: [] };
  const progress = freshProgress('start');
  $course.set(course);
  $progress.set(progress);
  $check.set(check);
  $bank.set({ status: 'ready', bank: bankOf(...rule.items) });
  $session.setKey('passMark', 80);
  pushed = [];
  bookTime.mockReset();
  const begun = { turn: 40, progress, check, desk: newDesk };
  recorder = startRecorder(
    course,
    begun,
    (u) => pushed.push(u),
    bookTime,
    'trace',
  );
});
afterEach(() => cleanStores($progress, $check, $bank, $session, $course));

function savedIn(update: RecordUpdate | undefined) {
  const read = readSaved(update?.suspendData ?? '', course.ids);
  if (read.kind !== 'restored') throw new Error(read.kind);
  return read.saved;
}

describe('a step', () => {
  it('is recorded when it is opened: bookmark, saved state and a new turn', () => {
    goToStep('middle');
    expect(pushed).toHaveLength(1);
    expect(pushed[0]?.location).toBe('middle');
    const { turn, progress } = savedIn(pushed[0]);
    expect(turn).toBe(41);
    expect(recorder.turn()).toBe(41);
    expect(progress.step).toBe('middle');
  });

  it('that was read is told with the next save', () => {
    finishStep('start');
    expect(pushed).toEqual([]);
    goToStep('middle');
    expect(savedIn(pushed[0]).progress.read).toEqual(new Set(['start']));
  });

  it('is recorded once, and time alone is not', () => {
    goToStep('start');
    addSeconds('lesson', 30);
    expect(pushed).toEqual([]);
  });

  it('keeps its place while the learner looks at the sources, which are no step', () => {
    goToStep('middle');
    goToStep('sources');
    expect(pushed.at(-1)?.location).toBe('middle');
    expect(savedIn(pushed.at(-1)).progress.step).toBe('middle');
    goToStep('end');
    expect(pushed.at(-1)?.location).toBe('end');
  });
});

describe('the check', () => {
  // It comes with the questions; the steps above are recorded without it.
  beforeAll(loadLate);

  it('is recorded from its first question on, so that a relaunch asks the same', () => {
    beginAttempt();
    expect(pushed).toHaveLength(1);
    expect(Object.keys(pushed[0] ?? {}).sort()).toEqual([
      'location',
      'suspendData',
    ]);
    expect(savedIn(pushed[0]).check).toEqual($check.get());
  });

  it('is recorded answer by answer, with the state that goes with it', () => {
    beginAttempt();
    submitAnswer('two', ['b'], 4);
    submitAnswer('one', ['a'], 5);
    const answers = pushed.map((u) => u.interactions?.map((i) => i.id));
    expect(answers).toEqual([undefined, ['two_r1_a1'], ['one_r1_a1']]);
    expect(savedIn(pushed[2]).check).toEqual($check.get());
    expect(savedIn(pushed[2]).turn).toBe(43);
  });

  it("is judged by the session's pass mark, in the update of the last answer", () => {
    $session.setKey('passMark', 60);
    beginAttempt();
    submitAnswer('one', ['a'], 4);
    submitAnswer('two', ['b'], 4);
    expect(pushed.at(-1)?.score).toBeUndefined();
    submitAnswer('three', ['b'], 4);
    expect(pushed.at(-1)).toMatchObject({
      score: { raw: 66.67, min: 0, max: 100 },
      completion: 'completed',
      success: 'passed',
    });
  });
});

describe('every update', () => {
  it('books the time first and carries it', () => {
    bookTime.mockImplementation(() => addSeconds('check', 7));
    beginAttempt();
    expect(savedIn(pushed[0]).progress.seconds.check).toBe(7);
    expect(savedIn(recorder.snapshot()).progress.seconds.check).toBe(14);
  });
});

describe('the acknowledgement', () => {
  const asked = {
    id: 'ack_demo',
    revision: 2,
    objective: 'exceptions',
    text: 'I have read it.',
  };

  it('is recorded once as an unjudged interaction, and kept in the saved state', () => {
    recorder = startRecorder(
      { ...course, acknowledgement: asked },
      {
        turn: 1,
        progress: freshProgress('start'),
        check: { seed: 9, attempts: [] },
        desk: newDesk,
      },
      (update) => pushed.push(update),
      bookTime,
      'trace',
    );
    acknowledge();
    acknowledge();
    const sent = pushed.flatMap((update) => update.interactions ?? []);
    expect(sent).toMatchObject([
      {
        id: 'ack_demo_r2',
        type: 'true-false',
        response: ['true'],
        result: 'neutral',
      },
    ]);
    expect(savedIn(pushed.at(-1)).progress.acknowledged).toBe(true);
  });

  it('is not recorded where the course asks for none', () => {
    acknowledge();
    expect(pushed.flatMap((update) => update.interactions ?? [])).toEqual([]);
  });
});
