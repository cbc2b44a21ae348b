import { existsSync } from 'node:fs';

import { HoldError } from '../../src/errors.ts';

/** Browser tests run on what was built; without it each would fail in its own words. */
export default function requireBuild(): void {
  const missing = ['dist/site', 'dist/packages'].filter(
    (path) => !existsSync(path),
  );
  if (missing.length === 0) return;
  throw new HoldError(
    `${missing.join(' and ')} not found.`,
    'The browser tests take the built site and its packages.',
    'Run: npm run build && npm run package',
  );
}
