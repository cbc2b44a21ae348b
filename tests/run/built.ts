import { existsSync } from 'node:fs';

import { HoldError } from '../../src/errors.ts';

/** Browser tests run on what was built; without it each would fail in its own words. */
export default function requireBuild(): void {
  if (existsSync('dist/site')) return;
  throw new HoldError(
    'dist/site not found.',
    'The browser tests take the built site, and package it themselves.',
    'Run: npm run build',
  );
}
