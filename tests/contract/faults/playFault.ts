import { expect } from 'vitest';
import type { NoticeId } from '../../../src/words/recordNotices.ts';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import { rule } from '../../unit/domain/courses.ts';
import { newWorld } from '../../unit/session/launch.ts';
import type { LaunchWish as TabWish } from '../../unit/session/launch.ts';
import type { Bench, Launch, LaunchWish, Stored } from '../keeper.ts';
import { accountOf, lostOf, strangeIn } from './account.ts';
import { openCourse, type Opened } from './openCourse.ts';

export type { Opened } from './openCourse.ts';

/** What came of a fault in the session of a course. */
export interface Played {
  /** What the learner saw of the record, one after the other. */
  sees: NoticeId[];
  /** Answers that the learner gave and that are not in the record at the end, or twice. */
  lost: number;
  /** Answers in the record of somebody who never gave them. */
  strange: number;
  /** What a sentence said of answers or a result, and was not so at that moment. */
  untrue: string[];
  /** What was sent though nothing may be. */
  sentInSilence: number;
}

/** A fault of the browser, the network or the LMS, played in the whole session of a course. */
export interface Fault {
  name: string;
  /** When it strikes, in milliseconds after an answer; once, where nothing is said. */
  moments?: readonly number[];
  /** The standards that it cannot happen in, by name, and why. */
  without?: Readonly<Record<string, string>>;
  play(scene: Scene, moment: number): Promise<void>;
}

/** Who opens the course, and where; the learner in their own browser, unless said otherwise. */
export interface Who {
  browser?: 'another';
  learner?: 'another';
  /** What lies between from the start. */
  between?: Partial<Outside>;
}

/** A learner at work, under watch. */
export interface Scene {
  /** Opens the course from the LMS. */
  open: (wish?: LaunchWish, tabWish?: TabWish, who?: Who) => Promise<Opened>;
  /** Opens what an earlier launch has led to: a reload. */
  reopen: (launch: Launch, tabWish?: TabWish) => Promise<Opened>;
  /** Notes what the learner sees now. */
  look: (opened: Opened) => void;
  /** Runs what may send nothing of this launch; what is answered meanwhile is not promised. */
  inSilence: (opened: Opened, work: () => Promise<void>) => Promise<void>;
  /** Nobody promises these answers from now on: they may be missing, but never stand there twice. */
  unpromised: (...ids: string[]) => void;
  /** How the record stands. */
  stored: () => Stored;
}

/** Plays one fault on fresh record keepers of this standard. */
async function playAt(
  bench: Bench,
  fault: Fault,
  moment: number,
): Promise<Played> {
  const own = accountOf(bench, 'L1', 'Learner, Test');
  const another = accountOf(bench, 'L2', 'Second, Test');
  const accounts = [own, another];
  const worlds = { own: newWorld(), another: newWorld() };
  const sees: NoticeId[] = [];
  let sentInSilence = 0;

  await fault.play(
    {
      open(wish = {}, tabWish = {}, who = {}) {
        const account = who.learner ? another : own;
        const learner = wish.learner ?? account.learner;
        return openCourse(
          account,
          worlds[who.browser ?? 'own'],
          account.keeper.launch({ ...wish, learner }),
          { ...tabWish, learner },
          who.between,
        );
      },
      reopen: (launch, tabWish) => openCourse(own, worlds.own, launch, tabWish),
      look: (opened) => void sees.push(opened.sees()),
      async inSilence({ launch, account: { given } }, work) {
        const before = launch.calls();
        const promised = new Map(given);
        await work();
        given.clear();
        for (const [id, response] of promised) given.set(id, response);
        sentInSilence += launch.calls() - before;
      },
      unpromised: (...ids) => ids.forEach((id) => own.unpromised.add(id)),
      stored: () => own.keeper.stored(),
    },
    moment,
  );
  return {
    sees,
    lost: accounts.flatMap(lostOf).length,
    strange: accounts.flatMap(strangeIn).length,
    untrue: [...new Set(accounts.flatMap(({ untrue }) => untrue))],
    sentInSilence,
  };
}

/** Plays a fault at each of its moments; what the learner sees must not hang on the moment. */
export async function play(bench: Bench, fault: Fault): Promise<Played> {
  const all: Played[] = [];
  for (const moment of fault.moments ?? [0])
    all.push(await playAt(bench, fault, moment));
  const [first, ...others] = all;
  if (!first) throw new Error(`${fault.name} has no moment to strike.`);
  for (const other of others) expect(other.sees).toEqual(first.sees);
  const sum = (count: 'lost' | 'strange' | 'sentInSilence') =>
    all.reduce((total, each) => total + each[count], 0);
  return {
    sees: first.sees,
    lost: sum('lost'),
    strange: sum('strange'),
    untrue: all.flatMap(({ untrue }) => untrue),
    sentInSilence: sum('sentInSilence'),
  };
}

/** The items of the course that is played. */
export const items = rule.items;
