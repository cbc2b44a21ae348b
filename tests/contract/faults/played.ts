import { expect } from 'vitest';
import { recordNotice } from '../../../src/enhance/recordNotice.ts';
import type { NoticeId } from '../../../src/words/recordNotices.ts';
import { rule } from '../../unit/domain/courses.ts';
import { launch as openTab, newWorld } from '../../unit/session/launch.ts';
import type { LaunchWish as TabWish } from '../../unit/session/launch.ts';
import type { Bench, Launch, LaunchWish, Stored } from '../keeper.ts';

type Tab = Awaited<ReturnType<typeof openTab>>;

/** What came of a fault in the session of a course. */
export interface Played {
  /** What the learner saw of the record, one after the other. */
  sees: NoticeId[];
  /** Answers that the learner gave and that are not in the record at the end, or twice. */
  lost: number;
  /** Answers shown as saved, and results as accepted, that the record did not hold. */
  shownTooEarly: number;
  /** What was sent though nothing may be. */
  sentInSilence: number;
}

/** A fault of the browser, the network or the LMS, played in the whole session of a course. */
export interface Fault {
  name: string;
  /** When it strikes, in milliseconds after an answer; once, where nothing is said. */
  moments?: readonly number[];
  play(scene: Scene, moment: number): Promise<void>;
}

/** A learner at work, under watch. */
export interface Scene {
  /** Opens the course from the LMS. */
  open: (wish?: LaunchWish, tabWish?: TabWish) => Promise<Opened>;
  /** Opens what an earlier launch has led to: a reload. */
  reopen: (launch: Launch, tabWish?: TabWish) => Promise<Opened>;
  /** Notes what the learner sees now. */
  look: (opened: Opened, online?: boolean) => void;
  /** Runs what may send nothing of this launch; what is answered meanwhile is not promised. */
  inSilence: (opened: Opened, work: () => Promise<void>) => Promise<void>;
  /** How the record stands. */
  stored: () => Stored;
}

export interface Opened {
  tab: Tab;
  launch: Launch;
  /** Answers of the learner, all right, in the attempt under way. */
  answer: (...items: string[]) => void;
}

/** Every answer in the check as its record is called. */
function givenIn({ quiz }: Tab): string[] {
  return quiz.$check
    .get()
    .attempts.flatMap((attempt, a) =>
      attempt.drawn.flatMap((each) =>
        each.answer ? `${each.item}_r1_a${a + 1}` : [],
      ),
    );
}

/** Plays one fault on a fresh record keeper of this standard. */
async function playAt(
  bench: Bench,
  fault: Fault,
  moment: number,
): Promise<Played> {
  const keeper = bench.keeper();
  const world = newWorld();
  const given = new Set<string>();
  const played: Played = {
    sees: [],
    lost: 0,
    shownTooEarly: 0,
    sentInSilence: 0,
  };

  const missing = (ids: readonly string[]) => {
    const held = keeper.stored().interactions.map(({ id }) => id);
    return ids.filter((id) => held.filter((it) => it === id).length !== 1);
  };

  /** Holds every moment to it: what is called saved is in the record. */
  function watch(tab: Tab): void {
    tab.view.$session.subscribe((view, before) => {
      const { id } = recordNotice(view, true);
      const isEnd = id === 'ended' && before?.phase !== 'ended';
      if (id === 'saved' || isEnd)
        played.shownTooEarly += missing(givenIn(tab)).length;
    });
    tab.result.$resultAcceptedAt.subscribe((at) => {
      const passed = tab.result.$verdict.get()?.kind === 'passed';
      if (at !== null && passed && keeper.stored().success !== 'passed')
        played.shownTooEarly += 1;
    });
  }

  async function reopen(launch: Launch, tabWish: TabWish = {}) {
    const tab = await openTab(world, { ...tabWish, port: launch.port });
    watch(tab);
    // Longer than launch, claim and first save take; the items come after 2 s.
    await tab.wait(3000);
    return {
      tab,
      launch,
      answer(...items: string[]) {
        const check = tab.quiz.$check.get();
        if (check.attempts.length === 0) tab.actions.beginAttempt();
        for (const item of items) tab.actions.submitAnswer(item, ['b'], 3);
        for (const id of givenIn(tab)) given.add(id);
      },
    };
  }

  await fault.play(
    {
      open: (wish, tabWish) => reopen(keeper.launch(wish), tabWish),
      reopen,
      look({ tab }, online = true) {
        const { id } = recordNotice(tab.view.$session.get(), online);
        played.sees.push(id);
        return id;
      },
      async inSilence({ launch }, work) {
        const before = launch.calls();
        const kept = [...given];
        await work();
        given.clear();
        for (const id of kept) given.add(id);
        played.sentInSilence += launch.calls() - before;
      },
      stored: () => keeper.stored(),
    },
    moment,
  );
  played.lost = missing([...given]).length;
  return played;
}

/** Plays a fault at each of its moments; what the learner sees must not hang on the moment. */
export async function play(bench: Bench, fault: Fault): Promise<Played> {
  const all: Played[] = [];
  for (const moment of fault.moments ?? [0])
    all.push(await playAt(bench, fault, moment));
  const [first, ...others] = all;
  if (!first) throw new Error(`${fault.name} has no moment to strike.`);
  for (const other of others) expect(other.sees).toEqual(first.sees);
  const sum = (count: 'lost' | 'shownTooEarly' | 'sentInSilence') =>
    all.reduce((total, each) => total + each[count], 0);
  return {
    sees: first.sees,
    lost: sum('lost'),
    shownTooEarly: sum('shownTooEarly'),
    sentInSilence: sum('sentInSilence'),
  };
}

/** The items of the course that is played. */
export const items = rule.items;
