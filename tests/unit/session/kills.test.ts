import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckState } from '../../../src/domain/quiz/check.ts';
import type { Faults } from '../../fixtures/strict-host/host.ts';
import { rule } from '../domain/courses.ts';
import { launch, newWorld } from './launch.ts';
import type { World } from './launch.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Tab = Awaited<ReturnType<typeof launch>>;

/** Reads on, then fails the check with one of three wrong. */
async function work(tab: Tab): Promise<void> {
  tab.progress.goToStep('middle');
  await tab.wait(2200);
  tab.actions.beginAttempt();
  for (const item of rule.items) {
    const letter = item === 'two' ? 'a' : 'b';
    tab.actions.submitAnswer(item, [letter], 3);
    await tab.wait(50);
  }
}

/** Goes on where the check stands, all right from here, until it is judged. */
async function finish(tab: Tab): Promise<void> {
  await tab.wait(2200);
  for (const item of rule.items) tab.actions.submitAnswer(item, ['b'], 3);
  tab.actions.beginAttempt();
  for (const item of rule.items) tab.actions.submitAnswer(item, ['b'], 3);
  await tab.wait(100);
  tab.page.leave();
  await tab.wait(50);
}

const answersOf = (check: CheckState) =>
  check.attempts.flatMap((attempt, a) =>
    attempt.drawn.flatMap((d) => (d.answer ? `${d.item}_r1_a${a + 1}` : [])),
  );
const values = (world: World) => world.record.attempts.at(-1)?.values ?? {};
const recordedIds = (world: World) =>
  Object.entries(values(world))
    .filter(([element]) => /interactions\.\d+\.id$/.test(element))
    .map(([, id]) => id);

/** The tab dies in this call; what is in the record after the next launch is done. */
async function dieAndGoOn(killAtCall: number) {
  const world = newWorld();
  const faults: Faults = { killAtCall };
  const first = await launch(world, { faults });
  let given: string[] = [];
  first.quiz.$check.listen((check) => {
    if (first.host.calls.length < killAtCall) given = answersOf(check);
  });
  await work(first);
  const died = first.host.calls.length >= killAtCall;
  const second = await launch(world);
  const kept = answersOf(second.quiz.$check.get());
  await finish(second);
  const done = answersOf(second.quiz.$check.get());
  return { died, given, kept, done, world };
}

describe('a tab that dies in any call to the LMS', () => {
  it('costs no answer, and no answer is recorded twice', async () => {
    let call = 0;
    let died = true;
    while (died) {
      call += 1;
      const after = await dieAndGoOn(call);
      died = after.died;
      const at = `killed in call ${call}`;
      expect(after.kept, at).toEqual(expect.arrayContaining(after.given));
      expect(recordedIds(after.world).sort(), at).toEqual(after.done.sort());
      expect(values(after.world)['cmi.core.lesson_status'], at).toBe('passed');
      expect(values(after.world)['cmi.core.score.raw'], at).toBe('100');
    }
    expect(call).toBeGreaterThan(50);
  }, 60_000);
});
