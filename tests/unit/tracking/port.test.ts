import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../fixtures/strict-host/record.ts';
import { answer, passing } from '../../contract/updates.ts';
import type { CheckedApi } from '../../../src/tracking/scorm/api.ts';
import { readLaunch } from '../../../src/tracking/scorm/launch.ts';
import { markWithin } from '../../../src/tracking/scorm/numbers.ts';
import { objectivesIn } from '../../../src/tracking/scorm/objectives.ts';
import { peek } from '../../../src/tracking/scorm/peek.ts';
import { scorm12Port } from '../../../src/tracking/scorm12/adapter.ts';
import { SCORM_12 } from '../../../src/tracking/scorm12/dialect.ts';
import { launched } from './scorm12Launch.ts';

const nine = () => new Date('2026-11-24T09:00:00Z');

/** An LMS that holds these elements and takes nothing. */
function holding(values: Record<string, string>): CheckedApi {
  const value = (element: string) => values[element.replace('cmi.', '')] ?? '';
  return {
    initialize: () => null,
    read: value,
    get: (element) => ({ value: value(element), error: null }),
    set: () => null,
    commit: () => null,
    finish: () => null,
  };
}

describe('a launch outside an LMS', () => {
  test('looks for the LMS for five seconds, and says then that there is none', async () => {
    const waits: number[] = [];
    const port = scorm12Port({
      window: {},
      clock: nine,
      timers: {
        setTimeout(run, milliseconds) {
          waits.push(milliseconds);
          run();
        },
      },
    });
    expect(await port.start()).toEqual({ kind: 'absent' });
    expect(waits).toEqual(Array.from({ length: 20 }, () => 250));
  });

  test('stops looking once it has ended', async () => {
    const later: (() => void)[] = [];
    const port = scorm12Port({
      window: {},
      clock: nine,
      timers: { setTimeout: (run) => later.push(run) },
    });
    const started = port.start();
    expect(await port.end({})).toMatchObject({
      kind: 'rejected',
      error: { message: 'The launch has not begun.' },
    });
    later.forEach((run) => run());
    expect(await started).toEqual({ kind: 'absent' });
    expect(later).toHaveLength(1);
  });

  test('neither believes nor doubts anything, and has nothing to show', async () => {
    const port = scorm12Port({
      window: {},
      clock: nine,
      timers: { setTimeout: () => 0 },
    });
    port.believe();
    port.doubt();
    expect(await port.diagnose()).toEqual({
      held: {
        error: { call: '', code: '', message: 'The launch has not begun.' },
      },
      calls: [],
      suspendDataLimit: 4096,
    });
  });
});

describe('a launch that the LMS refuses', () => {
  test('says so, and writes nothing', async () => {
    const { outcome, port } = await launched({
      wrap: (api) => ({ ...api, LMSInitialize: () => 'false' }),
    });
    expect(outcome).toMatchObject({
      kind: 'refused',
      error: { call: 'LMSInitialize' },
    });
    expect((await port.save({ location: 'a' })).kind).toBe('rejected');
  });
});

describe('what the LMS holds', () => {
  test('is shown while the launch lasts, and not asked for after its end', async () => {
    const { port, host } = await launched();
    await port.save({ location: 'middle', suspendData: 'saved' });
    expect((await port.diagnose()).held).toEqual({
      location: 'middle',
      suspendData: 'saved',
    });
    await port.end({});
    const calls = host.calls.length;
    expect((await port.diagnose()).held).toEqual({
      error: {
        call: '',
        code: '',
        message: 'This launch has ended; open the course again from the LMS.',
      },
    });
    expect(host.calls).toHaveLength(calls);
  });

  test.each(['lesson_location', 'suspend_data'])(
    'is an error where %s cannot be read',
    async (element) => {
      let isFailing = false;
      const { port } = await launched({
        wrap: (api) => ({
          ...api,
          LMSGetValue(name: string) {
            if (isFailing && name.endsWith(element))
              throw new Error('no answer');
            return api.LMSGetValue(name);
          },
        }),
      });
      isFailing = true;
      expect((await port.diagnose()).held).toMatchObject({
        error: { call: expect.stringContaining(element) as string },
      });
    },
  );
});

describe('an update', () => {
  test('is accepted and not written in a review', async () => {
    const { port, writes } = await launched({ launch: { mode: 'review' } });
    writes();
    expect(await port.save({ ...passing, interactions: [answer(1)] })).toEqual({
      kind: 'accepted',
      at: nine(),
      warnings: [],
    });
    expect(writes()).toEqual([]);
  });

  test('that was accepted is written again once it is doubted, and not once it is believed', async () => {
    const { port, writes } = await launched();
    await port.save({ location: 'a', sessionSeconds: 1 });
    port.believe();
    port.doubt();
    writes();
    await port.save({ sessionSeconds: 2 });
    expect(writes()).toEqual(['LMSCommit']);
    await port.save({ location: 'b', sessionSeconds: 3 });
    port.doubt();
    writes();
    await port.save({ sessionSeconds: 4 });
    expect(writes()).toContain('core.lesson_location');
  });

  test('holds, though the LMS fails at the end, which is a warning', async () => {
    const { port } = await launched({
      wrap: (api) => ({ ...api, LMSFinish: () => 'false' }),
    });
    expect(await port.end({ location: 'a' })).toMatchObject({
      kind: 'accepted',
      warnings: [{ call: 'LMSFinish' }],
    });
  });

  test('that is refused stays refused, however the end went', async () => {
    const { port } = await launched({
      wrap: (api) => ({
        ...api,
        LMSCommit: () => 'false',
        LMSFinish: () => 'false',
      }),
    });
    expect(await port.end({ location: 'a' })).toMatchObject({
      kind: 'rejected',
      error: { call: 'LMSCommit' },
    });
  });
});

describe('what a launch finds', () => {
  const found = (values: Record<string, string>) =>
    readLaunch(holding(values), SCORM_12).state;

  test.each<[Record<string, string>, string]>([
    [{}, 'not-attempted'],
    [{ 'interactions._count': '0' }, 'not-attempted'],
    [{ 'core.lesson_location': 'a' }, 'unknown'],
    [{ suspend_data: 'x' }, 'unknown'],
    [{ 'interactions._count': '3' }, 'unknown'],
    [{ 'core.entry': 'resume' }, 'unknown'],
    [{ 'core.score.raw': '50' }, 'unknown'],
    [{ 'core.lesson_status': 'not attempted' }, 'not-attempted'],
    [{ 'core.lesson_status': 'notattempted' }, 'not-attempted'],
    [{ 'core.lesson_status': 'browsed' }, 'not-attempted'],
    [{ 'core.lesson_status': 'browsed twice' }, 'unknown'],
    [{ 'core.lesson_status': 'is not attempted' }, 'unknown'],
    [{ 'core.lesson_status': 'incomplete' }, 'incomplete'],
  ])('in %j is %s', (values, completion) => {
    expect(found(values).completion).toBe(completion);
  });

  test.each([
    ['review', 'review'],
    ['Browse', 'browse'],
    ['normal', 'normal'],
    ['', 'normal'],
    ['tour', 'normal'],
  ])('in the mode "%s" is %s', (text, mode) => {
    expect(found({ 'core.lesson_mode': text }).mode).toBe(mode);
  });

  test.each([
    ['0', 0],
    ['12', 12],
    ['', null],
    ['12x', null],
    ['x12', null],
    ['-1', null],
  ])('counts "%s" answers as %s', (text, count) => {
    expect(found({ 'interactions._count': text }).interactionCount).toBe(count);
  });
});

describe('the objectives of an attempt', () => {
  const objectives = (values: Record<string, string>) => {
    const seen: string[] = [];
    const known = objectivesIn(holding(values), (element, value) =>
      seen.push(`${element} ${value}`),
    );
    return { known, seen };
  };
  const two = {
    'objectives._count': '2',
    'objectives.0.id': 'one',
    'objectives.1.id': 'two',
  };

  test.each(['', 'x2', '2x', 'none'])(
    'are none where the LMS counts "%s"',
    (count) => {
      const { known } = objectives({ 'objectives._count': count });
      expect(known.placesFor('one')).toBeNull();
      expect(known.placesKnown()).toBeNull();
    },
  );

  test('are found again one by one, and no further than needed', () => {
    const { known, seen } = objectives(two);
    expect(known.placesKnown()).toBeNull();
    expect(known.placesFor('one')?.of('one')).toBe(0);
    expect(seen).toEqual(['cmi.objectives.0.id one']);
    expect(known.placesKnown()).toBeNull();
    expect(known.placesFor('three')?.of('three')).toBe(2);
    expect(seen).toHaveLength(2);
    expect(known.placesKnown()?.has('two')).toBe(true);
  });

  test('count more than nine, and pass over one without an id', () => {
    const { known, seen } = objectives({
      ...two,
      'objectives._count': '12',
      'objectives.0.id': '',
    });
    expect(known.placesFor('two')?.of('two')).toBe(1);
    expect(known.placesFor('new')?.of('new')).toBe(12);
    expect(seen).toEqual(['cmi.objectives.1.id two']);
  });
});

describe('a look at a foreign object', () => {
  test('finds what stands there, of functions too', () => {
    const named = Object.assign(() => 0, { own: 1 });
    expect(peek({ own: 2 }, 'own')).toBe(2);
    expect(peek(named, 'own')).toBe(1);
  });

  test('finds nothing in what is no object, and where the look is forbidden', () => {
    const forbidden = {
      get own(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    for (const owner of [null, undefined, 5, 'text', forbidden])
      expect(peek(owner, owner === 'text' ? 'length' : 'own')).toBeUndefined();
  });
});

test('a mark lies above one bound, and up to the other', () => {
  expect(markWithin('100', 1, 100)).toBe(100);
  expect(markWithin('100.5', 1, 100)).toBeNull();
  expect(markWithin('1', 1, 100)).toBeNull();
  expect(markWithin('1.5', 1, 100)).toBe(1.5);
  expect(markWithin('', 1, 100)).toBeNull();
  expect(markWithin('high', 1, 100)).toBeNull();
});

test('an attempt that was wiped at the LMS begins with what it finds', async () => {
  const store = memoryStore();
  const { port } = await launched({ store });
  await port.end({ location: 'end', suspendData: 'x' });
  const again = await launched({ store, launch: { wiped: /suspend_data/ } });
  expect(again.outcome).toMatchObject({
    state: { location: 'end', suspendData: '', entry: 'resume' },
  });
});
