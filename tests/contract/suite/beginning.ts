import { describe, expect, test } from 'vitest';
import type { Position } from '../../fixtures/strict-host/positions.ts';
import { type Bench, begin, outcomeOf } from '../keeper.ts';
import { answer, failing, passing } from '../updates.ts';

const positions: Position[] = [
  'self',
  'parent',
  '8th ancestor',
  'opener',
  "opener's parent",
  'opener of the top frame',
  'behind a cross-origin frame',
];

/** Where a launch searches for its record keeper. */
function searching(bench: Bench): void {
  describe('searching', () => {
    test.each(positions)(
      'finds the record keeper at once: %s',
      async (position) => {
        const keeper = bench.keeper();
        const launch = keeper.launch({ position });
        expect(await outcomeOf(launch)).toMatchObject({ kind: 'started' });
        expect(keeper.stored().completion).toBe('incomplete');
      },
    );

    test('waits for a record keeper that comes 3 s late', async () => {
      const launch = bench.keeper().launch({ position: 'late by 3 s' });
      const outcome = await outcomeOf(launch, 3500);
      expect(outcome).toMatchObject({ kind: 'started' });
    });

    test('begins nothing when the page has left before it was found', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch({ position: 'late by 3 s' });
      const outcome = launch.port.start();
      expect((await launch.port.end({})).kind).toBe('rejected');
      await outcomeOf(launch, 6000);
      expect(await outcome).toEqual({ kind: 'absent' });
      expect(launch.calls()).toBe(0);
    });
  });
}

/** How a launch begins, wherever the record keeper is. */
export function beginning(bench: Bench): void {
  if (!bench.foundByAddress) searching(bench);

  describe('beginning', () => {
    test('says absent within 6 s when nobody keeps a record', async () => {
      const launch = bench.keeper().launch({ position: 'absent' });
      expect(await outcomeOf(launch, 6000)).toEqual({ kind: 'absent' });
      const ack = await launch.port.save({ location: 'x' });
      expect(ack.kind).toBe('rejected');
    });

    test('says refused, with the call, when the record keeper will not begin', async () => {
      const launch = bench.keeper().launch();
      launch.trouble('beginning is refused');
      const outcome = await outcomeOf(launch);
      expect(outcome).toMatchObject({ kind: 'refused' });
      if (outcome.kind !== 'refused') return;
      expect(outcome.error.call).not.toBe('');
      expect(outcome.error.message).not.toBe('');
    });

    test('begins once however often it is asked', async () => {
      const launch = bench.keeper().launch();
      await begin(launch);
      const calls = launch.calls();
      expect(await begin(launch)).toEqual(await begin(launch));
      expect(launch.calls()).toBe(calls);
    });

    test('leaves an incomplete record that can be resumed, before the learner does anything', async () => {
      const keeper = bench.keeper();
      const first = await begin(keeper.launch());
      expect(first).toMatchObject({
        mode: 'normal',
        credit: true,
        entry: 'ab-initio',
        completion: 'not-attempted',
        success: 'unknown',
        location: '',
        suspendData: '',
        masteryScore: null,
        totalSeconds: 0,
      });
      expect(keeper.stored()).toMatchObject({
        completion: 'incomplete',
        success: 'unknown',
        score: null,
      });
      expect((await begin(keeper.launch())).entry).toBe('resume');
    });

    test('takes an empty mode for normal', async () => {
      const keeper = bench.keeper();
      const state = await begin(keeper.launch({ mode: 'empty' }));
      expect(state.mode).toBe('normal');
      expect(keeper.stored().completion).toBe('incomplete');
    });

    test('passes on the mastery score of the record keeper', async () => {
      const launch = bench.keeper().launch({ masteryScore: 85 });
      expect((await begin(launch)).masteryScore).toBe(85);
    });

    test('gives a new attempt a fresh record and keeps the old one', async () => {
      const keeper = bench.keeper();
      const first = keeper.launch();
      await begin(first);
      await first.port.end({ ...passing, suspendData: 'old' });
      const state = await begin(keeper.launch({ newAttempt: true }));
      expect(state).toMatchObject({ mode: 'normal', suspendData: '' });
      expect(keeper.stored()).toMatchObject({
        attempts: 2,
        success: 'unknown',
      });
    });
  });

  describe('a launch that may not record', () => {
    test.each(['review', 'browse'] as const)(
      '%s accepts and writes no result',
      async (mode) => {
        const keeper = bench.keeper();
        const launch = keeper.launch({ mode });
        expect((await begin(launch)).mode).toBe(mode);
        const calls = launch.calls();
        const update = {
          ...failing,
          interactions: [answer(1)],
          suspendData: 'x',
        };
        expect(await launch.port.save(update)).toMatchObject({
          kind: 'accepted',
        });
        expect(launch.calls()).toBe(calls);
        expect(await launch.port.end(update)).toMatchObject({
          kind: 'accepted',
        });
        expect(keeper.stored()).toMatchObject({
          success: 'unknown',
          score: null,
          suspendData: '',
          interactions: [],
        });
      },
    );

    test('a closed attempt opens for review and stays as it is', async () => {
      const keeper = bench.keeper();
      const first = keeper.launch();
      await begin(first);
      await first.port.end(passing);
      const before = keeper.stored();
      const again = keeper.launch();
      expect(await begin(again)).toMatchObject({
        mode: 'review',
        credit: false,
        completion: 'completed',
        success: 'passed',
      });
      await again.port.save(failing);
      await again.port.end(failing);
      expect(keeper.stored()).toEqual(before);
    });
  });
}
