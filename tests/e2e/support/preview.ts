import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPreview } from '../../../src/preview/server.ts';

/**
 * A preview LMS of its own on a free port, with the built site and packages and nothing
 * recorded. `now` is its clock, where the times that it records are to be known; another
 * `packagesDir` where what lies in dist/packages is not to matter.
 */
export async function previewServer({
  now,
  packagesDir = 'dist/packages',
}: { now?: () => Date; packagesDir?: string } = {}): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'hold-the-line-'));
  const server = await startPreview({
    port: 0,
    dir,
    siteDir: resolve('dist/site'),
    packagesDir: resolve(packagesDir),
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
