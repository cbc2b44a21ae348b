import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

// Only tests that run in this process: what starts others would not see the change.
export default mergeConfig(
  config,
  defineConfig({
    test: {
      include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    },
  }),
);
