import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { accepted, answerTo, rejected } from '../fakes.ts';
import { startSync } from '../syncing.ts';

type Action =
  | 'push'
  | 'wait'
  | 'flush'
  | 'accept'
  | 'reject'
  | 'fail'
  | 'gone'
  | 'back'
  | 'ponder'
  | 'speak';
const anyAction = fc.constantFrom<Action>(
  ...(['push', 'push', 'wait', 'flush', 'accept', 'accept', 'reject'] as const),
  ...(['fail', 'gone', 'back', 'ponder', 'speak'] as const),
);

const idsOf = ({ interactions = [] }: RecordUpdate) =>
  interactions.map(({ id }) => id);

/**
 * A sync with an LMS that says yes to everything it gets while its server may
 * be gone, and a port that brings what is doubted once more.
 */
function play() {
  const at = startSync();
  const given = new Set<string>();
  const stored = new Set<string>();
  /** Acknowledged, and not judged yet. */
  let onTrial: string[] = [];
  /** Doubted: along with the next save. */
  let again: string[] = [];
  const { port, witness, sync, timers } = at;
  port.believe = () => {
    for (const id of onTrial) stored.add(id);
    onTrial = [];
  };
  port.doubt = () => {
    again = [...again, ...onTrial];
    onTrial = [];
  };

  async function answer(action: 'accept' | 'reject' | 'fail'): Promise<void> {
    const call = port.calls.at(-port.open());
    if (port.open() === 0 || !call) return;
    if (action === 'fail') return port.fail(new Error('broken'));
    if (action === 'reject') return port.answer(rejected);
    onTrial = [...onTrial, ...again, ...idsOf(call.update)];
    again = [];
    await port.answer(accepted);
  }

  async function act(action: Action): Promise<void> {
    if (action === 'push') {
      const id = `item${given.size}`;
      given.add(id);
      sync.push({ interactions: [answerTo(id)] });
    } else if (action === 'wait') await timers.advance(15_000);
    else if (action === 'flush') void sync.flush();
    else if (action === 'gone') witness.says = 'silent';
    else if (action === 'back') witness.says = null;
    else if (action === 'ponder') witness.thinks = true;
    else if (action === 'speak') {
      witness.thinks = false;
      await witness.speak();
    } else await answer(action);
  }
  const lost = () => [...given].filter((id) => !stored.has(id));
  return { ...at, act, lost };
}

describe('whatever happens', () => {
  it('saves one at a time, says saved only of what is stored, and loses nothing once the LMS is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAction, { maxLength: 60 }),
        async (actions) => {
          const { port, said, act, lost } = play();
          for (const action of actions) {
            await act(action);
            expect(port.open()).toBeLessThanOrEqual(1);
            if (said.at(-1)?.startsWith('saved')) expect(lost()).toEqual([]);
          }
          await act('back');
          await act('speak');
          for (let tries = 0; tries < 5; tries += 1) {
            await act('accept');
            await act('wait');
          }
          expect(lost()).toEqual([]);
          if (said.length > 0) expect(said.at(-1)).toMatch(/^saved/);
        },
      ),
      {
        numRuns: 300,
        // Asked to save as the try before gives up: it once cleared the timer of the next.
        examples: [[['push', 'wait', 'gone', 'reject', 'flush', 'flush']]],
      },
    );
  });

  it('ends once, with all that is not known to be stored, and says saved only when it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAction, { maxLength: 30 }),
        fc.constantFrom('accept' as const, 'reject' as const, 'fail' as const),
        async (actions, last) => {
          const { port, said, sync, act, lost } = play();
          for (const action of actions) await act(action);
          const open = port.open();
          const before = said.length;
          void sync.end();
          expect(port.calls.at(-1)?.by).toBe('end');
          await act('speak');
          for (let n = 0; n < open; n += 1) await act('accept');
          await act(last);
          const saved = said
            .slice(before)
            .some((words) => words.startsWith('saved'));
          if (saved) expect(lost()).toEqual([]);
          const calls = port.calls.length;
          for (const action of ['push', 'flush', 'wait', 'wait'] as const)
            await act(action);
          expect(port.calls).toHaveLength(calls);
          expect(port.calls.filter(({ by }) => by === 'end')).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
