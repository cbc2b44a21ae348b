import { vi } from 'vitest';
import { scorm12Port } from '../../src/tracking/scorm12/adapter.ts';
import { type Faults, strictHost } from '../fixtures/strict-host/host.ts';
import { courseWindow } from '../fixtures/strict-host/positions.ts';
import {
  type LaunchOptions,
  memoryStore,
} from '../fixtures/strict-host/record.ts';
import { viewRecord } from '../fixtures/strict-host/view.ts';
import type { Bench, Keeper, LaunchWish, Stored, Trouble } from './keeper.ts';
import { trackingContract } from './suite/index.ts';

const FAULTS: Record<Trouble, Faults> = {
  'beginning is refused': { initialize: 'false' },
  'saving is refused': { commit: 'false' },
  'saving is refused and sent again later': {
    commit: 'false',
    forgetsFailedCommits: false,
  },
  'saving throws': { commit: 'throws' },
  'saving takes 2 s': {
    slow: 2000,
    block: (milliseconds) => vi.setSystemTime(Date.now() + milliseconds),
  },
  'ending is refused': { finish: 'false' },
  'interactions are unknown': { unknown: /interactions/ },
  'answers are refused': { refuse: /student_response/ },
  'answers vanish behind a yes': { swallow: /student_response|result/ },
  'details are refused': {
    refuse: /latency|weighting|time|correct_responses|\d\.objectives|score.m/,
  },
};

const NO_FAULTS: Faults = {
  initialize: undefined,
  commit: undefined,
  finish: undefined,
  refuse: undefined,
  swallow: undefined,
  unknown: undefined,
  slow: undefined,
  forgetsFailedCommits: undefined,
};

function launchOptions(wish: LaunchWish): LaunchOptions {
  const mode = wish.mode === 'empty' ? '' : wish.mode;
  return {
    masteryScore:
      wish.masteryScore === undefined ? '' : String(wish.masteryScore),
    ...(wish.newAttempt && { newAttempt: true }),
    ...(wish.reopened && { mode: 'normal', credit: 'credit' }),
    ...(mode !== undefined && { mode }),
  };
}

const percent = (text: string) => (text === '' ? null : Number(text));
const letters = (text: string) => (text === '' ? [] : text.split(','));

function storedOf(views: ReturnType<typeof viewRecord>): Stored {
  const view = views.at(-1);
  const status = view?.status ?? '';
  const judged = status === 'passed' || status === 'failed' ? status : null;
  return {
    attempts: views.length,
    completion:
      judged || status === 'completed'
        ? 'completed'
        : status === 'incomplete'
          ? 'incomplete'
          : 'not-attempted',
    success: judged ?? 'unknown',
    score: percent(view?.score ?? ''),
    location: view?.location ?? '',
    suspendData: view?.suspendData ?? '',
    interactions: (view?.interactions ?? []).map(
      ({ id, response, result }) => ({
        id,
        response: letters(response),
        result:
          result === 'wrong'
            ? 'incorrect'
            : result === 'correct'
              ? 'correct'
              : '',
      }),
    ),
    objectives: (view?.objectives ?? []).map(
      ({ id, score, status: standing }) => ({
        id,
        score: percent(score),
        status: standing,
      }),
    ),
    totalSeconds: view?.totalSeconds ?? 0,
  };
}

function keeper(): Keeper {
  const store = memoryStore();
  return {
    stored: () => storedOf(viewRecord(store.load())),
    launch(wish = {}) {
      const faults: Faults = {};
      const host = strictHost(store, launchOptions(wish), faults);
      const later = (run: () => void, milliseconds: number) => {
        setTimeout(run, milliseconds);
      };
      return {
        port: scorm12Port({
          window: courseWindow(wish.position ?? 'parent', host.api, later),
          clock: () => new Date(),
          timers: { setTimeout: (run, ms) => setTimeout(run, ms) },
        }),
        calls: () => host.calls.length,
        killAtCall: (call) => (faults.killAtCall = call),
        trouble(trouble) {
          Object.assign(faults, NO_FAULTS, trouble && FAULTS[trouble]);
        },
      };
    },
  };
}

const bench: Bench = { name: 'SCORM 1.2', keeper };
trackingContract(bench);
