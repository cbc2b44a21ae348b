import { describe, expect, test } from 'vitest';
import { expectRecorded } from '../expectRecorded.ts';
import { type Bench, begin, type Trouble } from '../keeper.ts';
import { answer, passing } from '../updates.ts';

const failures: Trouble[] = [
  'saving is refused',
  'saving is refused and sent again later',
  'saving throws',
];

const update = {
  ...passing,
  interactions: [answer(1), answer(2)],
  location: 'end',
  suspendData: '1;x',
};

/** What happens while the record keeper fails. */
export function enduring(bench: Bench): void {
  describe.each(failures)('while %s', (trouble) => {
    test('no save is accepted, and the reason is given', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      launch.trouble(trouble);
      for (let time = 1; time <= 3; time += 1) {
        const ack = await launch.port.save(update);
        expect(ack.kind).toBe('rejected');
        if (ack.kind === 'rejected') {
          expect(ack.error.call).not.toBe('');
          expect(ack.error.message).not.toBe('');
        }
      }
      expect(keeper.stored()).toMatchObject({
        success: 'unknown',
        interactions: [],
      });
    });

    test.each([1, 2, 3])(
      'the same update is recorded in full by a retry after %i failures',
      async (times) => {
        const keeper = bench.keeper();
        const launch = keeper.launch();
        await begin(launch);
        await launch.port.save({ suspendData: '1;', location: 'start' });
        launch.trouble(trouble);
        for (let time = 0; time < times; time += 1)
          await launch.port.save(update);
        launch.trouble(null);
        const ack = await launch.port.save(update);
        expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
        expectRecorded(keeper.stored(), update);
      },
    );

    test('a launch whose very first save failed is made good by the next', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      launch.trouble(trouble);
      await begin(launch);
      launch.trouble(null);
      expect((await launch.port.save({ location: 'x' })).kind).toBe('accepted');
      expect(keeper.stored()).toMatchObject({
        completion: 'incomplete',
        location: 'x',
      });
      expect((await begin(keeper.launch())).entry).toBe('resume');
    });
  });

  describe('while single parts fail', () => {
    test('waits 2 s for a slow record keeper and dates the answer after it', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      launch.trouble('saving takes 2 s');
      const before = Date.now();
      const ack = await launch.port.save(update);
      expect(
        ack.kind === 'accepted' && ack.at.getTime() - before,
      ).toBeGreaterThanOrEqual(2000);
      expectRecorded(keeper.stored(), update);
    });

    if (!bench.without?.['interactions are unknown'])
      test('answers are skipped with a warning where they are unknown; the status goes on', async () => {
        const keeper = bench.keeper();
        const launch = keeper.launch();
        launch.trouble('interactions are unknown');
        expect((await begin(launch)).interactionCount).toBeNull();
        const ack = await launch.port.save(update);
        expect(ack.kind === 'accepted' && ack.warnings.length).toBeGreaterThan(
          0,
        );
        expectRecorded(keeper.stored(), { ...update, interactions: [] });
      });

    test.each(['answers are refused', 'answers vanish behind a yes'] as const)(
      'rejects while %s, and the retry records all',
      async (trouble) => {
        const keeper = bench.keeper();
        const launch = keeper.launch();
        await begin(launch);
        launch.trouble(trouble);
        expect((await launch.port.save(update)).kind).toBe('rejected');
        launch.trouble(null);
        expect((await launch.port.save(update)).kind).toBe('accepted');
        expectRecorded(keeper.stored(), update);
      },
    );

    test('accepts with warnings while only details are refused', async () => {
      const keeper = bench.keeper();
      const launch = keeper.launch();
      await begin(launch);
      launch.trouble('details are refused');
      const ack = await launch.port.save(update);
      expect(ack.kind === 'accepted' && ack.warnings.length).toBeGreaterThan(0);
      expectRecorded(keeper.stored(), update);
    });
  });
}
