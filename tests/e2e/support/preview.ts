import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPreview } from '../../../src/preview/server.ts';

/**
 * A preview LMS of its own on a free port, with the built site and packages and nothing
 * recorded. @param now its clock, where the times that it records are to be known
 */
export async function previewServer(now?: () => Date): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'hold-the-line-'));
  const server = await startPreview({
    port: 0,
    dir,
    siteDir: resolve('dist/site'),
    packagesDir: resolve('dist/packages'),
    now,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
