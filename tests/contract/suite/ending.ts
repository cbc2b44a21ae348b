import { describe, expect, test } from 'vitest';
import { expectRecorded } from '../expectRecorded.ts';
import { type Bench, begin } from '../keeper.ts';
import { course, passing } from '../updates.ts';

/** How a launch ends. */
export function ending(bench: Bench): void {
  describe('ending', () => {
    test('saves, ends and books the time', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      const last = { ...passing, sessionSeconds: 3725.5 };
      expect(await launch.port.end(last)).toMatchObject({
        kind: 'accepted',
        warnings: [],
      });
      expectRecorded(keeper.stored(), last);
      expect(keeper.stored().totalSeconds).toBeCloseTo(3725.5, 0);
    });

    test.each([{}, passing])(
      'takes the end that a learner asks for without a warning, and opens again: %o',
      async (update) => {
        const keeper = bench.keeper();
        const launch = keeper.launch();
        await begin(launch);
        const last = { ...update, suspendData: '1;x' };
        expect(await launch.port.end(last, true)).toMatchObject({
          kind: 'accepted',
          warnings: [],
        });
        expectRecorded(keeper.stored(), last);
        expect((await begin(keeper.launch())).suspendData).toBe('1;x');
      },
    );

    test('adds up the time of two launches', async () => {
      const keeper = bench.keeper();
      for (const sessionSeconds of [100, 50]) {
        const launch = keeper.launch();
        await begin(launch);
        await launch.port.end({ sessionSeconds });
      }
      expect((await begin(keeper.launch())).totalSeconds).toBe(150);
    });

    test('ends once however often it is asked', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      const first = await launch.port.end({
        location: 'a',
        sessionSeconds: 10,
      });
      const calls = launch.calls();
      expect(await launch.port.end({ location: 'b' })).toEqual(first);
      expect(launch.calls()).toBe(calls);
      expect(keeper.stored().location).toBe('a');
    });

    test('does its work before the promise is returned, so that a page may leave', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      const ack = launch.port.end({ suspendData: 'bye', sessionSeconds: 5 });
      expect(keeper.stored()).toMatchObject({
        suspendData: 'bye',
        totalSeconds: 5,
      });
      await ack;
    });

    test('rejects a save after the end and gives the reason', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      await launch.port.end({});
      const ack = await launch.port.save({ location: 'late' });
      expect(ack.kind === 'rejected' && ack.error.message).toMatch(/ended/);
      expect(keeper.stored().location).toBe('');
    });

    test('counts what was saved although ending itself is refused, with a warning', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      launch.trouble('ending is refused');
      const ack = await launch.port.end(passing);
      expect(ack.kind === 'accepted' && ack.warnings).toHaveLength(1);
      expectRecorded(keeper.stored(), passing);
    });

    test('an unfinished course is unfinished, and its place is found again', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch({ masteryScore: 80 });
      await begin(launch);
      for (const update of course.slice(0, 3)) await launch.port.save(update);
      await launch.port.end({});
      expect(keeper.stored()).toMatchObject({
        completion: 'incomplete',
        success: 'unknown',
      });
      expect(await begin(keeper.launch())).toMatchObject({
        mode: 'normal',
        entry: 'resume',
        completion: 'incomplete',
        location: 'recovery-codes',
        suspendData: '1;1110;abc',
        interactionCount: 5,
      });
    });
  });
}
