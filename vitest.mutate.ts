import { defineConfig } from 'vitest/config';

// One world a file again, since a change must show in each of them; and only tests that
// run in this process: what starts others would not see the change.
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
  },
});
