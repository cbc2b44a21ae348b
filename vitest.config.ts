import { defineConfig } from 'vitest/config';

// Not getViteConfig of astro/config: it starts Astro (2 s more), and what these tests
// hold is plain TypeScript. Pages and components are tested in the browser.
export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/contract/**/*.test.ts',
      'tests/run/**/*.test.ts',
      'tests/architecture.test.ts',
    ],
    // A busy machine is slow, not wrong: some tests start a process, others try a thousand inputs.
    testTimeout: 60_000,
    // Threads start three times as fast as processes here.
    pool: 'threads',
    reporters: ['default'],
  },
});
