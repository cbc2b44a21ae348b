import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { requireFreePort } from '../preview/server.ts';
import { steps } from '../words/workshop/cli/package/site.ts';
import { buildSite } from './freshSite.ts';
import { readPort, serve } from './preview.ts';
import { runCommand } from './runCommand.ts';
import { runStep } from './step.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

await runCommand(async () => {
  const port = readPort(process.env['PORT']);
  // Before the build: a taken port should not cost a minute.
  await requireFreePort(port);
  await buildSite(ROOT, steps.build.nothingToServe);
  const script = [join(ROOT, 'src/cli/package.ts')];
  const look = 'npm run package';
  const { doing, nothingToServe: ended } = steps.package;
  await runStep({ doing, script, look, ended }, ROOT);
  await serve(port);
});
