import { afterEach, describe, expect, it, vi } from 'vitest';
import { bankOf, itemOf, rule } from '../domain/courses.ts';
import { launch, newWorld } from './launch.ts';
import type { World } from './launch.ts';

afterEach(() => {
  vi.doUnmock('../../../src/tracking/scorm12/adapter.ts');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const recorded = (world: World, element: string) =>
  world.record.attempts.at(-1)?.values[`cmi.${element}`];
const answersIn = (world: World) =>
  Object.entries(world.record.attempts.at(-1)?.values ?? {})
    .filter(([element]) => /interactions\.\d+\.id$/.test(element))
    .map(([, id]) => id);

/** What the browser keeps until a later launch confirms it. */
const keptIn = ({ storage }: World) =>
  Array.from({ length: storage.length }, (_, n) =>
    storage.getItem(storage.key(n) ?? ''),
  );

describe('a first launch', () => {
  it('is recorded as begun, with the release and the first step', async () => {
    const world = newWorld();
    const { view } = await launch(world);
    expect(view.$session.get()).toMatchObject({
      phase: 'recording',
      save: 'saved',
      resumed: false,
      passMark: 80,
    });
    expect(recorded(world, 'core.lesson_status')).toBe('incomplete');
    expect(recorded(world, 'core.lesson_location')).toBe('start');
    expect(recorded(world, 'objectives.0.id')).toBe('release_1_2_3_ab12cd34');
    expect(recorded(world, 'core.score.raw')).toBeUndefined();
  });

  it('begins at the step in the address', async () => {
    const world = newWorld();
    const { progress } = await launch(world, { hash: '#end' });
    expect(progress.$progress.get().step).toBe('end');
    expect(recorded(world, 'core.lesson_location')).toBe('end');
  });

  it('begins when the address cannot be read', async () => {
    const { view } = await launch(newWorld(), { hash: '#50%' });
    expect(view.$session.get().phase).toBe('recording');
  });

  it("takes the LMS's mastery score for the pass mark", async () => {
    const { view } = await launch(newWorld(), { masteryScore: '60' });
    expect(view.$session.get().passMark).toBe(60);
  });
});

describe('a relaunch', () => {
  it('goes back to the bookmark, whatever the address says', async () => {
    const world = newWorld();
    const first = await launch(world);
    first.progress.goToStep('middle');
    await first.wait(100);
    const { progress, page, view } = await launch(world, { hash: '#end' });
    expect(progress.$progress.get().step).toBe('middle');
    expect(page.replaced).toEqual(['#middle']);
    expect(view.$session.get().resumed).toBe(true);
  });

  it('has every acknowledged answer, although the tab died', async () => {
    const world = newWorld();
    const first = await launch(world);
    await first.wait(2000);
    first.actions.beginAttempt();
    first.actions.submitAnswer('two', ['a'], 3);
    await first.wait(100);
    const asked = first.quiz.$check.get();
    const { quiz } = await launch(world);
    expect(quiz.$check.get()).toEqual(asked);
    expect(answersIn(world)).toEqual(['two_r1_a1']);
  });

  it('sends what the LMS refused before the tab died, once', async () => {
    const world = newWorld();
    const first = await launch(world);
    await first.wait(2000);
    first.faults.commit = 'false';
    first.actions.beginAttempt();
    first.actions.submitAnswer('two', ['a'], 3);
    await first.wait(100);
    expect(first.view.$session.get().save).toBe('unsaved');
    expect(answersIn(world)).toEqual([]);
    const second = await launch(world);
    expect(second.quiz.$check.get()).toEqual(first.quiz.$check.get());
    expect(second.view.$session.get().save).toBe('saved');
    expect(answersIn(world)).toEqual(['two_r1_a1']);
    expect(keptIn(world).join()).toContain('two_r1_a1');
    await launch(world);
    expect(answersIn(world)).toEqual(['two_r1_a1']);
    expect(keptIn(world).join()).not.toContain('two_r1_a1');
  });

  it.each(['there', 'late'] as const)(
    'asks an item again whose revision changed, with the LMS %s',
    async (lms) => {
      const world = newWorld();
      const first = await launch(world);
      await first.wait(2000);
      first.actions.beginAttempt();
      first.actions.submitAnswer('two', ['a'], 3);
      await first.wait(100);
      const { items, keys } = bankOf(...rule.items);
      const revised = items.map((item) =>
        item.id === 'two' ? itemOf('two', 2) : item,
      );
      const { quiz, arrive, wait } = await launch(world, {
        lms,
        bank: { items: revised, keys },
      });
      await wait(3000);
      arrive();
      await wait(1000);
      const drawn = quiz.$check.get().attempts[0]?.drawn;
      expect(drawn).toHaveLength(3);
      expect(drawn).toContainEqual({ item: 'two', revision: 2, answer: null });
    },
  );
});

describe('a launch from start to pass', () => {
  it('records score and status with the last answer, and time at the end', async () => {
    const world = newWorld();
    const { actions, wait, page, view } = await launch(world);
    await wait(60_000);
    actions.beginAttempt();
    for (const item of rule.items) actions.submitAnswer(item, ['b'], 3);
    await wait(100);
    expect(recorded(world, 'core.lesson_status')).toBe('passed');
    expect(recorded(world, 'core.score.raw')).toBe('100');
    page.leave();
    await wait(50);
    expect(view.$session.get().phase).toBe('ended');
    expect(world.record.attempts[0]?.totalSeconds).toBe(60);
  });
});

describe('a launch that is not recorded', () => {
  it('writes nothing in review, and shows what was done', async () => {
    const world = newWorld();
    const first = await launch(world);
    first.progress.goToStep('middle');
    await first.wait(100);
    const before = structuredClone(world.record);
    const { view, progress, wait } = await launch(world, { mode: 'review' });
    expect(view.$session.get().phase).toBe('review');
    expect(progress.$progress.get().step).toBe('middle');
    progress.goToStep('end');
    await wait(120_000);
    expect(world.record).toEqual(before);
  });

  it('says that no LMS answered, and lets the learner practise', async () => {
    const { view, wait, actions, quiz } = await launch(newWorld(), {
      lms: 'none',
    });
    expect(view.$session.get().phase).toBe('starting');
    await wait(6000);
    expect(view.$session.get().phase).toBe('absent');
    actions.beginAttempt();
    expect(quiz.$check.get().attempts).toHaveLength(1);
  });

  it('says that the LMS refused', async () => {
    const { view } = await launch(newWorld(), {
      faults: { initialize: 'false' },
    });
    expect(view.$session.get().phase).toBe('refused');
    expect(view.$session.get().problem).not.toBe('');
  });

  it('says so when the part that talks to the LMS does not load', async () => {
    vi.doMock('../../../src/tracking/scorm12/adapter.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { view } = await launch(newWorld());
    expect(view.$session.get().phase).toBe('refused');
    expect(view.$session.get().problem).toContain('did not load');
  });

  it('practises on the public site, and keeps the place in this browser', async () => {
    const world = newWorld();
    const first = await launch(world, { lms: 'site' });
    expect(first.view.$session.get().phase).toBe('practice');
    first.progress.goToStep('middle');
    await first.wait(100);
    const second = await launch(world, { lms: 'site' });
    expect(second.progress.$progress.get().step).toBe('middle');
    expect(world.record.attempts).toEqual([]);
  });
});
