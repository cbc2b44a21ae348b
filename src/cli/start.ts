import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { requireFreePort } from '../preview/server.ts';
import { buildSite } from './freshSite.ts';
import { readPort, serve } from './preview.ts';
import { runCommand } from './runCommand.ts';
import { runStep } from './step.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What cannot be done where a step fails. */
const THEN = 'there is nothing to serve';

await runCommand(async () => {
  const port = readPort(process.env['PORT']);
  // Before the build: a taken port should not cost a minute.
  await requireFreePort(port);
  await buildSite(ROOT, THEN);
  const script = [join(ROOT, 'src/cli/package.ts')];
  const look = 'npm run package';
  await runStep(
    { doing: 'Making the package', script, look, then: THEN },
    ROOT,
  );
  await serve(port);
});
