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
    reporters: ['default'],
  },
});
