import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../fixtures/strict-host/record.ts';
import { answer, passing } from '../../contract/updates.ts';
import { scorm12Port } from '../../../src/tracking/scorm12/adapter.ts';
import { launched } from './scorm12Launch.ts';

const nine = () => new Date('2026-11-24T09:00:00Z');

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

  test('with more saved data than any before is asked after, since it may be more than the LMS takes', async () => {
    const order: string[] = [];
    const { port } = await launched({
      wrap: (api) => ({
        ...api,
        LMSSetValue(element: string, value: string) {
          order.push(element);
          return api.LMSSetValue(element, value);
        },
        LMSCommit(empty: string) {
          order.push('commit');
          return api.LMSCommit(empty);
        },
        LMSGetLastError() {
          order.push('asked');
          return api.LMSGetLastError();
        },
      }),
    });
    const isAsked = async (letter: string, length: number) => {
      order.splice(0);
      await port.save({ suspendData: letter.repeat(length) });
      return order[order.indexOf('cmi.suspend_data') + 1] === 'asked';
    };
    expect(await isAsked('a', 255)).toBe(false);
    expect(await isAsked('b', 256)).toBe(true);
    expect(await isAsked('c', 256)).toBe(false);
    expect(await isAsked('d', 100)).toBe(false);
    expect(await isAsked('e', 200)).toBe(false);
    expect(await isAsked('f', 257)).toBe(true);
  });

  test('takes the time of the launch where it brings none', async () => {
    let now = nine().getTime();
    const said: string[] = [];
    const port = scorm12Port({
      window: {
        parent: {
          API: {
            LMSInitialize: () => 'true',
            LMSGetValue: () => '',
            LMSSetValue: (element: string, value: string) => {
              if (element.endsWith('session_time')) said.push(value);
              return 'true';
            },
            LMSCommit: () => 'true',
            LMSFinish: () => 'true',
            LMSGetLastError: () => '0',
            LMSGetErrorString: () => '',
          },
        },
      },
      clock: () => new Date(now),
      timers: { setTimeout: () => 0 },
    });
    await port.start();
    now += 90_000;
    await port.end({});
    expect(said).toEqual(['0000:01:30.00']);
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

describe('what was asked of the LMS', () => {
  test('is kept with how it went, and never with a value', async () => {
    const { port, faults } = await launched({
      wrap: (api) => ({
        ...api,
        LMSSetValue(element: string, value: string) {
          if (element.endsWith('exit')) throw new Error('no connection');
          return api.LMSSetValue(element, value);
        },
      }),
    });
    faults.refuse = /lesson_location/;
    await port.save({ location: 'middle', sessionSeconds: 1 });
    const entry = { at: nine(), milliseconds: 0 };
    const { calls } = await port.diagnose();
    const named = (call: string) => calls.find((it) => it.call === call);
    expect(named('LMSInitialize')).toEqual({
      ...entry,
      call: 'LMSInitialize',
      outcome: 'ok',
      code: '',
    });
    expect(named('LMSSetValue cmi.core.exit')).toEqual({
      ...entry,
      call: 'LMSSetValue cmi.core.exit',
      outcome: 'threw',
      code: '',
    });
    expect(named('LMSSetValue cmi.core.lesson_location')).toMatchObject({
      outcome: 'failed',
      code: expect.stringMatching(/^[1-9]\d*$/) as string,
    });
    expect(JSON.stringify(calls)).not.toContain('middle');
  });

  test('says in a warning which element was not taken, and why', async () => {
    const { port } = await launched({
      wrap: (api) => ({
        ...api,
        LMSGetValue: (name: string) =>
          name.endsWith('objectives._count') ? '' : api.LMSGetValue(name),
      }),
    });
    await port.save(passing);
    const ack = await port.save({
      location: 'y'.repeat(256),
      score: { raw: 50, min: 0, max: 100 },
      objectives: [{ id: 'one', score: null, status: 'incomplete' }],
    });
    expect(ack).toMatchObject({ kind: 'accepted' });
    expect(ack.kind === 'accepted' && ack.warnings).toEqual([
      {
        call: 'LMSGetValue cmi.objectives._count',
        code: '',
        message: 'The LMS keeps no objectives.',
      },
      {
        call: 'LMSSetValue cmi.core.score.raw',
        code: '',
        message: 'The attempt is closed; its score stays.',
      },
      {
        call: 'LMSSetValue cmi.core.lesson_location',
        code: '',
        message:
          '256 characters where SCORM 1.2 allows 255; the earlier value stays.',
      },
    ]);
  });
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
