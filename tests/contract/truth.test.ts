import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cmi5Bench } from './benches/cmi5.ts';
import { scorm12Bench } from './benches/scorm12.ts';
import { scorm2004Bench } from './benches/scorm2004.ts';
import { happenings, playAll, type Happening } from './faults/anything.ts';

/** Nanoseconds for each standard; what is left of the sequences is then played another time. */
const patience = 6_000_000_000n;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// The page's clock is the test's; this one is not.
const now = () => process.hrtime.bigint();

/** Once found: work kept in the second browser was written over what the first had recorded meanwhile. */
const wroteOver: Happening[] = [
  { does: 'answer', item: 'one', letter: 'b' },
  { does: 'open', browser: 1, learner: 0, wish: {} },
  { does: 'answer', item: 'two', letter: 'b' },
  { does: 'meet', change: { server: 'gone' } },
  { does: 'answer', item: 'one', letter: 'b' },
];

describe.each([scorm12Bench, scorm2004Bench, cmi5Bench])(
  'in $name',
  (bench) => {
    it('no sequence of faults, closes, returns, browsers and learners loses what was acknowledged, lowers a status or makes a sentence untrue', async () => {
      let end = now() + patience;
      let failed = false;
      await fc.assert(
        fc.asyncProperty(happenings, async (sequence) => {
          if (now() > end) return;
          const problems = await playAll(bench, sequence);
          // A failure is worth the time to find its shortest sequence.
          if (problems.length > 0 && !failed) end = now() + 3n * patience;
          failed ||= problems.length > 0;
          expect(problems).toEqual([]);
        }),
        { seed: 20_261_129, numRuns: 300, examples: [[wroteOver]] },
      );
    });
  },
);
