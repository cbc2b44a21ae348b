import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPreview } from '../../../src/preview/server.ts';
import { ownPackage } from './packages.ts';

/**
 * A preview LMS of its own on a free port, with the built site, one package of it for
 * SCORM 1.2, or none, and nothing recorded. `now` is its clock, where the times that it
 * records are to be known.
 */
export async function previewServer({
  now,
  courses = 'one',
}: { now?: () => Date; courses?: 'one' | 'none' } = {}): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'hold-the-line-'));
  const packagesDir = join(dir, 'packages');
  await mkdir(packagesDir);
  if (courses === 'one') {
    const { name, bytes } = await ownPackage();
    await writeFile(join(packagesDir, name), bytes);
  }
  const server = await startPreview({
    port: 0,
    dir,
    siteDir: resolve('dist/site'),
    packagesDir,
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
