import { createServer } from 'node:http';
import { mimeOf } from '../../../src/preview/web/mime.ts';
import { LOST_PAGE } from '../../../src/packaging/lostPage.ts';
import type { SiteFiles } from './links.ts';

/** A plain server of files on a free port of this computer. */
export interface FolderServer {
  /** Address of the folder, which ends in a slash. */
  folder: string;
  close(): void;
}

/**
 * Serves a site in a folder of a server that holds nothing else. In that folder what is
 * not there gets the site's own page for it; outside the server has no words.
 * @param folder such as `/some/folder/`.
 */
export async function serveInFolder(
  site: SiteFiles,
  folder: string,
): Promise<FolderServer> {
  const server = createServer(({ url = '/' }, reply) => {
    const { pathname } = new URL(url, 'http://server.test');
    const path = decodeURIComponent(pathname);
    const isInside = path.startsWith(folder);
    const name = path.slice(folder.length) || 'index.html';
    const found = isInside ? site.get(name) : undefined;
    const lost = isInside ? site.get(LOST_PAGE) : undefined;
    const type = found ? mimeOf(name) : mimeOf(LOST_PAGE);
    reply.writeHead(found ? 200 : 404, { 'Content-Type': type });
    reply.end(found ?? lost ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    folder: `http://127.0.0.1:${String(port)}${encodeURI(folder)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
