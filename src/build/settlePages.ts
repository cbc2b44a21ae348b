import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../ground/bytes.ts';
import type { Files } from '../ground/files.ts';
import { liftIslandStyle, numberIslands } from '../packaging/islandIds.ts';
import { LOST_PAGE, lostPage } from '../packaging/lostPage.ts';
import { relativePage } from '../packaging/relativePage.ts';

/**
 * Writes the pages of a built site so that they are the same from every checkout, and
 * work in any folder of a server. `site` takes what is written.
 */
export async function settlePages(
  root: string,
  site: Map<string, Uint8Array>,
): Promise<void> {
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html')) continue;
    const html = decodeText(bytes);
    const settled = settledPage(html, path, site);
    if (settled === html) continue;
    await writeFile(join(root, path), settled);
    site.set(path, await readFile(join(root, path)));
  }
}

function settledPage(html: string, path: string, site: Files): string {
  const normal = liftIslandStyle(numberIslands(html));
  const page = relativePage(normal, path, (file) => site.has(file));
  if (path !== LOST_PAGE) return page;
  return lostPage(page, {
    textOf(file) {
      const bytes = site.get(file);
      return bytes ? decodeText(bytes) : null;
    },
    hashOf: (text) =>
      `sha256-${createHash('sha256').update(text).digest('base64')}`,
  });
}
