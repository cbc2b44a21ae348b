import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { accepted, answerTo, rejected, settled } from '../fakes.ts';
import { startSync } from '../syncing.ts';

let at: ReturnType<typeof startSync>;
beforeEach(() => {
  at = startSync();
});
const answer = (id: string): RecordUpdate => ({ interactions: [answerTo(id)] });
const sentIds = (call: number) =>
  at.port.calls[call]?.update.interactions?.map((i) => i.id);

/** A save that the LMS says yes to, while this speaks against it. */
async function doubted(update: RecordUpdate): Promise<void> {
  at.witness.says = 'silent';
  at.sync.push(update);
  await at.timers.advance(30);
  await at.port.answer(accepted);
}

describe('a yes that something speaks against', () => {
  it('is not called saved, and the port hears of the doubt', async () => {
    await doubted(answer('one'));
    expect(at.said).toEqual(['saving', 'doubted']);
    expect(at.port.judged).toEqual(['doubt']);
    expect(at.answers).toEqual(['accepted, silent']);
  });

  it('is not called anything before the witness has spoken', async () => {
    at.witness.thinks = true;
    await doubted(answer('one'));
    expect(at.said).toEqual(['saving']);
    expect(at.port.judged).toEqual([]);
    expect(at.answers).toEqual([]);
    await at.witness.speak();
    expect(at.said.at(-1)).toBe('doubted');
  });

  it('is asked for once more in the same launch, with the saved data as they are then', async () => {
    await doubted({ ...answer('one'), suspendData: 'old' });
    at.witness.says = null;
    await at.timers.advance(3000);
    expect(at.port.calls[1]).toMatchObject({
      by: 'save',
      update: { suspendData: 'renewed 1', sessionSeconds: 42 },
    });
    await at.port.answer(accepted);
    expect(at.port.judged).toEqual(['doubt', 'believe']);
    expect(at.said.at(-1)).toMatch(/^saved/);
    expect(at.timers.waiting()).toEqual([]);
  });

  it('is asked for until nothing speaks against it, each time with newer data', async () => {
    await doubted(answer('one'));
    at.witness.says = null;
    await at.timers.advance(3000);
    at.witness.says = 'silent';
    await at.port.answer(accepted);
    expect(at.said.at(-1)).toBe('doubted');
    at.witness.says = null;
    await at.timers.advance(5000);
    expect(at.port.calls[2]?.update.suspendData).toBe('renewed 2');
    await at.port.answer(accepted);
    expect(at.port.judged).toEqual(['doubt', 'doubt', 'believe']);
    expect(at.said.at(-1)).toMatch(/^saved/);
  });

  it('brings newer data also when the next try is refused', async () => {
    await doubted(answer('one'));
    at.witness.says = null;
    await at.timers.advance(3000);
    await at.port.answer(rejected);
    expect(at.said.at(-1)).toMatch(/^unsaved/);
    await at.timers.advance(5000);
    expect(at.port.calls[2]?.update.suspendData).toBe('renewed 2');
  });

  it('is followed by saves as usual once one is good', async () => {
    await doubted(answer('one'));
    at.witness.says = null;
    await at.timers.advance(3000);
    await at.port.answer(accepted);
    at.sync.push({ ...answer('two'), suspendData: 'next' });
    await at.timers.advance(30);
    expect(at.port.calls[2]?.update.suspendData).toBe('next');
    expect(sentIds(2)).toEqual(['two']);
  });
});

describe('while the witness still doubts', () => {
  it('no save goes out, at 3, 5, 5, 10 seconds and then every 15 it is asked again', async () => {
    await doubted(answer('one'));
    for (const seconds of [3, 5, 5, 10, 15, 15]) {
      expect(at.timers.waiting()).toEqual([seconds * 1000]);
      const { asked } = at.witness;
      await at.timers.advance(seconds * 1000);
      expect(at.witness.asked).toBe(asked + 1);
    }
    expect(at.port.calls).toHaveLength(1);
    expect(at.said.at(-1)).toBe('doubted');
  });

  it('an answer waits, and goes out with the rest when the LMS is there again', async () => {
    await doubted(answer('one'));
    at.sync.push(answer('two'));
    await at.timers.advance(30);
    expect(at.port.calls).toHaveLength(1);
    expect(at.said.at(-1)).toBe('doubted');
    at.witness.says = null;
    await at.timers.advance(15_000);
    expect(sentIds(1)).toEqual(['two']);
  });

  it('a refused save waits as well', async () => {
    at.sync.push(answer('one'));
    await at.timers.advance(30);
    at.witness.says = 'offline';
    await at.port.answer(rejected);
    await at.timers.advance(3000);
    expect(at.port.calls).toHaveLength(1);
    at.witness.says = null;
    await at.timers.advance(5000);
    expect(sentIds(1)).toEqual(['one']);
  });

  it('a flush asks at once, and sends when the LMS is there', async () => {
    await doubted(answer('one'));
    await at.sync.flush();
    expect(at.port.calls).toHaveLength(1);
    at.witness.says = null;
    void at.sync.flush();
    await settled();
    expect(at.port.calls).toHaveLength(2);
  });
});

describe('an answer that is given while a yes is judged', () => {
  it('is sent next when the yes is good, and only then all is saved', async () => {
    at.witness.thinks = true;
    at.sync.push(answer('one'));
    await at.timers.advance(30);
    await at.port.answer(accepted);
    at.sync.push(answer('two'));
    await at.witness.speak();
    expect(at.port.judged).toEqual(['believe']);
    expect(at.said).toEqual(['saving']);
    expect(sentIds(1)).toEqual(['two']);
  });

  it('waits when the yes is doubted', async () => {
    at.witness.thinks = true;
    await doubted(answer('one'));
    at.sync.push(answer('two'));
    await at.witness.speak();
    await at.timers.advance(30);
    expect(at.port.calls).toHaveLength(1);
    at.witness.thinks = false;
    at.witness.says = null;
    await at.timers.advance(3000);
    expect(sentIds(1)).toEqual(['two']);
  });
});
