import { expect } from 'vitest';
import type { RecordUpdate } from '../../src/tracking/port.ts';
import { asStored, type Stored } from './keeper.ts';

/** Everything that an accepted update said is in the record, word for word. */
export function expectRecorded(stored: Stored, update: RecordUpdate): void {
  for (const { id, response, result } of update.interactions ?? []) {
    const kept = stored.interactions.filter((each) => each.id === id);
    expect(kept).toEqual([{ id, response, result }]);
  }
  for (const objective of update.objectives ?? []) {
    const { score } = objective;
    const rounded = score === null ? null : Math.round(score * 100) / 100;
    expect(stored.objectives).toContainEqual(
      asStored({ ...objective, score: rounded }),
    );
  }
  if (update.score) {
    expect(stored.score).toBe(Math.round(update.score.raw * 100) / 100);
  }
  if (update.completion !== undefined) {
    expect(stored.completion).toBe(update.completion);
  }
  if (update.success !== undefined) {
    expect(stored.success).toBe(update.success);
  }
  if (update.location) expect(stored.location).toBe(update.location);
  if (update.suspendData !== undefined) {
    expect(stored.suspendData).toBe(update.suspendData);
  }
}
