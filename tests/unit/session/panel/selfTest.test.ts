import { afterEach, describe, expect, it, vi } from 'vitest';
import { viewRecord } from '../../../fixtures/strict-host/view.ts';
import { rule } from '../../domain/courses.ts';
import { until } from '../fakes.ts';
import { launch, newWorld } from '../launch.ts';
import type { LaunchWish, World } from '../launch.ts';

afterEach(() => {
  vi.doUnmock('../../../../src/session/panel/panel.ts');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tab = Awaited<ReturnType<typeof launch>>;

/** Opens the panel, as the island does when it is about to be seen. */
async function opened(tab: Tab): Promise<Tab> {
  tab.view.requestPanel();
  await until(() => /open|failed/.test(tab.view.$panel.get()));
  return tab;
}

/** Runs the self-test as the panel does, and gives back what it found. */
async function tested(tab: Tab) {
  await opened(tab);
  const $test = tab.connection.$selfTest;
  tab.connection.requestSelfTest();
  await tab.wait(100);
  await until(() => $test.get().status === 'done');
  const test = $test.get();
  if (test.status !== 'done') throw new Error(test.status);
  return test;
}
const failing = (test: Awaited<ReturnType<typeof tested>>) =>
  test.report
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ id, why }) => `${id} ${why}`);
const open = async (wish: LaunchWish = {}, world: World = newWorld()) =>
  launch(world, wish);

describe('the self-test', () => {
  it('passes on a sound LMS, and confirms what an earlier launch saved', async () => {
    const world = newWorld();
    const first = await tested(await open({}, world));
    expect(failing(first)).toEqual([]);
    expect(first.facts.resume).toBe('first');
    const test = await tested(await open({}, world));
    expect(failing(test)).toEqual([]);
    expect(test.facts).toMatchObject({
      resume: 'confirmed',
      readBack: 'same',
      allowed: 4096,
      keepsAnswers: true,
    });
    expect(test.facts.calls).toBeGreaterThan(3);
    expect(test.facts.used).toBeGreaterThan(0);
  });

  it('finds saved data that this browser keeps nothing of', async () => {
    const world = newWorld();
    await open({}, world);
    world.storage.clear();
    const test = await tested(await open({}, world));
    expect(test.facts.resume).toBe('found');
    expect(test.report).toContainEqual({
      id: 'resume',
      outcome: 'note',
      why: 'found',
    });
  });

  it('fails at the launch after one that the LMS lost, however sure its yes was', async () => {
    const world = newWorld();
    const first = await open({}, world);
    const before = structuredClone(world.record);
    first.progress.goToStep('end');
    await first.wait(100);
    expect(failing(await tested(first))).toEqual([]);
    world.record = before;
    const second = await open({}, world);
    expect(failing(await tested(second))).toEqual(['resume missing']);
    const third = await open({}, world);
    expect(failing(await tested(third))).toEqual([]);
  });

  it('fails a yes that is doubted, and says in the list of saves what speaks against it', async () => {
    const tab = await open();
    tab.outside.server = 'gone';
    expect(failing(await tested(tab))).toEqual(['commit doubted']);
    const [save] = tab.connection.$connection.get().saves;
    expect(save).toMatchObject({ problem: null, doubt: 'silent' });
    tab.outside.server = 'there';
    expect(failing(await tested(tab))).toEqual([]);
  });

  it('leaves answers, objectives, score and status as they are', async () => {
    const world = newWorld();
    const tab = await open({}, world);
    await tab.wait(2000);
    tab.actions.beginAttempt();
    for (const item of rule.items) tab.actions.submitAnswer(item, ['b'], 3);
    await tab.wait(100);
    const results = () =>
      viewRecord(world.record).map(
        ({ status, score, location, interactions, objectives }) =>
          structuredClone({
            status,
            score,
            location,
            interactions,
            objectives,
          }),
      );
    const before = results();
    expect(before).toMatchObject([{ status: 'passed', score: '100' }]);
    expect(failing(await tested(tab))).toEqual([]);
    expect(results()).toEqual(before);
  });

  it.each([
    [{ commit: 'false' }, ['commit refused']],
    [{ commit: 'throws' }, ['commit refused']],
    [{ refuse: /suspend_data/ }, ['write refused']],
    [{ unknown: /suspend_data/ }, ['readBack unreadable']],
  ] as const)('fails with %j: %j', async (faults, lines) => {
    const tab = await open();
    Object.assign(tab.faults, faults);
    expect(failing(await tested(tab))).toEqual(lines);
    const { saves } = tab.connection.$connection.get();
    expect(saves[0]?.problem === null).toBe('unknown' in faults);
  });

  it('passes again once the LMS has recovered, with what was not saved', async () => {
    const tab = await open();
    tab.faults.commit = 'false';
    expect(failing(await tested(tab))).toEqual(['commit refused']);
    tab.faults.commit = undefined;
    expect(failing(await tested(tab))).toEqual([]);
    expect(tab.view.$session.get().save).toBe('saved');
    expect(tab.connection.$connection.get().refused?.problem?.call).toBe(
      'LMSCommit',
    );
  });

  it('notes an LMS that keeps no single answers', async () => {
    const tab = await open({ faults: { unknown: /interactions/ } });
    const { report } = await tested(tab);
    expect(report).toContainEqual({
      id: 'answers',
      outcome: 'note',
      why: 'not-kept',
    });
  });

  it('writes nothing in review', async () => {
    const world = newWorld();
    await open({}, world);
    const tab = await open({ mode: 'review' }, world);
    const before = structuredClone(world.record);
    const { report } = await tested(tab);
    expect(report).toEqual([{ id: 'start', outcome: 'note', why: 'review' }]);
    expect(world.record).toEqual(before);
  });

  it('says without an LMS that none was found', async () => {
    const tab = await open({ lms: 'none' });
    await tab.wait(6000);
    expect(failing(await tested(tab))).toEqual(['start absent']);
  });

  it('says that the LMS refused to begin, and that the launch has ended', async () => {
    const refused = await open({ faults: { initialize: 'false' } });
    expect(failing(await tested(refused))).toEqual(['start refused']);
    const ended = await open();
    ended.page.leave();
    await ended.wait(50);
    expect(failing(await tested(ended))).toEqual(['start ended']);
  });

  it('tests in practice what the browser keeps', async () => {
    expect(failing(await tested(await open({ lms: 'site' })))).toEqual([]);
    const refused = await open({ lms: 'site', storage: 'refused' });
    expect(failing(await tested(refused))).toEqual(['readBack unreadable']);
  });

  it('says so when the panel does not load', async () => {
    vi.doMock('../../../../src/session/panel/panel.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const tab = await opened(await open());
    expect(tab.view.$panel.get()).toBe('failed');
  });
});

describe('the saves of a launch', () => {
  it('are listed newest first with what they held, and only the newest', async () => {
    const tab = await open();
    await tab.wait(2000);
    tab.actions.beginAttempt();
    for (const item of rule.items) {
      tab.actions.submitAnswer(item, ['b'], 3);
      await tab.wait(50);
    }
    await opened(tab);
    const { saves } = tab.connection.$connection.get();
    expect(saves[0]).toMatchObject({ answers: 1, judged: true, problem: null });
    expect(saves[1]).toMatchObject({ answers: 1, judged: false });
    for (let n = 0; n < 12; n += 1) {
      tab.progress.goToStep(n % 2 ? 'end' : 'middle');
      await tab.wait(50);
    }
    expect(tab.connection.$connection.get().saves).toHaveLength(10);
  });
});

describe('what the package was made with', () => {
  it('is shown option by option, and not at all on the public site', async () => {
    const tab = await opened(await open());
    expect(tab.connection.$connection.get().packaged).toEqual({
      standard: 'scorm12',
      options: [['status', 'passed']],
    });
    const site = await opened(await open({ lms: 'site' }));
    expect(site.connection.$connection.get().packaged).toBeNull();
  });
});
