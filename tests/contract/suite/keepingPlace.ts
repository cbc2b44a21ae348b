import { describe, expect, test } from 'vitest';
import type { TrackingPort } from '../../../src/tracking/port.ts';

/** What even a port without a record keeps: the learner's place. */
export interface PlaceKeeper {
  launch(): { port: TrackingPort };
  stored(): { location: string; suspendData: string };
}

/** The bookmark and the suspend data outlive the tab; a launch begins and ends once. */
export function keepingPlace(placeKeeper: () => PlaceKeeper): void {
  describe('keeping the place', () => {
    async function opened(keeper = placeKeeper()) {
      const { port } = keeper.launch();
      const outcome = await port.start();
      if (outcome.kind !== 'started') throw new Error(outcome.kind);
      return { keeper, port, state: outcome.state };
    }

    test('begins from nothing, without a learner known to the page before', async () => {
      const { state } = await opened();
      expect(state).toMatchObject({
        mode: 'normal',
        entry: 'ab-initio',
        location: '',
        suspendData: '',
      });
    });

    test('brings bookmark and suspend data back after the tab is closed without warning', async () => {
      const { keeper, port } = await opened();
      await port.save({ location: 'step-3', suspendData: '1;x' });
      const { state } = await opened(keeper);
      expect(state).toMatchObject({
        entry: 'resume',
        location: 'step-3',
        suspendData: '1;x',
      });
    });

    test('keeps before the promise is returned', async () => {
      const { keeper, port } = await opened();
      const ack = port.save({ location: 'a', suspendData: 'b' });
      expect(keeper.stored()).toMatchObject({
        location: 'a',
        suspendData: 'b',
      });
      expect((await ack).kind).toBe('accepted');
    });

    test('gives back what it accepted last, and no value among its calls', async () => {
      const { keeper, port } = await opened();
      await port.save({ location: 'step-3', suspendData: '1;secret' });
      const before = keeper.stored();
      const { calls, held, suspendDataLimit } = await port.diagnose();
      expect(held).toEqual({ location: 'step-3', suspendData: '1;secret' });
      expect(suspendDataLimit ?? Infinity).toBeGreaterThanOrEqual(4096);
      expect(JSON.stringify(calls)).not.toMatch(/secret|step-3/);
      expect(keeper.stored()).toEqual(before);
      const again = await port.diagnose();
      expect(again.calls.slice(0, calls.length)).toEqual(calls);
    });

    test('can be looked at before it begins and after it ends', async () => {
      const { port } = placeKeeper().launch();
      await expect(port.diagnose()).resolves.toHaveProperty('held');
      await port.start();
      await port.end({ location: 'a', suspendData: 'b' });
      const { calls } = await port.diagnose();
      expect(calls.filter(({ outcome }) => outcome === 'threw')).toEqual([]);
    });

    test('leaves what an update leaves out, and never forgets a bookmark for an empty one', async () => {
      const { keeper, port } = await opened();
      await port.save({ location: 'a', suspendData: 'b' });
      await port.save({ location: '' });
      await port.save({});
      expect(keeper.stored()).toMatchObject({
        location: 'a',
        suspendData: 'b',
      });
    });

    test('may empty the suspend data', async () => {
      const { keeper, port } = await opened();
      await port.save({ suspendData: 'b' });
      await port.save({ suspendData: '' });
      expect(keeper.stored().suspendData).toBe('');
    });

    test('ends once and rejects what comes later, with a plain reason', async () => {
      const { keeper, port } = await opened();
      const first = await port.end({ location: 'a' });
      expect(first.kind).toBe('accepted');
      expect(await port.end({ location: 'b' })).toEqual(first);
      const late = await port.save({ location: 'c' });
      expect(late.kind === 'rejected' && late.error.message).toMatch(/ended/);
      expect(keeper.stored().location).toBe('a');
    });
  });
}
