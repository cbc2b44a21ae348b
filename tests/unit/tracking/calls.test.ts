import { describe, expect, test } from 'vitest';
import type { RecordUpdate } from '../../../src/tracking/port.ts';
import { answer, passing } from '../../contract/updates.ts';
import { memoryStore } from '../../fixtures/strict-host/record.ts';
import { launched } from './scorm12Launch.ts';
import { launched2004 } from './scorm2004Launch.ts';

const editions = { 'SCORM 1.2': launched, 'SCORM 2004': launched2004 };
type Edition = keyof typeof editions;
const names: Edition[] = ['SCORM 1.2', 'SCORM 2004'];

const objectives = Array.from({ length: 7 }, (_, place) => ({
  id: `objective_${place}`,
  score: 50,
  status: 'failed' as const,
}));
const [first, ...others] = objectives.map(({ id }, place) => ({
  ...answer(place + 1),
  objective: id,
}));

describe.each(names)('the calls of %s', (name) => {
  const launch = editions[name];

  async function played(
    setup: {
      store?: ReturnType<typeof memoryStore>;
      hidden?: boolean;
    } = {},
  ) {
    const { port, host } = await launch(setup);
    let before = 0;
    const since = () => {
      const count = host.calls.length - before;
      before = host.calls.length;
      return count;
    };
    return { port, since };
  }

  test('a launch and its first save are at most 16, however much the attempt holds', async () => {
    const store = memoryStore();
    const one = await played({ store });
    await one.port.save({ suspendData: 'x' });
    expect(one.since()).toBeLessThanOrEqual(16);
    await one.port.end({
      interactions: [...(first ? [first] : []), ...others],
      objectives,
      suspendData: 'y',
      location: 'end',
    });
    const again = await played({ store });
    await again.port.save({ suspendData: 'z' });
    expect(again.since()).toBeLessThanOrEqual(16);
  });

  test('the last answer, with the verdict and all objectives, is at most 40', async () => {
    const { port, since } = await played();
    const place = (n: number): RecordUpdate => ({
      suspendData: 'x'.repeat(300 + n),
      sessionSeconds: 60 * n,
    });
    for (const [n, each] of others.entries())
      await port.save({ interactions: [each], ...place(n) });
    if (first) await port.save({ interactions: [first], ...place(7) });
    since();
    await port.save({
      ...passing,
      interactions: [{ ...answer(8), objective: 'objective_0' }],
      objectives: [...(passing.objectives ?? []), ...objectives],
      ...place(8),
    });
    expect(since()).toBeLessThanOrEqual(40);
  });

  test('a save of nothing but the place is three, and brings the time every five minutes', async () => {
    const { port, since } = await played();
    since();
    await port.save({ suspendData: '1', sessionSeconds: 299 });
    expect(since()).toBe(3);
    await port.save({ suspendData: '2', sessionSeconds: 300 });
    expect(since()).toBe(4);
    await port.save({ suspendData: '3', sessionSeconds: 599 });
    expect(since()).toBe(3);
  });

  test('an end that has only time to bring leaves the commit to the end itself', async () => {
    const store = memoryStore();
    const { port, since } = await played({ store });
    await port.save({ suspendData: '1', sessionSeconds: 10 });
    since();
    expect(
      await port.end({ suspendData: '1', sessionSeconds: 12 }),
    ).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(since()).toBe(3);
    expect(store.load().attempts[0]?.totalSeconds).toBe(12);
  });

  test('a hidden page brings the time at once', async () => {
    const store = memoryStore();
    const { port, since } = await played({ store, hidden: true });
    since();
    await port.save({ suspendData: '1', sessionSeconds: 10 });
    expect(since()).toBe(4);
  });

  test('the objectives of an earlier launch are read only until the one that is sought', async () => {
    const store = memoryStore();
    const before = await played({ store });
    await before.port.end({ objectives });
    const { port, since } = await played({ store });
    since();
    await port.save({ objectives: objectives.slice(0, 1) });
    // Their number, one id, its fields without the id, commit and code.
    expect(since()).toBe(6);
    await port.save({ interactions: first ? [first] : [] });
    expect(store.load().attempts[0]?.values).not.toHaveProperty(
      'cmi.objectives.7.id',
    );
  });
});
