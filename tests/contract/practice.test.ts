import { describe, expect, test } from 'vitest';
import {
  type KeyValueStore,
  practicePort,
} from '../../src/tracking/practice/adapter.ts';
import { answer, passing } from './updates.ts';
import { keepingPlace } from './suite/keepingPlace.ts';

const clock = () => new Date('2026-11-24T09:00:00Z');

function fakeStorage(): KeyValueStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

function startedPort(storage: () => KeyValueStore, courseId = 'course') {
  return practicePort({ courseId, clock, storage });
}

function refused(): KeyValueStore {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('the tracking contract over practice', () => {
  keepingPlace(() => {
    const storage = fakeStorage();
    const launch = () => ({ port: startedPort(() => storage) });
    return {
      launch,
      stored: () => {
        const kept: unknown = JSON.parse(
          storage.getItem('hold-the-line:course') ?? '{}',
        );
        return Object.assign({ location: '', suspendData: '' }, kept);
      },
    };
  });
});

describe('practice', () => {
  test('names itself practice, knows no learner and gives no credit', async () => {
    expect(await startedPort(fakeStorage).start()).toEqual({
      kind: 'started',
      standard: 'practice',
      state: {
        learner: { id: '', name: '' },
        mode: 'normal',
        credit: false,
        entry: 'ab-initio',
        completion: 'not-attempted',
        success: 'unknown',
        location: '',
        suspendData: '',
        interactionCount: null,
        masteryScore: null,
        masteryGiven: '',
        totalSeconds: 0,
      },
    });
  });

  test('keeps no result, whatever it accepts', async () => {
    const storage = fakeStorage();
    const port = startedPort(() => storage);
    await port.start();
    const update = { ...passing, interactions: [answer(1)], location: 'a' };
    expect((await port.save(update)).kind).toBe('accepted');
    expect(storage.getItem('hold-the-line:course')).toBe(
      '{"location":"a","suspendData":""}',
    );
    const again = await startedPort(() => storage).start();
    expect(again).toMatchObject({ state: { success: 'unknown' } });
  });

  test('keeps the courses of one site apart', async () => {
    const storage = fakeStorage();
    const first = startedPort(() => storage, 'one');
    await first.start();
    await first.save({ location: 'a' });
    const second = await startedPort(() => storage, 'two').start();
    expect(second).toMatchObject({ state: { location: '' } });
  });

  test('works on, with a warning at each save, where the browser refuses storage', async () => {
    const port = startedPort(refused);
    expect(await port.start()).toMatchObject({ kind: 'started' });
    const ack = await port.save({ location: 'a' });
    expect(ack).toMatchObject({
      kind: 'accepted',
      warnings: [{ call: 'localStorage' }],
    });
  });

  test.each(['{"location":1}', 'null', '[]', 'x{', '"x"'])(
    'begins afresh from damaged storage: %s',
    async (damaged) => {
      const storage = fakeStorage();
      storage.setItem('hold-the-line:course', damaged);
      expect(await startedPort(() => storage).start()).toMatchObject({
        kind: 'started',
        state: { entry: 'ab-initio', location: '', suspendData: '' },
      });
    },
  );
});
