import fc from 'fast-check';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import { newWorld } from '../../unit/session/launch.ts';
import type { Bench, LaunchWish } from '../keeper.ts';
import { watchStanding } from '../recordedStanding.ts';
import { accountOf, broken, lostOf } from './account.ts';
import { openCourse, type Opened } from './openCourse.ts';
import { items } from './playFault.ts';

/** One thing that happens. */
export type Happening =
  | { does: 'open'; browser: 0 | 1; learner: 0 | 1; wish: LaunchWish }
  | { does: 'answer'; item: string; letter: string }
  | { does: 'meet'; change: Partial<Outside> }
  | { does: 'wait'; milliseconds: number }
  | { does: 'close' | 'come back' | 'read on' | 'finish' };

const change = fc.constantFrom<Partial<Outside>>(
  { server: 'gone' },
  { server: 'silent' },
  { server: 'failing' },
  { server: 'there' },
  { session: 'ended' },
  { network: 'offline' },
  { network: 'online' },
  { page: 'hidden' },
  { page: 'shown' },
);
const wish = fc.constantFrom<LaunchWish>(
  {},
  {},
  { sendsAll: true },
  { reopened: true },
  { reopened: true, accent: 'empty statuses' },
);

/** Anything that may happen, one after the other: mostly one learner in one browser. */
export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        does: fc.constant('answer' as const),
        item: fc.constantFrom(...items),
        letter: fc.constantFrom('b', 'b', 'b', 'a'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('meet' as const), change }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('wait' as const),
        milliseconds: fc.constantFrom(0, 20, 50, 2000, 62_000),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('open' as const),
        browser: fc.constantFrom<0 | 1>(0, 0, 0, 1),
        learner: fc.constantFrom<0 | 1>(0, 0, 0, 1),
        wish,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constantFrom(
          'close' as const,
          'come back' as const,
          'read on' as const,
          'finish' as const,
        ),
      }),
    },
  ),
  { minLength: 4, maxLength: 18 },
);

/** Answers, in the next attempt where the last one is through. */
function give(opened: Opened, item: string, letter: string): void {
  const { tab } = opened;
  const last = tab.quiz.$check.get().attempts.at(-1);
  if (last?.drawn.every(({ answer }) => answer) && tab.result.$startable.get())
    tab.actions.beginAttempt();
  opened.give(item, letter);
}

async function happen(
  opened: Opened,
  what: Exclude<Happening, { does: 'open' }>,
): Promise<void> {
  switch (what.does) {
    case 'answer':
      give(opened, what.item, what.letter);
      return;
    case 'meet':
      // A server that is gone for one save, and back before the page asks after it, cannot
      // be told from one that was there: docs/reliability.md says so, and it is not played.
      await opened.wait(20);
      opened.meet(what.change);
      return;
    case 'wait':
      return opened.wait(what.milliseconds);
    case 'close':
      opened.meet({ page: 'leaving' });
      return opened.wait(50);
    case 'come back':
      opened.tab.page.comeBack(true);
      return opened.wait(50);
    case 'read on':
      opened.tab.progress.goToStep('end');
      return;
    case 'finish':
      opened.tab.view.finishLaunch();
      return opened.wait(2000);
  }
}

/**
 * Plays what happens to two learners in two browsers, one tab at a time; in the
 * end each comes back everywhere once more, and all is well. Returns what broke.
 */
export async function playAll(
  bench: Bench,
  sequence: readonly Happening[],
): Promise<string[]> {
  const accounts = [
    accountOf(bench, 'L1', 'Learner, Test'),
    accountOf(bench, 'L2', 'Second, Test'),
  ] as const;
  const lowered = accounts.map(({ keeper }) => watchStanding(keeper));
  const worlds = [newWorld(), newWorld()] as const;
  const used = [new Set<0 | 1>(), new Set<0 | 1>()] as const;

  const open = async (browser: 0 | 1, learner: 0 | 1, asked: LaunchWish) => {
    const account = accounts[learner];
    used[learner].add(browser);
    const launch = account.keeper.launch({
      ...asked,
      learner: account.learner,
    });
    return openCourse(account, worlds[browser], launch);
  };
  const wrong = () => [
    ...accounts.flatMap(broken),
    ...lowered.flatMap((tell) => tell()),
  ];

  let opened = await open(0, 0, {});
  for (const [place, what] of sequence.entries()) {
    if (what.does === 'open')
      opened = await open(what.browser, what.learner, what.wish);
    else await happen(opened, what);
    const now = wrong();
    if (now.length > 0) return now.map((each) => `after ${place + 1}: ${each}`);
  }
  for (const learner of [0, 1] as const) {
    for (const browser of used[learner]) {
      const last = await open(browser, learner, {});
      await last.wait(62_000);
      last.meet({ page: 'leaving' });
      await last.wait(2000);
    }
  }
  // With another browser in between, what only the first one had may be answered already.
  const missing = accounts.flatMap((account, learner) =>
    used[learner === 0 ? 0 : 1].size === 1 ? lostOf(account) : [],
  );
  return [...wrong(), ...missing.map((id) => `given, and never stored: ${id}`)];
}
