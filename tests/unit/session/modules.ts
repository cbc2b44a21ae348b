import { vi } from 'vitest';
import type { TrackingPort } from '../../../src/tracking/port.ts';

type Connect = typeof import('../../../src/session/launch/connect.ts');
type Wires = typeof import('../../../src/session/tab/wire.ts');

/** What a tab has begun to load. A module takes as long as the machine does, whatever the clock of the test says. */
function loads() {
  const open = new Set<Promise<unknown>>();
  return {
    /** Counts what a function loads among it. */
    counted:
      <Given extends unknown[], Loaded>(
        load: (...given: Given) => Promise<Loaded>,
      ) =>
      (...given: Given): Promise<Loaded> => {
        const loading = load(...given);
        open.add(loading);
        const done = () => void open.delete(loading);
        loading.then(done, done);
        return loading;
      },
    /** When nothing is on its way any more. */
    over: async (): Promise<void> => {
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}

/**
 * The modules of one tab, each with stores of its own; `port` in place of the record keeper
 * that it would load. `loaded` waits for the parts that it loads on its way.
 */
export async function freshModules(port: TrackingPort | undefined) {
  const { counted, over } = loads();
  vi.resetModules();
  vi.doMock('../../../src/session/launch/connect.ts', async (original) => {
    const { connect } = await original<Connect>();
    return { connect: counted(port ? () => Promise.resolve(port) : connect) };
  });
  vi.doMock('../../../src/session/tab/wire.ts', async (original) => {
    const { openWire } = await original<Wires>();
    return { openWire: counted(openWire) };
  });
  // The questions bring it; here it takes no time, so that a test need not wait for it.
  const { loadLate } = await import('../../../src/session/late/loadLate.ts');
  await loadLate();
  return {
    session: await import('../../../src/session/startSession.ts'),
    progress: await import('../../../src/stores/progress/progress.ts'),
    quiz: await import('../../../src/stores/quiz/quiz.ts'),
    actions: await import('../../../src/stores/quiz/actions.ts'),
    view: await import('../../../src/stores/session/session.ts'),
    connection: await import('../../../src/stores/session/connection.ts'),
    result: await import('../../../src/stores/quiz/view.ts'),
    loaded: over,
  };
}
