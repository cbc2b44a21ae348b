import { describe, expect, test, vi } from 'vitest';
import { expectRecorded } from '../expectRecorded.ts';
import { type Bench, begin, type Keeper, type Launch } from '../keeper.ts';
import { answer, course, failing, passing } from '../updates.ts';

async function opened(
  bench: Bench,
): Promise<{ keeper: Keeper; launch: Launch }> {
  const keeper = bench.keeper();
  const launch = keeper.launch();
  await begin(launch);
  return { keeper, launch };
}

/** What a save leaves behind. */
export function saving(bench: Bench): void {
  describe('saving', () => {
    test('records a whole course, each save before its answer', async () => {
      const { keeper, launch } = await opened(bench);
      for (const update of course) {
        const ack = await launch.port.save(update);
        expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
        expectRecorded(keeper.stored(), update);
      }
      expect(keeper.stored().interactions).toHaveLength(5);
    });

    test('does its work before the promise is returned', async () => {
      const { keeper, launch } = await opened(bench);
      const ack = launch.port.save({ suspendData: 'now' });
      expect(keeper.stored().suspendData).toBe('now');
      await ack;
    });

    test('dates the answer by its own clock', async () => {
      const { launch } = await opened(bench);
      vi.setSystemTime(new Date('2026-11-24T10:00:00Z'));
      const ack = await launch.port.save({ location: 'x' });
      expect(ack).toMatchObject({ at: new Date('2026-11-24T10:00:00Z') });
    });

    test('gives no score and no judgement before it is told one', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save({ interactions: [answer(1)] });
      expect(keeper.stored()).toMatchObject({
        completion: 'incomplete',
        success: 'unknown',
        score: null,
      });
    });

    test('writes an answer that it has written before to the same place', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save({ interactions: [answer(1), answer(2)] });
      await launch.port.save({ interactions: [answer(1, 1, 'incorrect')] });
      expect(
        keeper.stored().interactions.map(({ id, result }) => [id, result]),
      ).toEqual([
        ['item1_r1_a1', 'incorrect'],
        ['item2_r1_a1', 'correct'],
      ]);
    });

    test('adds the answers of a later launch after the earlier ones', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save({ interactions: [answer(1)] });
      const later = keeper.launch();
      expect((await begin(later)).interactionCount).toBe(1);
      await later.port.save({ interactions: [answer(1, 2)] });
      expect(keeper.stored().interactions.map(({ id }) => id)).toEqual([
        'item1_r1_a1',
        'item1_r1_a2',
      ]);
    });

    test('finds its objectives again in a later launch', async () => {
      const { keeper, launch } = await opened(bench);
      const objective = {
        id: 'check_a1',
        score: 50,
        status: 'failed',
      } as const;
      await launch.port.save({
        objectives: [{ ...objective, id: 'release' }, objective],
      });
      const later = keeper.launch();
      await begin(later);
      await later.port.save({
        objectives: [{ ...objective, score: 75, status: 'passed' }],
      });
      expect(keeper.stored().objectives).toEqual([
        { id: 'release', score: 50, status: 'failed' },
        { id: 'check_a1', score: 75, status: 'passed' },
      ]);
    });

    test('leaves out an empty choice and still records the answer', async () => {
      const { keeper, launch } = await opened(bench);
      const empty = { ...answer(1, 1, 'incorrect'), response: [] };
      const ack = await launch.port.save({ interactions: [empty] });
      expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
      expect(keeper.stored().interactions).toEqual([
        { id: empty.id, response: [], result: 'incorrect' },
      ]);
    });

    test('keeps the old suspend data and says so when the new ones are too long', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save({ suspendData: 'short' });
      const ack = await launch.port.save({ suspendData: 'x'.repeat(70_000) });
      expect(ack.kind).toBe('accepted');
      expect(ack.kind === 'accepted' && ack.warnings).toHaveLength(1);
      expect(keeper.stored().suspendData).toBe('short');
    });

    test('keeps the old bookmark when the new one is too long or empty', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save({ location: 'step-2' });
      const ack = await launch.port.save({ location: 'x'.repeat(2000) });
      expect(ack.kind === 'accepted' && ack.warnings).toHaveLength(1);
      await launch.port.save({ location: '' });
      expect(keeper.stored().location).toBe('step-2');
    });
  });

  describe('a judged attempt', () => {
    test('stays passed whatever later saves of the launch say', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save(passing);
      await launch.port.save(failing);
      await launch.port.save({ completion: 'incomplete', success: 'unknown' });
      expect(keeper.stored()).toMatchObject({
        completion: 'completed',
        success: 'passed',
        score: 100,
      });
    });

    test('takes practice, bookmark and time after it is closed', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save(passing);
      const later = {
        interactions: [answer(9)],
        location: 'end',
        suspendData: 'more',
      };
      expect(await launch.port.save(later)).toMatchObject({ kind: 'accepted' });
      expectRecorded(keeper.stored(), { ...later, success: 'passed' });
    });

    test('stays passed in a launch that an LMS reopens in normal mode', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.end(passing);
      const again = keeper.launch({ reopened: true });
      await begin(again);
      await again.port.save(failing);
      await again.port.end({ completion: 'incomplete' });
      expect(keeper.stored()).toMatchObject({
        completion: 'completed',
        success: 'passed',
        score: 100,
      });
    });

    test('may rise from failed to passed', async () => {
      const { keeper, launch } = await opened(bench);
      await launch.port.save(failing);
      expect(keeper.stored()).toMatchObject({
        completion: 'completed',
        success: 'failed',
        score: 33.33,
      });
      await launch.port.save({ completion: 'incomplete', success: 'unknown' });
      expect(keeper.stored().success).toBe('failed');
      await launch.port.save(passing);
      expect(keeper.stored()).toMatchObject({ success: 'passed', score: 100 });
    });
  });
}
