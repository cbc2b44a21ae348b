import type { CourseData } from '../domain/course/courseData.ts';
import type { CheckAttempt } from '../domain/quiz/check.ts';
import type { ItemBank } from '../domain/quiz/item.ts';
import type { ItemKind } from '../schema/item.ts';
import { freshProgress, readStep } from '../domain/progress/progress.ts';
import { enhance } from '../enhance/enhance.ts';
import { $course } from '../stores/course.ts';
import { $progress } from '../stores/progress/progress.ts';
import { beginAttempt, submitAnswer } from '../stores/quiz/actions.ts';
import { $bank, $check } from '../stores/quiz/quiz.ts';
import { $verdict } from '../stores/quiz/view.ts';
import { $session } from '../stores/session/session.ts';
import type { SessionView } from '../stores/session/session.ts';

interface Content {
  data: CourseData;
  bank: ItemBank;
}

const recording: Partial<SessionView> = {
  phase: 'recording',
  save: 'saved',
  savedAt: Date.UTC(2026, 10, 24, 10, 30),
  learnerName: 'Priya Nair',
};

/** The bar's states: what the session would have set. */
const views: Record<string, Partial<SessionView>> = {
  loading: {},
  saving: { ...recording, save: 'saving' },
  unsaved: {
    ...recording,
    save: 'unsaved',
    problem: 'The LMS did not store the data. (LMSCommit, 101)',
  },
  doubted: { ...recording, save: 'doubted' },
  'without-answers': { ...recording, withoutAnswers: true },
  practice: { phase: 'practice' },
  absent: { phase: 'absent' },
  refused: {
    phase: 'refused',
    problem: 'your session in the LMS is over',
  },
  resumed: { ...recording, resumed: true },
  damaged: {
    ...recording,
    earlier: 'damaged',
  },
  review: { phase: 'review' },
  ended: { ...recording, phase: 'ended' },
  'ended-unsaved': { ...recording, phase: 'ended', save: 'unsaved' },
  elsewhere: { phase: 'elsewhere' },
  free: { phase: 'elsewhere', free: true },
  'nothing-kept': {
    ...recording,
    save: 'unsaved',
    problem: 'The LMS did not store the data. (LMSCommit, 101)',
    kept: 'page',
  },
};

function attemptOf(bank: ItemBank, right: boolean): CheckAttempt {
  const drawn = bank.items.slice(0, 15).map((item) => {
    const key = bank.keys.find((k) => k.item === item.id);
    const wrong = item.choices.find((c) => !key?.correct.includes(c.id));
    const response = right ? (key?.correct ?? []) : [wrong?.id ?? ''];
    const result = right ? ('correct' as const) : ('incorrect' as const);
    return {
      item: item.id,
      revision: item.revision,
      answer: { response, result, certainty: 3 as const, latencySeconds: 20 },
    };
  });
  return { drawn, score: right ? 100 : 0 };
}

/** Begins an attempt whose first question is of this kind. */
function askFirst(bank: ItemBank, kind: ItemKind): string {
  for (let seed = 1; seed < 10_000; seed += 1) {
    $check.set({ seed, attempts: [] });
    beginAttempt();
    const item = $check.get().attempts[0]?.drawn[0]?.item ?? '';
    const asked = bank.items.find(({ id }) => id === item);
    if (asked?.kind === kind) return item;
  }
  throw new Error(`No draw begins with ${kind}.`);
}

/** Answers it: rightly, wrongly, or half rightly where the kind allows that. */
function answerFirst(
  bank: ItemBank,
  kind: ItemKind,
  how: 'right' | 'wrong' | 'partly',
): void {
  const id = askFirst(bank, kind);
  const key = bank.keys.find((it) => it.item === id)?.correct ?? [];
  const item = bank.items.find((it) => it.id === id);
  const wrong = item?.choices.find((it) => !key.includes(it.id))?.id ?? '';
  const half =
    kind === 'sequencing'
      ? [...key.slice(1), ...key.slice(0, 1)]
      : key.slice(0, 1);
  const responses = { right: key, wrong: [wrong], partly: half };
  submitAnswer(id, responses[how], 20, 2);
}

/** The check's and the result's states, by what the learner did. */
function play(state: string, bank: ItemBank): void {
  const attempts = (...right: boolean[]) =>
    $check.set({ seed: 7, attempts: right.map((r) => attemptOf(bank, r)) });
  if (state === 'question') askFirst(bank, 'choice');
  if (state === 'several') askFirst(bank, 'multiple');
  if (state === 'statement') askFirst(bank, 'true-false');
  if (state === 'sequence') askFirst(bank, 'sequencing');
  if (state === 'pairs') askFirst(bank, 'matching');
  if (state === 'wrong') answerFirst(bank, 'choice', 'wrong');
  if (state === 'right') answerFirst(bank, 'choice', 'right');
  if (state === 'partly') answerFirst(bank, 'multiple', 'partly');
  if (state === 'sequence-partly') answerFirst(bank, 'sequencing', 'partly');
  if (state === 'pairs-right') answerFirst(bank, 'matching', 'right');
  if (state === 'not-passed') attempts(false);
  if (state === 'passed') attempts(false, true);
  if (state === 'exhausted') attempts(false, false, false);
}

/** Sets the stores to one state of the gallery; nothing is started and nothing is recorded. */
export function show(state: string, { data, bank }: Content): void {
  const first = data.steps[0]?.id ?? '';
  const third = data.steps[2]?.id ?? first;
  if (state === 'offline') {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
  }
  $course.set(data);
  const seconds = { ...freshProgress(first).seconds, lesson: 1260, check: 200 };
  $progress.set({ ...readStep(freshProgress(third), first), seconds });
  const status = {
    'questions-loading': 'waiting',
    'questions-failed': 'failed',
  } as const;
  const given = Object.entries(status).find(([id]) => id === state)?.[1];
  $bank.set({ status: given ?? 'ready', bank });
  play(state, bank);
  const view = views[state] ?? recording;
  $session.set({ ...$session.get(), passMark: data.check.pass, ...view });
  const verdict = $verdict.get();
  const { savedAt } = $session.get();
  if (verdict && savedAt > 0)
    $session.setKey('accepted', { verdict, at: savedAt, confirmed: false });
  enhance();
}
