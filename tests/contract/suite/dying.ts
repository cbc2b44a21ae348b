import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ack, RecordUpdate } from '../../../src/tracking/port.ts';
import { expectRecorded } from '../expectRecorded.ts';
import {
  type Bench,
  begin,
  type Keeper,
  type Launch,
  type Trouble,
} from '../keeper.ts';
import { answer, course, merged } from '../updates.ts';

/** What an answer to an update says is recorded. */
function claimed(update: RecordUpdate, ack: Ack): RecordUpdate {
  const isWithout = ack.kind === 'accepted' && ack.withoutAnswers;
  return isWithout ? { ...update, interactions: [] } : update;
}

/** Saves `updates` in order; what is rejected is joined to the next, as the session does it. Returns what remains. */
async function play(
  launch: Launch,
  updates: readonly RecordUpdate[],
  accepted: (update: RecordUpdate) => void,
  troubles: readonly (Trouble | null)[] = [],
): Promise<RecordUpdate> {
  let pending: RecordUpdate = {};
  for (const [index, update] of updates.entries()) {
    launch.trouble(troubles[index] ?? null);
    pending = merged(pending, update);
    const ack = await launch.port.save(pending);
    if (ack.kind !== 'accepted') continue;
    accepted(claimed(pending, ack));
    pending = {};
  }
  return pending;
}

/** The course from the update with these suspend data on; '' stands for its beginning. */
function laterThan(suspendData = ''): readonly RecordUpdate[] {
  const from = course.findIndex((each) => each.suspendData === suspendData);
  return from < 0 ? [{ suspendData: '' }, ...course] : course.slice(from);
}

/** Kills the tab in every single call of the course and opens it again. */
async function killEverywhere(
  bench: Bench,
  troubles: readonly (Trouble | null)[],
): Promise<number> {
  const whole = bench.keeper().launch();
  await begin(whole);
  await play(whole, course, () => undefined, troubles);
  await whole.port.end({});
  for (let call = 1; call <= whole.calls(); call += 1) {
    await killAndReturn(bench.keeper(), call, troubles);
  }
  return whole.calls();
}

async function killAndReturn(
  keeper: Keeper,
  call: number,
  troubles: readonly (Trouble | null)[],
): Promise<void> {
  const launch = keeper.launch();
  launch.killAtCall(call);
  let acknowledged: RecordUpdate = {};
  const outcome = await launch.port.start();
  if (outcome.kind === 'started') {
    const accept = (update: RecordUpdate) => {
      acknowledged = merged(acknowledged, update);
      expectRecorded(keeper.stored(), update);
    };
    await play(launch, course, accept, troubles);
    await launch.port.end({});
  }
  // What was under way when the tab died may be there as well, but only in full.
  const { interactions, objectives, score, suspendData } = acknowledged;
  expectRecorded(keeper.stored(), { interactions, objectives, score });
  expect(laterThan(suspendData).map((update) => update.suspendData)).toContain(
    keeper.stored().suspendData,
  );
  const again = keeper.launch({ reopened: true });
  const state = await begin(again);
  expect(state.suspendData).toBe(keeper.stored().suspendData);
  const last = course.slice(-1);
  expect(await play(again, last, () => undefined)).toEqual({});
  expectRecorded(keeper.stored(), { ...last[0], interactions });
}

const anyTrouble = fc.constantFrom<(Trouble | null)[]>(
  null,
  'saving is refused',
  'saving is refused and sent again later',
  'saving throws',
  'answers are refused',
  'answers vanish behind a yes',
  'details are refused',
);
const anyUpdate: fc.Arbitrary<RecordUpdate> = fc.record(
  {
    location: fc.stringMatching(/^[a-z]{1,12}$/),
    suspendData: fc.stringMatching(/^[a-z0-9;]{0,40}$/),
    interactions: fc
      .uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 })
      .chain((items) =>
        fc.tuple(
          ...items.map((n) =>
            fc
              .boolean()
              .map((right) => answer(n, 1, right ? 'correct' : 'incorrect')),
          ),
        ),
      ),
  },
  { requiredKeys: [] },
);

/** An answer that goes back to what was stored, while its retries are stored in part. */
const turnedBack: [RecordUpdate, Trouble | null][] = [
  [{ interactions: [answer(3, 1, 'incorrect')] }, null],
  [{ interactions: [answer(3)] }, 'saving throws'],
  [{}, 'answers vanish behind a yes'],
  [{ interactions: [answer(3, 1, 'incorrect')] }, 'saving is refused'],
  [{}, null],
];

/** What survives when the tab dies, or when failures come in any order. */
export function dying(bench: Bench): void {
  describe('dying', { timeout: 60_000 }, () => {
    test('loses nothing acknowledged when the tab dies in any call', async () => {
      expect(await killEverywhere(bench, [])).toBeGreaterThan(
        bench.leastCalls ?? 20,
      );
    });

    test.each(['saving is refused', 'saving throws'] as const)(
      'loses nothing acknowledged when it dies in any call of a course during which %s for a while',
      async (trouble) => {
        await killEverywhere(bench, [null, null, trouble, null]);
      },
    );

    test('whatever fails in between, an accepted update is in the record', async () => {
      const steps = fc.array(fc.tuple(anyUpdate, anyTrouble), {
        minLength: 1,
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          const keeper = bench.keeper();
          const launch = keeper.launch();
          await begin(launch);
          const updates = sequence.map(([update]) => update);
          const check = (update: RecordUpdate) =>
            expectRecorded(keeper.stored(), lastWins(update));
          const rest = await play(
            launch,
            updates,
            check,
            sequence.map(([, trouble]) => trouble),
          );
          launch.trouble(null);
          const ack = await launch.port.save(rest);
          expect(ack.kind).toBe('accepted');
          check(claimed(rest, ack));
        }),
        { numRuns: 300, examples: [[turnedBack]] },
      );
    });
  });
}

/** Of an answer given twice in one update the later one stands. */
function lastWins(update: RecordUpdate): RecordUpdate {
  const byId = new Map(update.interactions?.map((each) => [each.id, each]));
  return { ...update, interactions: [...byId.values()] };
}
