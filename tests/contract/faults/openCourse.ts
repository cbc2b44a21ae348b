import { recordNotice } from '../../../src/enhance/recordNotice.ts';
import type { NoticeId } from '../../../src/words/recordNotices.ts';
import type { TrackingPort } from '../../../src/tracking/port.ts';
import {
  clearOutside,
  type Outside,
} from '../../fixtures/strict-host/outside.ts';
import {
  launch as openTab,
  type LaunchWish as TabWish,
  type World,
} from '../../unit/session/launch.ts';
import type { Launch, Trouble } from '../keeper.ts';
import type { Account } from './account.ts';
import { acknowledges, keptIn, untruths } from './claims.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

/** One tab with the course in it, under watch. */
export interface Opened {
  tab: Tab;
  launch: Launch;
  account: Account;
  /** Answers of the learner in the attempt under way: right, unless a letter says otherwise. */
  answer: (...items: string[]) => void;
  give: (item: string, letter: string) => void;
  /** What happens between the tab and its LMS from now on. */
  meet: (change: Partial<Outside>) => void;
  /** Lets time pass and holds what is on screen to its word. */
  wait: (milliseconds: number) => Promise<void>;
  /** Which sentence is on screen. */
  sees: () => NoticeId;
}

/** Every answer in the check as its record is called, with its response. */
function answersOf({ quiz }: Tab): Map<string, string> {
  return new Map(
    quiz.$check
      .get()
      .attempts.flatMap((attempt, a) =>
        attempt.drawn.flatMap(
          ({ item, revision, answer }): [string, string][] =>
            answer
              ? [[`${item}_r${revision}_a${a + 1}`, answer.response.join(',')]]
              : [],
        ),
      ),
  );
}

/** What a record keeper without a script of an LMS's meets of what lies between. */
function troubleOf({ server, session, network }: Outside): Trouble | null {
  if (network === 'offline' || server === 'gone' || server === 'silent')
    return 'the network is gone';
  if (session === 'ended') return 'the session has expired';
  return server === 'failing' ? 'saving is refused' : null;
}

/** The port with this learner behind it; some record keepers know but one. */
function ofLearner(port: TrackingPort, learner: Account['learner']) {
  const known: TrackingPort = {
    ...port,
    async start() {
      const outcome = await port.start();
      return outcome.kind === 'started'
        ? { ...outcome, state: { ...outcome.state, learner } }
        : outcome;
    },
  };
  return known;
}

/** Holds a tab's sentences to the record and to the browser's storage, at every change and whenever asked. */
function watch(tab: Tab, account: Account, world: World) {
  const { keeper, acknowledged, untrue, unpromised } = account;
  let given = answersOf(tab);
  const sees = () =>
    recordNotice(tab.view.$session.get(), tab.outside.network === 'online').id;
  // What is answered after the end is not promised.
  function note(): void {
    if (tab.view.$session.get().phase !== 'recording') return;
    given = answersOf(tab);
    for (const id of unpromised) given.delete(id);
  }
  function hold(): void {
    note();
    const id = sees();
    const stored = keeper.stored();
    const kept = keptIn(world.storage);
    untrue.push(...untruths(id, { given, stored, kept }));
    if (acknowledges(id))
      for (const [answer, response] of given)
        acknowledged.set(answer, response);
  }
  tab.view.$session.subscribe(hold);
  tab.quiz.$check.listen(note);
  tab.result.$resultAccepted.subscribe((at) => {
    const verdict = tab.result.$verdict.get()?.kind;
    const { success } = keeper.stored();
    if (at !== null && verdict === 'passed' && success !== 'passed')
      untrue.push(`A pass is called accepted, and the record says ${success}.`);
  });
  return { sees, hold };
}

/** Opens the course in a tab of this browser, and waits longer than launch, claim, first save and items take. */
export async function openCourse(
  account: Account,
  world: World,
  launch: Launch,
  tabWish: TabWish = {},
  between: Partial<Outside> = {},
): Promise<Opened> {
  const { given, ever } = account;
  const port = ofLearner(launch.port, tabWish.learner ?? account.learner);
  const outside = Object.assign(launch.outside ?? clearOutside(), between);
  const tab = await openTab(world, {
    ...tabWish,
    outside,
    port,
  });
  const { sees, hold } = watch(tab, account, world);
  const opened: Opened = {
    tab,
    launch,
    account,
    sees,
    answer: (...items) => items.forEach((item) => opened.give(item, 'b')),
    give(item, letter) {
      if (tab.quiz.$check.get().attempts.length === 0)
        tab.actions.beginAttempt();
      tab.actions.submitAnswer(item, [letter], 3);
      if (tab.view.$session.get().phase !== 'recording') return;
      for (const [id, response] of answersOf(tab)) {
        given.set(id, response);
        ever.add(`${id} ${response}`);
      }
    },
    meet(change) {
      Object.assign(tab.outside, change);
      if (!launch.outside) launch.trouble(troubleOf(tab.outside));
      if (change.network)
        tab.page[change.network === 'online' ? 'online' : 'offline']();
      if (change.page === 'leaving') tab.page.leave();
      else if (change.page)
        tab.page[change.page === 'hidden' ? 'hide' : 'show']();
    },
    async wait(milliseconds) {
      await tab.wait(milliseconds);
      hold();
    },
  };
  await opened.wait(3000);
  return opened;
}
