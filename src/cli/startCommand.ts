import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { requireFreePort } from '../preview/server.ts';
import { speaking } from '../preview/web/words.ts';
import { commandRefused } from '../words/workshop/cli/command.ts';
import { steps } from '../words/workshop/cli/package/site.ts';
import { startUsage } from '../words/workshop/cli/start.ts';
import { buildSite } from './freshSite.ts';
import { LANGUAGE_OPTION, spokenLanguage } from './language.ts';
import { readPort, serve } from './preview.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { runStep } from './step.ts';
import { say } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function start(): Promise<void> {
  const { values } = readCommand(
    { options: { ...LANGUAGE_OPTION, help: { type: 'boolean' } } },
    commandRefused.fix(startUsage),
  );
  if (values.help) {
    say(startUsage);
    return;
  }
  const port = readPort(process.env['PORT']);
  // Before the build: a taken port should not cost a minute.
  await requireFreePort(port);
  await buildSite(ROOT, steps.build.nothingToServe);
  const language = ['--language', spokenLanguage()];
  const script = [join(ROOT, 'src/cli/package.ts'), ...language];
  const look = 'npm run package';
  const { doing, nothingToServe: ended } = steps.package;
  await runStep({ doing, script, look, ended }, ROOT);
  await serve(port);
}

// What stands in the way of the preview is said to whoever starts it.
await runCommand(() => speaking(spokenLanguage(), start));
