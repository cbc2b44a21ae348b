import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { holdError } from '../errors.ts';
import { startPreview } from '../preview/server.ts';
import { served, serveRefused } from '../words/workshop/cli/start.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = join(ROOT, 'dist/site');
const USUAL_PORT = 4321;

/** The port to serve on: PORT, or 4321. Throws HoldError when PORT is no port. */
export function readPort(text: string | undefined): number {
  if (!text) return USUAL_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw holdError(serveRefused.port(JSON.stringify(text)));
}

/** Serves the site and the preview LMS as they are built, until the process is told to stop. */
export async function serve(port: number): Promise<void> {
  const preview = await startPreview({
    port,
    dir: process.env['PREVIEW_DIR'] ?? join(ROOT, '.preview'),
    siteDir: SITE,
    packagesDir: join(ROOT, 'dist/packages'),
  });
  say(served(preview.url));
  const stop = (): void => {
    void preview.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (import.meta.main) {
  await runCommand(async () => {
    if (!existsSync(SITE)) throw holdError(serveRefused.noSite);
    await serve(readPort(process.env['PORT']));
  });
}
