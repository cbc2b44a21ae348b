import { defineConfig } from 'vitest/config';

// Rooms without state of their own: their files share one world, and load it once. What
// keeps state in its modules, as stores and adapters do, gets a fresh one a file.
const PURE = [
  'authoring',
  'cards',
  'checks',
  'components',
  'content',
  'domain',
  'evidence',
  'ground',
  'jobAids',
  'packaging',
  'schema',
  'takeaways',
  'words',
  'workshop',
].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`);

// Not getViteConfig of astro/config: it starts Astro (2 s more), and what these tests
// hold is plain TypeScript. Pages and components are tested in the browser.
export default defineConfig({
  test: {
    // A busy machine is slow, not wrong: some tests start a process, others try a thousand inputs.
    testTimeout: 60_000,
    // Threads start three times as fast as processes here.
    pool: 'threads',
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'fresh',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/contract/**/*.test.ts',
            'tests/run/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
          exclude: PURE,
        },
      },
    ],
  },
});
