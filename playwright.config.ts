import { defineConfig } from '@playwright/test';

import { ensureChromium, PLAYWRIGHT_ARGS } from './tests/run/chromium.ts';
import { shiftBrowser } from './tests/run/clock/shiftBrowser.ts';

// Where this process has another time than the machine, the pages that it opens have it too.
shiftBrowser();

// No web server here: a test starts the server that it needs, on a free port.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/run/built.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A test waits for a page, a server or a clock a good quarter of its time; a third one
  // has the two cores meanwhile.
  workers: 3,
  retries: 0,
  // A busy machine is slow, not wrong; a test still waits for an outcome, never for a time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // The gallery goes one state after the other on a dev server of its own. Begun first, it
  // has the other worker beside it all the time; begun last, it would run alone.
  projects: [
    { name: 'gallery', testMatch: 'gallery.spec.ts' },
    { name: 'course', testIgnore: 'gallery.spec.ts' },
  ],
  use: {
    browserName: 'chromium',
    actionTimeout: 30_000,
    // Lines of a call stand at once; what moves has tests of its own.
    contextOptions: { reducedMotion: 'reduce' },
    // Snapshots of each step take longer than the steps. To see them after a failure, run
    // that test again with --trace on.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: ensureChromium(),
      args: [...PLAYWRIGHT_ARGS],
    },
  },
});
