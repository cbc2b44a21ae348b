import { vi } from 'vitest';
import type { TrackingPort } from '../../../src/tracking/port.ts';
import type { ScormSetup } from '../../../src/tracking/scorm/port.ts';
import { accented } from '../../fixtures/strict-host/accents.ts';
import type { Faults } from '../../fixtures/strict-host/faults.ts';
import { clearOutside } from '../../fixtures/strict-host/outside.ts';
import { courseWindow } from '../../fixtures/strict-host/positions.ts';
import {
  type HostRecord,
  type LaunchOptions,
  memoryStore,
  type RecordStore,
} from '../../fixtures/strict-host/record.ts';
import type {
  AttemptView,
  InteractionView,
} from '../../fixtures/strict-host/view.ts';
import type {
  Bench,
  Keeper,
  Launch,
  LaunchWish,
  Stored,
  Trouble,
} from '../keeper.ts';

/** In what the benches of two editions of SCORM differ. */
export interface ScormEdition {
  name: string;
  /** Its players were seen to send everything at each commit, not what differs alone. */
  sendsAll?: true;
  apiName: 'API' | 'API_1484_11';
  port(setup: ScormSetup): TrackingPort;
  host(
    store: RecordStore,
    options: LaunchOptions,
    faults: Faults,
  ): { api: object; calls: readonly { call: string }[] };
  view(record: HostRecord): AttemptView[];
  standingOf(view: AttemptView): Pick<Stored, 'completion' | 'success'>;
  /** A stored response in the port's words. */
  responseOf(interaction: InteractionView): string[];
  /** The elements that carry an answer, and those that are details. */
  answers: RegExp;
  details: RegExp;
}

const NO_FAULTS: Faults = {
  initialize: undefined,
  commit: undefined,
  finish: undefined,
  refuse: undefined,
  swallow: undefined,
  unknown: undefined,
  slow: undefined,
  slowCalls: undefined,
  forgetsFailedCommits: undefined,
};

const block = (milliseconds: number) => {
  vi.setSystemTime(Date.now() + milliseconds);
};

function faultsOf({ answers, details }: ScormEdition): Record<Trouble, Faults> {
  return {
    'beginning is refused': { initialize: 'false' },
    'saving is refused': { commit: 'false' },
    'saving is refused and sent again later': {
      commit: 'false',
      forgetsFailedCommits: false,
    },
    'saving throws': { commit: 'throws' },
    'saving takes 2 s': { slow: 2000, block },
    'ending is refused': { finish: 'false' },
    'interactions are unknown': { unknown: /interactions/ },
    'answers are refused': { refuse: answers },
    'answers vanish behind a yes': {
      swallow: new RegExp(`${answers.source}|result`),
    },
    'details are refused': { refuse: details },
    'the session has expired': { commit: 'false', finish: 'false' },
    'the session has expired (403)': {},
    'the network is gone': { commit: 'throws', finish: 'false' },
    'every call takes 2 s': { slowCalls: 2000, block },
  };
}

function launchOptions(wish: LaunchWish): LaunchOptions {
  const mode = wish.mode === 'empty' ? '' : wish.mode;
  return {
    masteryScore:
      wish.masteryScore === undefined ? '' : String(wish.masteryScore),
    ...(wish.newAttempt && { newAttempt: true }),
    ...(wish.learner && { learner: wish.learner }),
    ...(wish.wiped && { wiped: /suspend_data$/ }),
    ...(wish.reopened && { mode: 'normal', credit: 'credit' }),
    ...(mode !== undefined && { mode }),
  };
}

const percent = (text: string) => (text === '' ? null : Number(text));
const resultOf = (text: string) =>
  text === 'correct'
    ? text
    : /^(wrong|incorrect)$/.test(text)
      ? 'incorrect'
      : '';

function storedOf(views: AttemptView[], edition: ScormEdition): Stored {
  const view = views.at(-1);
  return {
    attempts: views.length,
    ...(view
      ? edition.standingOf(view)
      : { completion: 'not-attempted', success: 'unknown' }),
    score: percent(view?.score ?? ''),
    location: view?.location ?? '',
    suspendData: view?.suspendData ?? '',
    interactions: (view?.interactions ?? []).map((each) => ({
      id: each.id,
      response: each.response === '' ? [] : edition.responseOf(each),
      result: resultOf(each.result),
    })),
    objectives: (view?.objectives ?? []).map(({ id, score, status }) => ({
      id,
      score: percent(score),
      status,
    })),
    totalSeconds: view?.totalSeconds ?? 0,
  };
}

const WITHOUT = {
  'the session has expired (403)': 'SCORM has one answer for it, `false`',
};

/** The contract's bench over the strict host of one edition. */
export function scormBench(edition: ScormEdition): Bench {
  const troubles = faultsOf(edition);
  type Host = ReturnType<ScormEdition['host']>;

  /** A page of the course under the LMS's page. */
  function pageUnder(
    host: Host,
    faults: Faults,
    wish: LaunchWish,
    reload: () => Launch,
  ): Launch {
    const outside = (faults.outside ??= clearOutside());
    const later = (run: () => void, milliseconds: number) => {
      setTimeout(run, milliseconds);
    };
    const named = (pattern: RegExp) =>
      host.calls.flatMap(({ call }) => pattern.exec(call)?.[1] ?? []);
    return {
      port: edition.port({
        window: courseWindow(
          wish.position ?? 'parent',
          accented(host.api, wish.accent),
          later,
          edition.apiName,
        ),
        clock: () => new Date(),
        timers: { setTimeout: (run, ms) => setTimeout(run, ms) },
      }),
      outside,
      calls: () => host.calls.length,
      traffic: () => ({
        saves: named(/(Commit)/).length,
        written: named(/SetValue (.+)/),
      }),
      killAtCall: (call) => (faults.killAtCall = call),
      trouble(trouble) {
        Object.assign(faults, NO_FAULTS, trouble && troubles[trouble]);
      },
      reload,
      reloadFrame: () => pageUnder(host, faults, wish, reload),
    };
  }

  function keeper(): Keeper {
    const memory = memoryStore();
    const listeners: (() => void)[] = [];
    const store: RecordStore = {
      load: () => memory.load(),
      save(record) {
        memory.save(record);
        for (const listener of listeners) listener();
      },
    };
    const launch = (wish: LaunchWish = {}): Launch => {
      const faults: Faults = {
        sendsAll: wish.sendsAll ?? edition.sendsAll,
      };
      const host = edition.host(store, launchOptions(wish), faults);
      return pageUnder(host, faults, wish, () => launch(wish));
    };
    return {
      stored: () => storedOf(edition.view(store.load()), edition),
      onWrite: (listener) => void listeners.push(listener),
      launch,
    };
  }
  return { name: edition.name, keeper, without: WITHOUT };
}
