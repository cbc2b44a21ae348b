import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HoldError } from '../errors.ts';
import { startPreview } from '../preview/server.ts';
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
  throw new HoldError(
    `PORT is ${JSON.stringify(text)}, which is no port.`,
    'A port is a whole number from 1 to 65535.',
    'For example: PORT=4400 npm start',
  );
}

/** Serves the site and the preview LMS as they are built, until the process is told to stop. */
export async function serve(port: number): Promise<void> {
  const preview = await startPreview({
    port,
    dir: process.env['PREVIEW_DIR'] ?? join(ROOT, '.preview'),
    siteDir: SITE,
    packagesDir: join(ROOT, 'dist/packages'),
  });
  say(`
  Site         ${preview.url}/
  Preview LMS  ${preview.url}/lms/

  To try: open the preview LMS, add a learner, choose the learner and press Launch.
  Read to the third step, close the tab, and press Resume. What the course recorded
  stands under Records, with a CSV and a JSON export.

  Ctrl-C stops it. What you record stays for the next start.
`);
  const stop = (): void => {
    void preview.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

if (import.meta.main) {
  await runCommand(async () => {
    if (!existsSync(SITE))
      throw new HoldError(
        'There is nothing to serve yet.',
        'The site has not been built.',
        'Run: npm start',
      );
    await serve(readPort(process.env['PORT']));
  });
}
