import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outside } from '../../fixtures/strict-host/outside.ts';
import type { RecordUpdate } from '../../../src/tracking/port.ts';
import { expectRecorded } from '../expectRecorded.ts';
import { type Bench, begin, type Keeper, type LaunchWish } from '../keeper.ts';
import { answer, course, merged, passing } from '../updates.ts';
import { watchStanding } from '../recordedStanding.ts';

/** What makes an LMS's page say yes to what never arrives. */
const losses: Partial<Outside>[] = [
  { server: 'gone' },
  { server: 'silent' },
  { network: 'offline' },
  { page: 'hidden', session: 'ended' },
];
const noes: Partial<Outside>[] = [
  { server: 'failing' },
  { session: 'ended' },
  { page: 'hidden', beacons: 0 },
];
const clear = {
  server: 'there',
  session: 'open',
  network: 'online',
  page: 'shown',
  beacons: 65_536,
} as const;

async function opened(keeper: Keeper, wish: LaunchWish = {}) {
  const launch = keeper.launch(wish);
  await begin(launch);
  const { outside, port } = launch;
  if (!outside) throw new Error('Nothing lies between this bench and its LMS.');
  const meet = (change: Partial<Outside>) => Object.assign(outside, change);
  return { launch, port, meet };
}

const update: RecordUpdate = {
  ...passing,
  interactions: [answer(1), answer(2, 1, 'incorrect')],
  location: 'end',
  suspendData: '1;x',
};

/** Both ways of LMSs: what changed since the last try, and everything at each. */
const habits: [string, LaunchWish][] = [
  ['sends what differs from its last try', {}],
  ['sends everything each time', { sendsAll: true }],
];

/** What the port makes of a yes that is doubted, where a script answers for a record that lies elsewhere. */
export function doubting(bench: Bench): void {
  if (!bench.keeper().launch().outside) return;

  // Players of 2004 were seen to send everything; what differs alone, only those of 1.2.
  const seen = habits.filter(
    ([, { sendsAll }]) => sendsAll || bench.name === 'SCORM 1.2',
  );
  describe.each(seen)('doubt, under an LMS that %s', (_, wish) => {
    test.each([...losses, ...noes])(
      'brings what was lost while %o, once, with the next save',
      async (loss) => {
        const keeper = bench.keeper();
        const lowered = watchStanding(keeper);
        const { port, meet } = await opened(keeper, wish);
        await port.save({ suspendData: '1;', interactions: [answer(9)] });
        port.believe();
        meet(loss);
        const ack = await port.save(update);
        expect(ack.kind).toBe(losses.includes(loss) ? 'accepted' : 'rejected');
        expect(keeper.stored()).toMatchObject({ success: 'unknown' });
        port.doubt();
        meet(clear);
        const next = {
          ...(ack.kind === 'rejected' && update),
          location: 'end',
        };
        expect((await port.save(next)).kind).toBe('accepted');
        expectRecorded(keeper.stored(), update);
        expect(keeper.stored().interactions).toHaveLength(3);
        expect(lowered()).toEqual([]);
      },
    );

    test('brings what several saves were given, though it was doubted in vain before', async () => {
      const keeper = bench.keeper();
      const { port, meet } = await opened(keeper, wish);
      port.believe();
      meet({ server: 'gone' });
      for (const each of course) {
        await port.save(each);
        port.doubt();
      }
      meet(clear);
      await port.save({ sessionSeconds: 300 });
      const all = course.reduce((sum, each) => merged(sum, each), {});
      expectRecorded(keeper.stored(), all);
    });

    test('changes nothing where the yes was true', async () => {
      const keeper = bench.keeper();
      const lowered = watchStanding(keeper);
      const { port } = await opened(keeper, wish);
      await port.save(update);
      const before = keeper.stored();
      port.doubt();
      await port.save({});
      expect(keeper.stored()).toEqual(before);
      expect(lowered()).toEqual([]);
    });

    test('whatever comes in between, an update that was doubted is there after the first save that arrives', async () => {
      const step = fc.record({
        n: fc.integer({ min: 1, max: 5 }),
        right: fc.boolean(),
        judged: fc.boolean(),
        doubts: fc.boolean(),
        between: fc.constantFrom<Partial<Outside>>({}, ...losses, ...noes),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 1, maxLength: 8 }),
          async (steps) => {
            const keeper = bench.keeper();
            const lowered = watchStanding(keeper);
            const { port, meet } = await opened(keeper, wish);
            port.believe();
            let promised: RecordUpdate = {};
            let pending: RecordUpdate = {};
            for (const [
              turn,
              { n, right, judged, doubts, between },
            ] of steps.entries()) {
              const result = right ? 'correct' : 'incorrect';
              const said: RecordUpdate = {
                ...(judged && passing),
                interactions: [answer(n, turn, result)],
                suspendData: `1;${turn}`,
              };
              pending = merged(pending, said);
              promised = merged(promised, said);
              meet({ ...clear, ...between });
              const ack = await port.save(pending);
              if (ack.kind === 'accepted') pending = {};
              if (doubts || Object.keys(between).length > 0) port.doubt();
              else port.believe();
            }
            meet(clear);
            port.doubt();
            await port.save(pending);
            expectRecorded(keeper.stored(), promised);
            expect(keeper.stored().interactions).toHaveLength(steps.length);
            expect(lowered()).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  test('what is believed is not written again', async () => {
    const { launch, port } = await opened(bench.keeper());
    await port.save(update);
    port.believe();
    const before = launch.traffic().written.length;
    await port.save({ location: 'elsewhere' });
    const { written } = launch.traffic();
    expect(
      written.slice(before).filter((element) => /interactions/.test(element)),
    ).toEqual([]);
  });

  test('an answer that has its place is written there again by a later launch', async () => {
    const keeper = bench.keeper();
    const first = await opened(keeper);
    await first.port.save({ interactions: [answer(1), answer(2)] });
    const again = await opened(keeper);
    const placed = { ...answer(2), place: 1 };
    await again.port.save({ interactions: [placed, answer(3)] });
    expect(keeper.stored().interactions.map(({ id }) => id)).toEqual(
      [1, 2, 3].map((n) => answer(n).id),
    );
  });

  test('an answer whose place is a gap fills it', async () => {
    const keeper = bench.keeper();
    const first = await opened(keeper);
    await first.port.save({ interactions: [answer(1)] });
    first.port.believe();
    first.meet({ server: 'gone' });
    await first.port.save({ interactions: [answer(2)] });
    first.meet(clear);
    await first.port.save({ interactions: [answer(3)] });
    const { length } = keeper.stored().interactions;
    const again = await opened(keeper);
    expect(await again.port.start()).toMatchObject({
      state: { interactionCount: length },
    });
    const placed = [answer(2), answer(3)].map((each, n) => ({
      ...each,
      place: n + 1,
    }));
    await again.port.save({ interactions: [...placed, answer(4)] });
    expect(keeper.stored().interactions.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4].map((n) => answer(n).id),
    );
  });
}
