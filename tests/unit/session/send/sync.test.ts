import { beforeEach, describe, expect, it } from 'vitest';
import type { Sync } from '../../../../src/session/send/sync.ts';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { accepted, answerTo, rejected, settled } from '../fakes.ts';
import type { FakePort, FakeTimers } from '../fakes.ts';
import { startSync } from '../syncing.ts';

let port: FakePort;
let timers: FakeTimers;
let said: string[];
let booked: number[];
let sync: Sync;

beforeEach(() => {
  ({ port, timers, said, booked, sync } = startSync());
});

const sentIds = (call: number) =>
  port.calls[call]?.update.interactions?.map((i) => i.id);
const answer = (id: string): RecordUpdate => ({ interactions: [answerTo(id)] });

/** Pushes and lets the page paint. */
async function send(update: RecordUpdate): Promise<void> {
  sync.push(update);
  await timers.advance(30);
}

describe('a change', () => {
  it('leaves after the page has painted, with the time of the launch', async () => {
    sync.push({ location: 'two' });
    expect(port.calls).toEqual([]);
    await timers.advance(30);
    expect(port.calls).toEqual([
      { by: 'save', update: { location: 'two', sessionSeconds: 42 } },
    ]);
  });

  it('leaves together with others of the same moment', async () => {
    sync.push(answer('one'));
    sync.push({ ...answer('two'), location: 'here' });
    await timers.advance(30);
    expect(port.calls).toHaveLength(1);
    expect(sentIds(0)).toEqual(['one', 'two']);
  });

  it('counts as saved when it is acknowledged, no sooner', async () => {
    await send(answer('one'));
    expect(said).toEqual(['saving']);
    expect(port.judged).toEqual([]);
    await port.answer(accepted);
    expect(port.judged).toEqual(['believe']);
    expect(said.at(-1)).toBe('saved 2026-11-24T10:00:00.000Z');
  });

  it('is called saved once what the answer said besides is known', async () => {
    await send(answer('one'));
    await port.answer(accepted);
    expect(booked).toEqual([1]);
  });

  it('is called saving as soon as there is an answer to save, before an LMS can block the page', async () => {
    await send(answer('one'));
    await port.answer(accepted);
    sync.push({ location: 'two' });
    expect(said.at(-1)).toMatch(/^saved/);
    sync.push(answer('two'));
    expect(said.at(-1)).toBe('saving');
    expect(port.calls).toHaveLength(1);
  });

  it('stays unsaved in sight when an answer comes to others that were refused', async () => {
    await send(answer('one'));
    await port.answer(rejected);
    sync.push(answer('two'));
    expect(said.at(-1)).toMatch(/^unsaved/);
  });

  it('waits for the save under way and is sent next', async () => {
    await send(answer('one'));
    await send(answer('two'));
    await timers.advance(60_000);
    expect(port.calls).toHaveLength(1);
    await port.answer(accepted);
    expect(sentIds(1)).toEqual(['two']);
    expect(said).not.toContain('saved 2026-11-24T10:00:00.000Z');
    await port.answer(accepted);
    expect(said.at(-1)).toBe('saved 2026-11-24T10:00:00.000Z');
    expect(port.calls).toHaveLength(2);
  });
});

describe('a change at the moment of an acknowledgement', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'is sent: %d ticks after it',
    async (ticks) => {
      await send(answer('one'));
      void port.answer(accepted);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      sync.push(answer('two'));
      await timers.advance(30);
      await timers.advance(30);
      expect(sentIds(1)).toEqual(['two']);
    },
  );
});

describe('a refused save', () => {
  it('says why, and goes again together with what came meanwhile', async () => {
    await send({ ...answer('one'), location: 'old' });
    sync.push({ ...answer('two'), location: 'new' });
    await port.answer(rejected);
    expect(said.at(-1)).toBe('unsaved: General exception (LMSCommit, 101)');
    await timers.advance(3000);
    expect(sentIds(1)).toEqual(['one', 'two']);
    expect(port.calls[1]?.update.location).toBe('new');
  });

  it('is tried again after 3, 5, 5, 10 seconds and then every 15', async () => {
    await send(answer('one'));
    for (const seconds of [3, 5, 5, 10, 15, 15]) {
      await port.answer(rejected);
      expect(timers.waiting()).toEqual([seconds * 1000]);
      const before = port.calls.length;
      await timers.advance(seconds * 1000 - 1);
      expect(port.calls).toHaveLength(before);
      await timers.advance(1);
      expect(port.calls).toHaveLength(before + 1);
    }
    await port.answer(accepted);
    expect(timers.waiting()).toEqual([]);
  });

  it('is tried after 3 seconds again once a save has worked', async () => {
    await send(answer('one'));
    await port.answer(rejected);
    await timers.advance(3000);
    await port.answer(accepted);
    await send(answer('two'));
    await port.answer(rejected);
    expect(timers.waiting()).toEqual([3000]);
  });

  it('goes along at once with the next change', async () => {
    await send(answer('one'));
    await port.answer(rejected);
    await send(answer('two'));
    expect(sentIds(1)).toEqual(['one', 'two']);
  });

  it('goes out at once when the learner asks, and leaves no second try behind', async () => {
    await send(answer('one'));
    await port.answer(rejected);
    void sync.flush();
    expect(timers.waiting()).toEqual([]);
    await settled();
    expect(sentIds(1)).toEqual(['one']);
    expect(timers.waiting()).toEqual([]);
  });

  it('counts as refused when the record keeper breaks down, so that nothing stays on "saving"', async () => {
    await send(answer('one'));
    await port.fail(new Error('the frame is gone'));
    expect(said.at(-1)).toMatch(/^unsaved: the frame is gone/);
    expect(timers.waiting()).toEqual([3000]);
  });
});

describe('a flush', () => {
  it('ends when all is answered, and sends nothing when nothing waits', async () => {
    await sync.flush();
    expect(port.calls).toEqual([]);
    sync.push(answer('one'));
    let over = false;
    const flushed = sync.flush().then(() => {
      over = true;
    });
    expect(port.open()).toBe(1);
    expect(over).toBe(false);
    await port.answer(accepted);
    await flushed;
    expect(over).toBe(true);
  });

  it('never makes two saves of one', async () => {
    sync.push(answer('one'));
    void sync.flush();
    void sync.flush();
    await timers.advance(60_000);
    expect(port.calls).toHaveLength(1);
  });
});
