import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSync } from '../../../src/session/sync.ts';
import type { RecordUpdate } from '../../../src/tracking/port.ts';
import { accepted, answerTo, fakePort, fakeTimers, rejected } from './fakes.ts';

const answer = (id: string): RecordUpdate => ({ interactions: [answerTo(id)] });
const idsOf = (update: RecordUpdate | null | undefined) =>
  update?.interactions?.map((i) => i.id) ?? [];

function begin() {
  const port = fakePort();
  const timers = fakeTimers();
  const state = { said: '', kept: [] as string[] };
  const sync = createSync(
    port,
    {
      saving: () => (state.said = 'saving'),
      saved: () => (state.said = 'saved'),
      unsaved: (problem) => (state.said = `unsaved: ${problem}`),
      unacknowledged: (update) => (state.kept = idsOf(update)),
      answered: () => undefined,
    },
    timers,
    () => 42,
  );
  return { port, timers, state, sync };
}

describe('the end of a launch', () => {
  it('takes along what waits, before anything is answered', () => {
    const { port, sync } = begin();
    sync.push(answer('one'));
    void sync.end();
    expect(port.calls).toHaveLength(1);
    expect(port.calls[0]?.by).toBe('end');
    expect(idsOf(port.calls[0]?.update)).toEqual(['one']);
    expect(port.calls[0]?.update.sessionSeconds).toBe(42);
  });

  it('counts as saved only when it is acknowledged', async () => {
    const { port, sync, state } = begin();
    sync.push(answer('one'));
    const ended = sync.end();
    expect(state.said).toBe('saving');
    await port.answer(accepted);
    expect(await ended).toBe(accepted);
    expect(state).toEqual({ said: 'saved', kept: [] });
  });

  it('keeps everything for the next launch when it is refused, and tries no more', async () => {
    const { port, sync, state, timers } = begin();
    sync.push(answer('one'));
    void sync.end();
    await port.answer(rejected);
    expect(state.kept).toEqual(['one']);
    expect(state.said).toContain('unsaved');
    expect(timers.waiting()).toEqual([]);
  });

  it('happens once: later calls get the first answer', async () => {
    const { port, sync } = begin();
    const first = sync.end();
    const second = sync.end();
    await port.answer(rejected);
    expect(await second).toBe(await first);
    expect(await sync.end()).toBe(rejected);
    expect(port.calls).toHaveLength(1);
  });

  it('takes no change after it', async () => {
    const { port, sync, timers, state } = begin();
    void sync.end();
    sync.push(answer('late'));
    await port.answer(accepted);
    await timers.advance(600_000);
    await sync.flush();
    expect(port.calls).toHaveLength(1);
    expect(state.kept).toEqual([]);
  });

  it('takes along a save that is not answered yet', async () => {
    const { port, sync, timers, state } = begin();
    sync.push(answer('one'));
    await timers.advance(30);
    sync.push(answer('two'));
    void sync.end();
    expect(idsOf(port.calls[1]?.update)).toEqual(['one', 'two']);
    expect(state.kept).toEqual(['one', 'two']);
    await port.answer(rejected);
    expect(state).toEqual({ said: 'saving', kept: ['one', 'two'] });
    await port.answer(accepted);
    expect(state).toEqual({ said: 'saved', kept: [] });
    await timers.advance(600_000);
    expect(port.calls).toHaveLength(2);
  });
});

type Action = 'push' | 'wait' | 'flush' | 'accept' | 'reject' | 'fail';
const anyAction = fc.constantFrom<Action>(
  'push',
  'push',
  'wait',
  'flush',
  'accept',
  'reject',
  'fail',
);

describe('whatever happens', () => {
  it('keeps exactly what is not acknowledged, saves one at a time, and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAction, { maxLength: 40 }),
        fc.boolean(),
        async (actions, ends) => {
          const { port, sync, timers, state } = begin();
          const unacknowledged: string[] = [];
          let number = 0;
          let ended = 0;

          async function answerNext(action: Action): Promise<void> {
            if (port.open() === 0) return;
            const call = port.calls.at(-port.open());
            if (action === 'fail') return port.fail(new Error('broken'));
            if (action === 'reject') return port.answer(rejected);
            for (const id of idsOf(call?.update)) {
              unacknowledged.splice(unacknowledged.indexOf(id), 1);
            }
            await port.answer(accepted);
          }

          for (const action of actions) {
            if (action === 'push') {
              number += 1;
              unacknowledged.push(`item${number}`);
              sync.push(answer(`item${number}`));
            } else if (action === 'wait') await timers.advance(60_000);
            else if (action === 'flush') void sync.flush();
            else await answerNext(action);
            expect(state.kept).toEqual(unacknowledged);
            expect(port.open()).toBeLessThanOrEqual(1);
          }
          if (ends) {
            void sync.end();
            ended = 1;
            expect(idsOf(port.calls.at(-1)?.update)).toEqual(unacknowledged);
            while (port.open() > 0) await port.answer(accepted);
          } else {
            while (unacknowledged.length > 0) {
              await timers.advance(60_000);
              await answerNext('accept');
            }
          }
          expect(state.kept).toEqual([]);
          expect(port.calls.filter((c) => c.by === 'end')).toHaveLength(ended);
        },
      ),
    );
  });
});
