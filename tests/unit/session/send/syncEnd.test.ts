import { describe, expect, it } from 'vitest';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { accepted, answerTo, rejected } from '../fakes.ts';
import { startSync } from '../syncing.ts';

const answer = (id: string): RecordUpdate => ({ interactions: [answerTo(id)] });
const idsOf = (update: RecordUpdate | undefined) =>
  update?.interactions?.map((i) => i.id) ?? [];

describe('the end of a launch', () => {
  it('takes along what waits, before anything is answered', () => {
    const { port, sync } = startSync();
    sync.push(answer('one'));
    void sync.end();
    expect(port.calls).toHaveLength(1);
    expect(port.calls[0]?.by).toBe('end');
    expect(idsOf(port.calls[0]?.update)).toEqual(['one']);
    expect(port.calls[0]?.update.sessionSeconds).toBe(42);
  });

  it('counts as saved only when it is acknowledged', async () => {
    const { port, sync, said } = startSync();
    sync.push(answer('one'));
    const ended = sync.end();
    expect(said).toEqual(['saving']);
    await port.answer(accepted);
    await ended;
    expect(said.at(-1)).toMatch(/^saved/);
    expect(port.judged).toEqual(['believe']);
  });

  it('does not count as saved when its yes is doubted, and tries no more', async () => {
    const { port, sync, said, timers, witness } = startSync();
    sync.push(answer('one'));
    const ended = sync.end();
    witness.says = 'leaving';
    await port.answer(accepted);
    await ended;
    expect(said).toEqual(['saving', 'doubted']);
    expect(port.judged).toEqual(['doubt']);
    expect(timers.waiting()).toEqual([]);
  });

  it('says why it was refused, and tries no more', async () => {
    const { port, sync, said, timers } = startSync();
    sync.push(answer('one'));
    void sync.end();
    await port.answer(rejected);
    expect(said.at(-1)).toContain('unsaved');
    expect(timers.waiting()).toEqual([]);
  });

  it('happens once, whatever the answer: later calls are over with the first', async () => {
    const { port, sync } = startSync();
    const calls = [sync.end(), sync.end()];
    await port.answer(rejected);
    await Promise.all([...calls, sync.end()]);
    expect(port.calls).toHaveLength(1);
  });

  it('takes no change after it', async () => {
    const { port, sync, timers } = startSync();
    void sync.end();
    sync.push(answer('late'));
    await port.answer(accepted);
    await timers.advance(600_000);
    await sync.flush();
    expect(port.calls).toHaveLength(1);
  });

  it('takes along a save that is not answered yet', async () => {
    const { port, sync, timers, said, answers } = startSync();
    sync.push(answer('one'));
    await timers.advance(30);
    sync.push(answer('two'));
    void sync.end();
    expect(idsOf(port.calls[1]?.update)).toEqual(['one', 'two']);
    await port.answer(rejected);
    expect(said).toEqual(['saving']);
    await port.answer(accepted);
    expect(said.at(-1)).toMatch(/^saved/);
    expect(answers).toEqual(['accepted']);
    await timers.advance(600_000);
    expect(port.calls).toHaveLength(2);
  });

  it.each(['silent', null] as const)(
    'takes along a save whose yes is still being judged, and answers for it: %s',
    async (verdict) => {
      const { port, sync, timers, said, answers, witness } = startSync();
      witness.thinks = true;
      sync.push(answer('one'));
      await timers.advance(30);
      await port.answer(accepted);
      void sync.end();
      expect(idsOf(port.calls[1]?.update)).toEqual(['one']);
      witness.says = verdict;
      await witness.speak();
      expect(said).toEqual(['saving']);
      expect(port.judged).toEqual([]);
      witness.says = null;
      await port.answer(accepted);
      await witness.speak();
      expect(said.at(-1)).toMatch(/^saved/);
      expect(answers).toEqual(['accepted']);
      await timers.advance(600_000);
      expect(port.calls).toHaveLength(2);
    },
  );

  it('brings the saved data as they are now when a save was doubted before', async () => {
    const { port, sync, timers, witness } = startSync();
    sync.push({ ...answer('one'), suspendData: 'old' });
    witness.says = 'silent';
    await timers.advance(30);
    await port.answer(accepted);
    void sync.end();
    expect(port.calls[1]?.update.suspendData).toBe('renewed 1');
  });
});

describe('a sync that was stopped because another tab records', () => {
  it('sends nothing more, says nothing more and ends nothing', async () => {
    const { port, sync, timers, said, witness } = startSync();
    witness.thinks = true;
    sync.push(answer('one'));
    await timers.advance(30);
    await port.answer(accepted);
    sync.push(answer('two'));
    sync.stop();
    await witness.speak();
    await sync.flush();
    await timers.advance(600_000);
    await sync.end();
    expect(said).toEqual(['saving']);
    expect(port.calls).toHaveLength(1);
    expect(port.judged).toEqual([]);
  });
});
