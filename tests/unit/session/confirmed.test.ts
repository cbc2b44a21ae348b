import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import { rule } from '../domain/courses.ts';
import { fakeStorage } from './fakes.ts';
import { noticeOf } from './notice.ts';
import { launch, newWorld } from './launch.ts';
import type { LaunchWish, World } from './launch.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tab = Awaited<ReturnType<typeof launch>>;

const day = 86_400_000;
const [first = '', second = '', last = ''] = rule.items;
const everyAnswer = rule.items.map((item) => `${item}_r1_a1`).sort();

const sees = (tab: Tab) => noticeOf(tab.view.$session.get());
const result = (tab: Tab) => tab.result.$resultAccepted.get();
const values = (world: World) => world.record.attempts.at(-1)?.values ?? {};
const fieldsIn = (world: World, field: string) =>
  Object.entries(values(world))
    .filter(([element]) =>
      new RegExp(`interactions\\.\\d+\\.${field}$`).test(element),
    )
    .map(([, value]) => value);
const answersIn = (world: World) => fieldsIn(world, 'id').sort();
const keptIn = ({ storage }: World) =>
  Array.from({ length: storage.length }, (_, n) =>
    storage.getItem(storage.key(n) ?? ''),
  ).join();

async function answer(tab: Tab, item: string, letter = 'b'): Promise<void> {
  tab.actions.submitAnswer(item, [letter], 3);
  await tab.wait(100);
}

/** A check under way: all but the last question answered, and saved. */
async function beforeLast(world: World, wish: LaunchWish = {}): Promise<Tab> {
  const tab = await launch(world, wish);
  await tab.wait(2000);
  tab.actions.beginAttempt();
  await answer(tab, first);
  await answer(tab, second);
  expect(sees(tab)).toMatch(/^Saved to your LMS/);
  return tab;
}

async function close(tab: Tab): Promise<void> {
  tab.page.leave();
  await tab.wait(50);
}

/** The course launched again after so many days. */
function later(world: World, days: number, wish: LaunchWish = {}) {
  world.tabs.allDie();
  vi.setSystemTime(Date.now() + days * day);
  return launch(world, { ...wish, beside: true });
}

/** What becomes of the LMS in the moment before the last answer. */
const troubles: [string, Partial<Outside>, RegExp][] = [
  [
    'whose server is gone and which says yes',
    { server: 'gone' },
    /^Kept in this browser. Your LMS has not confirmed it/,
  ],
  [
    'whose session has ended and which says no',
    { session: 'ended' },
    /^Not saved yet.*kept in this browser/,
  ],
];

describe.each(troubles)('the last answer to an LMS %s', (_, trouble, words) => {
  it('is not called accepted, and is sent by a launch on a later day, which a third one confirms', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    Object.assign(tab.outside, trouble);
    const answeredAt = new Date().toTimeString().slice(0, 8);
    await answer(tab, last);
    expect(tab.result.$verdict.get()?.kind).toBe('passed');
    expect(sees(tab)).toMatch(words);
    expect(result(tab)).toBeNull();
    await tab.wait(120_000);
    expect(sees(tab)).toMatch(words);
    await close(tab);
    expect(result(tab)).toBeNull();
    expect(values(world)['cmi.core.lesson_status']).toBe('incomplete');
    expect(answersIn(world)).toHaveLength(2);

    const next = await later(world, 1);
    expect(sees(next)).toMatch(/^Saved to your LMS/);
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    expect(values(world)['cmi.core.score.raw']).toBe('100');
    expect(answersIn(world)).toEqual(everyAnswer);
    expect(fieldsIn(world, 'time').at(-1)).toBe(answeredAt);
    expect(result(next)).toMatchObject({ confirmed: false });
    await close(next);
    const recorded = structuredClone(values(world));

    const third = await later(world, 1);
    expect(result(third)).toMatchObject({
      verdict: { kind: 'passed', score: 100 },
      confirmed: true,
    });
    expect(keptIn(world)).toBe('');
    await close(third);
    expect(values(world)).toEqual(recorded);
  });
});

describe('the last answer to an LMS that is there again later', () => {
  it('is sent in the same launch, and then accepted', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    tab.outside.server = 'gone';
    await answer(tab, last);
    await tab.wait(60_000);
    expect(result(tab)).toBeNull();
    tab.outside.server = 'there';
    await tab.wait(15_050);
    expect(sees(tab)).toMatch(/^Saved to your LMS/);
    expect(result(tab)).toMatchObject({ confirmed: false });
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    expect(answersIn(world)).toEqual(everyAnswer);
  });
});

describe('a launch that opens a result to record on', () => {
  it('confirms it too, and keeps nothing of it any more', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    await answer(tab, last);
    await close(tab);
    expect(keptIn(world)).toContain(everyAnswer[0]);
    const next = await later(world, 1, { mode: 'normal' });
    expect(result(next)).toMatchObject({ confirmed: true });
    expect(keptIn(world)).not.toContain(everyAnswer[0]);
    expect(answersIn(world)).toEqual(everyAnswer);
  });
});

describe('a yes that nothing speaks against and that was worth nothing', () => {
  it('costs nothing: the next launch misses it', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    Object.assign(tab.outside, { server: 'gone', files: 'elsewhere' });
    await answer(tab, last);
    expect(sees(tab)).toMatch(/^Saved to your LMS/);
    await close(tab);
    await later(world, 1);
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    expect(answersIn(world)).toEqual(everyAnswer);
  });
});

describe('an answer that is given while the LMS is out of reach', () => {
  it.each<[string, (tab: Tab) => void, (tab: Tab) => void]>([
    [
      'the browser is offline',
      (tab) => tab.page.offline(),
      (tab) => tab.page.online(),
    ],
    [
      'the server is gone',
      (tab) => (tab.outside.server = 'gone'),
      (tab) => (tab.outside.server = 'there'),
    ],
    [
      'the server fails',
      (tab) => (tab.outside.server = 'failing'),
      (tab) => (tab.outside.server = 'there'),
    ],
  ])(
    'is in the record once, as others before and after it: %s',
    async (_, go, comeBack) => {
      const world = newWorld();
      const tab = await launch(world);
      await tab.wait(2000);
      tab.actions.beginAttempt();
      go(tab);
      await answer(tab, first);
      await answer(tab, second);
      await tab.wait(90_000);
      expect(answersIn(world)).toEqual([]);
      comeBack(tab);
      await tab.wait(15_050);
      expect(sees(tab)).toMatch(/^Saved to your LMS/);
      expect(answersIn(world)).toEqual(
        [`${first}_r1_a1`, `${second}_r1_a1`].sort(),
      );
      await answer(tab, last);
      expect(answersIn(world)).toEqual(everyAnswer);
      expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    },
  );
});

describe('a learner without an id', () => {
  const nobody = { learner: { id: '', name: '' } };

  it('is told that the work is on the page only, and the next one gets nothing of it', async () => {
    const world = newWorld();
    const tab = await beforeLast(world, nobody);
    tab.outside.server = 'gone';
    await answer(tab, last);
    expect(sees(tab)).toMatch(/^Kept on this page only/);
    await close(tab);
    expect(keptIn(world)).toBe('');

    world.record = { attempts: [] };
    const other = await later(world, 0, nobody);
    expect(sees(other)).toMatch(/^Saved to your LMS/);
    expect(other.quiz.$check.get().attempts).toEqual([]);
    expect(answersIn(world)).toEqual([]);
    expect(values(world)['cmi.core.lesson_status']).toBe('incomplete');
  });

  it('loses nothing while the page stays', async () => {
    const world = newWorld();
    const tab = await beforeLast(world, nobody);
    tab.outside.server = 'gone';
    await answer(tab, last);
    await tab.wait(60_000);
    tab.outside.server = 'there';
    await tab.wait(15_050);
    expect(answersIn(world)).toEqual(everyAnswer);
    expect(result(tab)).not.toBeNull();
  });
});

describe('work that this browser kept', () => {
  it('is nothing to another learner', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    tab.outside.server = 'gone';
    await answer(tab, last);
    await close(tab);
    const { record } = world;
    world.record = { attempts: [] };
    await later(world, 0, { learner: { id: 'L2', name: 'Another' } });
    expect(answersIn(world)).toEqual([]);
    world.record = record;
    await later(world, 0);
    expect(answersIn(world)).toEqual(everyAnswer);
  });

  it('is not sent when the course went on in another browser, and the learner hears of it', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    tab.outside.server = 'gone';
    await answer(tab, last, 'a');
    await close(tab);
    const here = world.storage;
    world.storage = fakeStorage();
    const there = await later(world, 0);
    await there.wait(2000);
    await answer(there, last);
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    await close(there);
    world.storage = here;
    const back = await later(world, 0, { mode: 'normal' });
    expect(back.view.$session.get().earlier).toBe('over');
    expect(values(world)['cmi.core.lesson_status']).toBe('passed');
    expect(answersIn(world)).toEqual(everyAnswer);
  });

  it('is gone after 30 days without a launch', async () => {
    const world = newWorld();
    const tab = await beforeLast(world);
    tab.outside.server = 'gone';
    await answer(tab, last);
    await close(tab);
    const next = await later(world, 30);
    expect(answersIn(world)).toHaveLength(2);
    expect(next.view.$session.get().earlier).toBe('');
  });
});
