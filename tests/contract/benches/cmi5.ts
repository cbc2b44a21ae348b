import { vi } from 'vitest';
import { at } from '../../../src/ground/json.ts';
import { textAt } from '../../../src/preview/cmi5/launchFacts.ts';
import {
  definedVerbs,
  type Registration,
} from '../../../src/preview/cmi5/registration.ts';
import { isDefined, verbOf } from '../../../src/preview/cmi5/statementRules.ts';
import { cmi5Port } from '../../../src/tracking/cmi5/adapter.ts';
import {
  launchCourse,
  type LmsFaults,
  type LmsLaunch,
  type LmsOptions,
} from '../../fixtures/strict-lrs/lms.ts';
import { refusal } from '../../fixtures/strict-lrs/answers.ts';
import { emptyRecord } from '../../fixtures/strict-lrs/record.ts';
import { joined } from '../joinedResponse.ts';
import type {
  Bench,
  Keeper,
  Launch,
  LaunchWish,
  Stored,
  Trouble,
} from '../keeper.ts';

const isAnswer = (statement: unknown) => verbOf(statement) === 'answered';

const FAULTS: Record<Trouble, LmsFaults> = {
  'beginning is refused': { noToken: true },
  'saving is refused': { writes: '503' },
  'saving is refused and sent again later': { writes: '503 and later' },
  'saving throws': { writes: 'unreachable' },
  'saving takes 2 s': {
    slow: () => {
      vi.setSystemTime(Date.now() + 2000);
    },
  },
  'ending is refused': {
    refuse: (statement) => verbOf(statement) === 'terminated',
  },
  'interactions are unknown': {},
  'answers are refused': { refuse: isAnswer },
  'answers vanish behind a yes': { swallow: isAnswer },
  'details are refused': {
    refuse: (statement) => at(statement, 'object', 'definition') !== undefined,
  },
  'the session has expired': { instead: () => refusal(401, 'Signed out.') },
  'the session has expired (403)': { instead: () => refusal(403, 'No.') },
  'the network is gone': { unreachable: /./ },
  'every call takes 2 s': { delay: 2000 },
};

const NO_FAULTS: LmsFaults = {
  noToken: undefined,
  writes: undefined,
  slow: undefined,
  refuse: undefined,
  swallow: undefined,
  instead: undefined,
  unreachable: undefined,
  delay: undefined,
};

function lmsOptions(wish: LaunchWish): LmsOptions {
  const modes = {
    normal: 'Normal',
    review: 'Review',
    browse: 'Browse',
    empty: '',
  };
  return {
    ...(wish.masteryScore !== undefined && {
      masteryScore: wish.masteryScore / 100,
    }),
    ...(wish.newAttempt && { newRegistration: true }),
    ...(wish.reopened && { launchMode: 'Normal' }),
    ...(wish.mode && { launchMode: modes[wish.mode] }),
  };
}

const lastPart = (iri: unknown) => String(iri).split('/').at(-1) ?? '';
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);
const secondsOf = (duration: unknown) =>
  Number(/^PT([\d.]+)S$/.exec(String(duration))?.[1] ?? 0);

/** The newest of each id at the place of its first. */
function newest<T extends { id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function storedOf(registrations: readonly Registration[]): Stored {
  const registration = registrations.at(-1);
  const statements = (registration?.statements ?? []).map(
    ({ statement }) => statement,
  );
  const kept: unknown = JSON.parse(
    registration?.states.get('hold-the-line')?.text ?? 'null',
  );
  const verbs = definedVerbs(registration?.statements ?? []);
  const passed = statements.find(
    (each) => isDefined(each) && verbOf(each) === 'passed',
  );
  // Held back until the session ends, and kept until then.
  const failed =
    verbs.includes('failed') || at(kept, 'standing', 'success') === 'failed';
  const raw = numberOf(
    passed
      ? at(passed, 'result', 'score', 'raw')
      : at(kept, 'standing', 'score'),
  );
  return {
    attempts: registrations.length,
    completion:
      verbs.includes('completed') || failed
        ? 'completed'
        : verbs.includes('initialized')
          ? 'incomplete'
          : 'not-attempted',
    success: passed ? 'passed' : failed ? 'failed' : 'unknown',
    score: raw === null ? null : Math.round(raw * 100) / 100,
    location: textAt(kept, 'location'),
    suspendData: textAt(kept, 'suspendData'),
    interactions: newest(
      statements.filter(isAnswer).map((each) => {
        const response = at(each, 'result', 'response');
        const success = at(each, 'result', 'success');
        return {
          id: lastPart(at(each, 'object', 'id')),
          response: typeof response === 'string' ? joined(response) : [],
          result: success === true ? 'correct' : 'incorrect',
        } as const;
      }),
    ),
    objectives: newest(
      statements
        .filter((each) => /^(scored|progressed)$/.test(verbOf(each)))
        .map((each) => ({
          id: lastPart(at(each, 'object', 'id')),
          score: rounded(numberOf(at(each, 'result', 'score', 'raw'))),
          status:
            at(each, 'result', 'success') === true
              ? 'passed'
              : at(each, 'result', 'success') === false
                ? 'failed'
                : at(each, 'result', 'completion') === true
                  ? 'completed'
                  : 'incomplete',
        })),
    ),
    totalSeconds: statements
      .filter((each) => verbOf(each) === 'terminated')
      .reduce(
        (sum, each) => sum + secondsOf(at(each, 'result', 'duration')),
        0,
      ),
  };
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 100) / 100;
}

/** The ids of all statements that were sent, repeats too. */
function statementsIn(calls: LmsLaunch['calls']): string[] {
  return calls
    .filter(({ call }) => call === 'POST statements')
    .flatMap(({ body }) => {
      const sent: unknown = JSON.parse(body);
      return Array.isArray(sent) ? sent.map((each) => textAt(each, 'id')) : [];
    });
}

/** A tab of the launch; a reload keeps address and storage. */
function tabOf(
  lms: LmsLaunch,
  faults: LmsFaults,
  wish: LaunchWish,
  kept = new Map<string, string>(),
): Launch {
  const port = cmi5Port({
    search: wish.position === 'absent' ? '' : lms.search,
    language: 'en-GB',
    fetch: lms.fetch,
    storage() {
      if (wish.storage === 'refused') throw new Error('Access is denied.');
      return {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => {
          kept.set(key, value);
        },
      };
    },
    clock: () => new Date(),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    leave: () => undefined,
  });
  return {
    port,
    calls: () => lms.calls.length,
    traffic: () => ({
      saves: lms.calls.filter(({ call }) => call === 'POST statements').length,
      written: statementsIn(lms.calls),
    }),
    killAtCall: (call) => (faults.killAtCall = call),
    trouble(trouble) {
      Object.assign(faults, NO_FAULTS, trouble && FAULTS[trouble]);
    },
    reload: () => tabOf(lms, faults, wish, kept),
  };
}

function keeper(): Keeper {
  const record = emptyRecord();
  return {
    stored: () => storedOf(record.registrations),
    launch(wish = {}) {
      const faults: LmsFaults = {};
      return tabOf(
        launchCourse(record, lmsOptions(wish), faults),
        faults,
        wish,
      );
    },
  };
}

/** cmi5 on a strict LMS with a record store. */
export const cmi5Bench: Bench = {
  name: 'cmi5',
  keeper,
  // The launch's address says where the record is, and every record store takes answers.
  foundByAddress: true,
  // A call is a request here, and a request holds a whole save.
  leastCalls: 12,
  without: {
    'interactions are unknown': 'every record store takes answers',
    'the course is open in two tabs':
      'the LMS closes the older launch as soon as there is a newer',
    "the course's frame alone is reloaded":
      'the record does not hang on a page around the course',
  },
};
