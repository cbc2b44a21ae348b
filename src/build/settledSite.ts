import { fileURLToPath } from 'node:url';
import type { Links } from '../packaging/siteLinks.ts';
import { readSite } from './readSite.ts';
import { settlePages } from './settlePages.ts';

/** A built site with its pages as they stay. */
export interface SettledSite {
  /** Whoever writes another file notes it here. */
  files: Map<string, Uint8Array>;
  /** What its pages name, and its other files as far as somebody asked. */
  links: Links;
}

/** Gives the site that was built into a folder, for one integration after the other. */
export type ReadBuilt = (dir: URL) => Promise<SettledSite>;

/** Reads the site when the first integration asks, and settles its pages: each file is read once for all of them, and each page parsed once. */
export function settledSite(): ReadBuilt {
  let settled: Promise<SettledSite> | null = null;
  return (dir) => (settled ??= settle(fileURLToPath(dir)));
}

async function settle(root: string): Promise<SettledSite> {
  const files = await readSite(root);
  return { files, links: await settlePages(root, files) };
}
