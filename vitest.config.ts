import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { localeWords } from './src/build/localeWords.ts';

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

// What rules say in the workers of the German site, which take the same twins.
const GERMAN = 'tests/unit/german/**/*.test.ts';

// Not getViteConfig of astro/config: it starts Astro (2 s more), and what these tests
// hold is plain TypeScript. Pages and components are tested in the browser.
export default defineConfig({
  test: {
    // A busy machine is slow, not wrong: some tests start a process, others try a thousand inputs.
    testTimeout: 60_000,
    // Threads start three times as fast as processes here.
    pool: 'threads',
    reporters: ['default'],
    // The commands that tests start read the same hundred TypeScript files each time: Node
    // keeps what it made of them, and starts in half the time.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/node') },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        plugins: [localeWords(import.meta.dirname, 'de', 'workshop/')],
        test: { name: 'german', include: [GERMAN], isolate: false },
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
          exclude: [...PURE, GERMAN],
        },
      },
    ],
  },
});
