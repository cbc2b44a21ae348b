import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText, encodeText } from '../ground/bytes.ts';
import type { Files } from '../ground/files.ts';
import { parseHtml, printHtml, type HtmlDocument } from '../packaging/html.ts';
import { liftIslandStyle, numberIslands } from '../packaging/islandIds.ts';
import { LOST_PAGE, makeLostPage } from '../packaging/lostPage.ts';
import { relatePage } from '../packaging/relativePage.ts';
import { noLinks, notePage, type Links } from '../packaging/siteLinks.ts';

/**
 * Writes the pages of a built site so that they are the same from every checkout, and
 * work in any folder of a server. `site` takes what is written.
 * @returns what the pages name: each is parsed once.
 */
export async function settlePages(
  root: string,
  site: Map<string, Uint8Array>,
): Promise<Links> {
  const links = noLinks();
  for (const [path, bytes] of site) {
    if (!path.endsWith('.html')) continue;
    const html = decodeText(bytes);
    const page = parseHtml(liftIslandStyle(numberIslands(html)));
    settlePage(page, path, site);
    const settled = printHtml(page);
    notePage(site, path, page, links);
    if (settled === html) continue;
    const written = encodeText(settled);
    await writeFile(join(root, path), written);
    site.set(path, written);
  }
  return links;
}

function settlePage(page: HtmlDocument, path: string, site: Files): void {
  relatePage(page, path, (file) => site.has(file));
  if (path !== LOST_PAGE) return;
  makeLostPage(page, {
    textOf(file) {
      const bytes = site.get(file);
      return bytes ? decodeText(bytes) : null;
    },
    hashOf: (text) =>
      `sha256-${createHash('sha256').update(text).digest('base64')}`,
  });
}
