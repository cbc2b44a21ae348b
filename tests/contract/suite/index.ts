import { afterEach, beforeEach, describe, vi } from 'vitest';
import type { Bench } from '../keeper.ts';
import { beginning } from './beginning.ts';
import { doubting } from './doubting.ts';
import { dying } from './dying.ts';
import { ending } from './ending.ts';
import { enduring } from './enduring.ts';
import { keepingPlace } from './keepingPlace.ts';
import { saving } from './saving.ts';

/**
 * The contract of src/tracking/port.ts for every standard that keeps records.
 * A standard joins with a Bench: its adapter on a strict record keeper whose
 * record outlives the tab and whose faults can be switched.
 */
export function trackingContract(bench: Bench): void {
  describe(`the tracking contract over ${bench.name}`, () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') });
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    keepingPlace(() => bench.keeper());
    beginning(bench);
    saving(bench);
    enduring(bench);
    doubting(bench);
    dying(bench);
    ending(bench);
  });
}
