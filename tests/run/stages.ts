/** One step of `npm test`. */
export interface Stage {
  name: string;
  /** The npm script that does the work, with what is passed on to it. */
  script: string[];
  /** Stages that must have ended first, however they ended. */
  after?: string[];
  /** Stages that must have passed first: this one works on what they make. */
  needs?: string[];
  /** How many of the two places it takes. */
  places: 1 | 2;
  /** Set where the stage's own tests are counted: whose JSON report to read. */
  report?: 'vitest' | 'playwright';
}

/**
 * Types come first among those that read Astro's generated types, and the build waits
 * for them too: both write to .astro. The unit tests take longest of those that share the
 * places, so they begin at once. Playwright keeps both cores busy, so it runs
 * alone.
 */
export const STAGES: readonly Stage[] = [
  { name: 'types', script: ['types'], places: 1 },
  {
    name: 'unit',
    script: ['unit'],
    places: 1,
    report: 'vitest',
  },
  { name: 'format', script: ['format:check'], places: 1 },
  // The walks too: whether one source decides a desk is about its calls, not about the code.
  { name: 'content', script: ['check', '--', '--walks'], places: 1 },
  { name: 'build', script: ['build'], after: ['types'], places: 1 },
  { name: 'lint', script: ['lint'], after: ['types'], places: 1 },
  { name: 'knip', script: ['knip'], places: 1 },
  {
    name: 'package',
    script: ['package'],
    needs: ['build'],
    places: 1,
  },
  { name: 'bytes', script: ['bytes'], needs: ['package'], places: 1 },
  // What authors make with `npm run new`, built and packaged in a copy.
  {
    name: 'new content',
    script: ['new-content'],
    after: ['types'],
    places: 1,
  },
  {
    name: 'browser',
    script: ['e2e'],
    needs: ['package'],
    places: 2,
    report: 'playwright',
  },
];
