import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { HoldError } from '../../../src/errors.ts';

/** What the server says when it waits for edits, and what the check says when it has been through. */
const READY = [/^Serving at (\d+)$/m, /\[check-content\]/];

export interface DevServer {
  url: string;
  /** All that it has said. */
  said: () => string;
  close: () => Promise<void>;
}

/** Starts `astro dev` in a folder, and waits until it has checked the content. */
export async function startDev(folder: string): Promise<DevServer> {
  const server = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'serve.ts'),
      join(process.cwd(), 'node_modules'),
    ],
    {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      if (READY.every((part) => part.test(said))) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(stopped(said)));
  });
  const port = READY[0]?.exec(said)?.[1];
  if (!port) throw stopped(said);
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    close: () => closed(server),
  };
}

function closed(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill();
  });
}

function stopped(said: string): HoldError {
  return new HoldError(
    'The dev server of the bench did not start.',
    said.slice(-4000).trim(),
    'Start npm run dev here first, and mend what it says.',
  );
}
