import { afterEach, describe, expect, it, vi } from 'vitest';
import { rule } from '../domain/courses.ts';
import { noticeOf } from './notice.ts';
import { launch, newWorld } from './launch.ts';
import type { World } from './launch.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tab = Awaited<ReturnType<typeof launch>>;

/** What the learner reads about the record. */
const sees = (tab: Tab, online = true) =>
  noticeOf(tab.view.$session.get(), online);
const values = (world: World) => world.record.attempts.at(-1)?.values ?? {};
const answersIn = (world: World) =>
  Object.entries(values(world))
    .filter(([element]) => /interactions\.\d+\.id$/.test(element))
    .map(([, id]) => id)
    .sort();

/** A course under way, with its check begun. */
async function underWay(world: World, wish = {}): Promise<Tab> {
  const tab = await launch(world, wish);
  await tab.wait(2000);
  tab.actions.beginAttempt();
  await tab.wait(100);
  return tab;
}

const answerAll = (tab: Tab) =>
  rule.items.forEach((item) => tab.actions.submitAnswer(item, ['b'], 3));

const expired = { commit: 'false', finish: 'false' } as const;
const healed = { commit: undefined, finish: undefined };

describe('a session of the LMS that expires in mid-course', () => {
  it('is in sight from the next answer on, and the next launch brings what it missed', async () => {
    const world = newWorld();
    const tab = await underWay(world);
    tab.actions.submitAnswer('one', ['b'], 3);
    await tab.wait(100);
    expect(sees(tab)).toMatch(/^Saved to your LMS at/);
    Object.assign(tab.faults, expired);
    tab.actions.submitAnswer('two', ['b'], 3);
    tab.actions.submitAnswer('three', ['b'], 3);
    await tab.wait(120_000);
    expect(sees(tab)).toMatch(/^Not saved yet.*kept in this browser/);
    expect(tab.result.$verdict.get()?.kind).toBe('passed');
    expect(tab.result.$resultAccepted.get()).toBeNull();
    expect(answersIn(world)).toEqual(['one_r1_a1']);
    tab.page.leave();
    await tab.wait(50);

    const next = await launch(world);
    expect(sees(next)).toMatch(/^Saved to your LMS at/);
    expect(answersIn(world)).toEqual(['one_r1_a1', 'three_r1_a1', 'two_r1_a1']);
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    expect(next.result.$resultAccepted.get()).not.toBeNull();
  });
});

describe('a network that is gone for ten minutes', () => {
  it('costs nothing: all is saved as soon as it is back', async () => {
    const world = newWorld();
    const tab = await underWay(world);
    Object.assign(tab.faults, expired);
    answerAll(tab);
    await tab.wait(600_000);
    expect(sees(tab, false)).toMatch(/^You are offline/);
    expect(tab.result.$resultAccepted.get()).toBeNull();
    expect(answersIn(world)).toEqual([]);
    Object.assign(tab.faults, healed);
    tab.page.online();
    await tab.wait(50);
    expect(sees(tab)).toMatch(/^Saved to your LMS at/);
    expect(answersIn(world)).toHaveLength(3);
    expect(values(world)['cmi.core.score.raw']).toBe('100');
  });

  it('is found to be back within a minute by a browser that does not tell', async () => {
    const world = newWorld();
    const tab = await underWay(world);
    Object.assign(tab.faults, expired);
    answerAll(tab);
    await tab.wait(600_000);
    Object.assign(tab.faults, healed);
    await tab.wait(60_000);
    expect(answersIn(world)).toHaveLength(3);
  });
});

describe('a clock that is moved', () => {
  it.each(['2026-11-24T06:00:00Z', '2031-01-01T00:00:00Z'])(
    'to %s changes neither the time booked nor what is saved',
    async (moved) => {
      const world = newWorld();
      const tab = await underWay(world);
      tab.actions.submitAnswer('one', ['b'], 3);
      await tab.wait(57_000);
      vi.setSystemTime(new Date(moved));
      tab.actions.submitAnswer('two', ['b'], 3);
      await tab.wait(60_000);
      tab.actions.submitAnswer('three', ['b'], 3);
      await tab.wait(100);
      const acceptedAt = new Date(tab.result.$resultAccepted.get()?.at ?? 0);
      expect(acceptedAt.toISOString().slice(0, 10)).toBe(moved.slice(0, 10));
      tab.page.leave();
      await tab.wait(50);
      expect(answersIn(world)).toHaveLength(3);
      const booked = world.record.attempts[0]?.totalSeconds ?? 0;
      expect(booked).toBeGreaterThanOrEqual(118);
      expect(booked).toBeLessThanOrEqual(121);
      const { progress } = await launch(world, { mode: 'review' });
      const { seconds } = progress.$progress.get();
      expect(seconds.lesson + seconds.check).toBeLessThanOrEqual(121);
    },
  );
});

describe('a reload', () => {
  const moments = [0, 20, 50, 200];
  it.each(moments)(
    '%i ms after an answer keeps it, once',
    async (milliseconds) => {
      const world = newWorld();
      const tab = await underWay(world);
      tab.actions.submitAnswer('one', ['b'], 3);
      vi.advanceTimersByTime(milliseconds);
      tab.page.leave();
      const next = await launch(world);
      expect(answersIn(world)).toEqual(['one_r1_a1']);
      expect(next.quiz.$check.get()).toEqual(tab.quiz.$check.get());
      expect(sees(next)).toMatch(/^Saved to your LMS at/);
    },
  );

  it.each(moments)(
    '%i ms after an answer that the LMS refuses keeps it, once',
    async (milliseconds) => {
      const world = newWorld();
      const tab = await underWay(world);
      Object.assign(tab.faults, expired);
      tab.actions.submitAnswer('one', ['b'], 3);
      vi.advanceTimersByTime(milliseconds);
      tab.page.leave();
      const next = await launch(world);
      expect(answersIn(world)).toEqual(['one_r1_a1']);
      expect(next.quiz.$check.get()).toEqual(tab.quiz.$check.get());
    },
  );

  it("of the course's frame alone, under an LMS that begins once, says what to do and loses nothing", async () => {
    const world = newWorld();
    const tab = await underWay(world);
    tab.actions.submitAnswer('one', ['b'], 3);
    await tab.wait(100);
    Object.assign(tab.faults, expired);
    tab.actions.submitAnswer('two', ['b'], 3);
    tab.page.leave();
    const inFrame = await launch(world, { api: tab.host });
    expect(sees(inFrame)).toMatch(/^Not recorded: .*launch the course again/);
    Object.assign(tab.faults, healed);
    const next = await launch(world);
    expect(answersIn(world)).toEqual(['one_r1_a1', 'two_r1_a1']);
    expect(next.quiz.$check.get()).toEqual(tab.quiz.$check.get());
  });
});

describe('the back-forward cache', () => {
  it('brings a page back that does not call saved what left with it, and shows nothing later as recorded', async () => {
    const world = newWorld();
    const tab = await underWay(world);
    tab.actions.submitAnswer('one', ['b'], 3);
    await tab.wait(100);
    tab.page.leave();
    await tab.wait(50);
    tab.page.comeBack(true);
    const ended =
      /^This launch has ended, and your LMS has not confirmed its last part.*kept in this browser: launch the course again/;
    expect(sees(tab)).toMatch(ended);
    const before = structuredClone(world.record);
    answerAll(tab);
    await tab.wait(120_000);
    expect(tab.result.$verdict.get()?.kind).toBe('passed');
    expect(tab.result.$resultAccepted.get()).toBeNull();
    expect(world.record).toEqual(before);
    expect(sees(tab)).toMatch(ended);
  });

  it('brings a page back that the learner had ended, and says that it is saved', async () => {
    const tab = await underWay(newWorld());
    tab.view.finishLaunch();
    await tab.wait(100);
    tab.page.leave();
    tab.page.comeBack(true);
    expect(sees(tab)).toMatch(
      /^This launch has ended and is saved.*launch the course again/,
    );
  });

  it('brings a page back whose end was refused, and does not call that saved', async () => {
    const world = newWorld();
    const tab = await underWay(world);
    Object.assign(tab.faults, expired);
    tab.actions.submitAnswer('one', ['b'], 3);
    tab.page.leave();
    await tab.wait(50);
    tab.page.comeBack(true);
    expect(sees(tab)).toMatch(
      /has not confirmed its last part.*kept in this browser.*launch the course again/,
    );
    await launch(world);
    expect(answersIn(world)).toEqual(['one_r1_a1']);
  });
});

describe('a browser that refuses storage', () => {
  it('records as usual', async () => {
    const world = newWorld();
    const tab = await underWay(world, { storage: 'refused' });
    answerAll(tab);
    await tab.wait(100);
    expect(sees(tab)).toMatch(/^Saved to your LMS at/);
    expect(answersIn(world)).toHaveLength(3);
  });

  it('does not promise to keep what the LMS refused, and sends it again', async () => {
    const world = newWorld();
    const tab = await underWay(world, { storage: 'refused' });
    Object.assign(tab.faults, expired);
    answerAll(tab);
    await tab.wait(100);
    expect(sees(tab)).toMatch(/^Not saved yet.*on this page only/);
    expect(sees(tab, false)).toMatch(/^You are offline.*only here/);
    Object.assign(tab.faults, healed);
    await tab.wait(60_000);
    expect(sees(tab)).toMatch(/^Saved to your LMS at/);
    expect(answersIn(world)).toHaveLength(3);
  });

  it('says after a refused end that the rest may be lost', async () => {
    const tab = await underWay(newWorld(), { storage: 'refused' });
    Object.assign(tab.faults, expired);
    tab.actions.submitAnswer('one', ['b'], 3);
    tab.page.leave();
    await tab.wait(50);
    expect(sees(tab)).toContain('may be lost');
  });

  it('practises, and does not say that the place is kept', async () => {
    const tab = await launch(newWorld(), { lms: 'site', storage: 'refused' });
    expect(sees(tab)).toContain('your place lasts until you close the page');
  });
});

describe('a result that the LMS has not taken', () => {
  it('is not shown as accepted because an earlier save was', async () => {
    const tab = await underWay(newWorld());
    expect(tab.view.$session.get().savedAt).toBeGreaterThan(0);
    tab.faults.commit = 'false';
    answerAll(tab);
    await tab.wait(100);
    expect(tab.result.$verdict.get()?.kind).toBe('passed');
    expect(tab.result.$resultAccepted.get()).toBeNull();
    tab.faults.commit = undefined;
    tab.view.retrySave();
    await tab.wait(50);
    const accepted = tab.result.$resultAccepted.get();
    expect(accepted).toMatchObject({
      at: tab.view.$session.get().savedAt,
      confirmed: false,
    });
    await tab.wait(60_000);
    tab.faults.commit = 'false';
    tab.progress.goToStep('end');
    await tab.wait(100);
    expect(sees(tab)).toMatch(/^Not saved/);
    expect(tab.result.$resultAccepted.get()).toBe(accepted);
  });
});
