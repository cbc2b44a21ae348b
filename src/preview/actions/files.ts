import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { visible } from '../../ground/quoted.ts';
import { REPORTS } from '../addresses.ts';
import type { Preview } from '../preview.ts';
import { file, plain, seeOther, type Reply } from '../web/reply.ts';
import { Refusal } from '../web/request.ts';
import type { Call } from '../web/router.ts';
import { packageAt } from './lookup.ts';
import { words } from '../web/words.ts';

const CLIENT = fileURLToPath(new URL('../client/', import.meta.url));
/** The course's colours are the LMS's too: one place to change them. */
const STYLES = fileURLToPath(new URL('../../styles/', import.meta.url));

/** The server's own files, by name, so that no path is ever made from an address. */
const ASSETS = new Map([
  ['host.js', join(CLIENT, 'host.js')],
  ['blocked.js', join(CLIENT, 'blocked.js')],
  ['cmi5.js', join(CLIENT, 'cmi5.js')],
  ['waiting.js', join(CLIENT, 'waiting.js')],
  ['popup.js', join(CLIENT, 'popup.js')],
  ['saver.js', join(CLIENT, 'saver.js')],
  ['lms.css', join(CLIENT, 'lms.css')],
  ['icon.svg', join(CLIENT, 'icon.svg')],
  ['tokens.css', join(STYLES, 'tokens.css')],
  ['base.css', join(STYLES, 'base.css')],
  [
    'scorm2004.js',
    fileURLToPath(import.meta.resolve('scorm-again/scorm2004/min')),
  ],
  ['scorm12.js', fileURLToPath(import.meta.resolve('scorm-again/scorm12/min'))],
]);

/** Forms stay in the package, only its own host page frames it, and what is refused is told. */
const STAYS = `form-action 'self'; frame-ancestors 'self'; report-uri ${REPORTS}`;

/** A name that is only looked up reaches another server too. */
const NO_LOOK_UPS = { 'X-DNS-Prefetch-Control': 'off' };

/**
 * Ours must run in full under the strictest policy that an LMS's server may send. Other
 * tools write inline scripts and styles, evaluate text and play from data and blobs, so
 * theirs may; but no page of a package loads anything from another server. Where a window
 * leads is out of a policy's reach: pages/package.ts says what holds. Each file carries
 * the policy, since a worker goes by that of its script, not by that of its page.
 */
const PACKAGE_POLICY = {
  built: `default-src 'self'; worker-src 'self'; ${STAYS}`,
  imported: `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; worker-src 'self' blob:; ${STAYS}`,
};

export async function sendAsset({ params }: Call): Promise<Reply> {
  const path = ASSETS.get(params['name'] ?? '');
  return path
    ? file(path, await readFile(path))
    : plain(404, words().notHere.file);
}

/** A file of a package: the store finds only names that its zip held. */
export function sendContent(preview: Preview, { params, place }: Call): Reply {
  if (params['package'] !== String(place.course?.package))
    throw new Refusal(403, words().notAnswered.otherPackage);
  const { key, origin } = packageAt(preview, params['package'] ?? '');
  const path = params['path'] ?? '';
  const bytes = preview.store.packages.file(key, path);
  if (!bytes) return plain(404, words().notHere.inPackage(visible(path)));
  return file(path, bytes, {
    'Content-Security-Policy': PACKAGE_POLICY[origin],
    ...NO_LOOK_UPS,
  });
}

/** A page or file of the built site, as a static host would serve it. */
export async function sendSite(
  { siteDir }: Preview,
  { params }: Call,
): Promise<Reply> {
  const path = params['path'] ?? '';
  const wanted = path.replace(/\/$/, '');
  const candidates = wanted
    ? [wanted, `${wanted}.html`, `${wanted}/index.html`]
    : ['index.html'];
  for (const candidate of candidates) {
    const found = await fileInside(siteDir, candidate);
    // Its addresses are seen from its own folder, and this would be another.
    if (found && path !== wanted && candidate === `${wanted}.html`)
      return seeOther(`../${encodeURIComponent(basename(wanted))}`);
    if (found) return file(found, await readFile(found));
  }
  const lost = await fileInside(siteDir, '404.html');
  if (lost) return { ...file(lost, await readFile(lost)), status: 404 };
  return plain(
    404,
    wanted
      ? words().notHere.onSite(visible(`/${wanted}`))
      : words().notHere.noSite,
  );
}

/** The real path of a file inside `dir`, or null: neither `..` nor a link leads out of it. */
async function fileInside(dir: string, path: string): Promise<string | null> {
  try {
    const [root, real] = await Promise.all([
      realpath(dir),
      realpath(join(dir, path)),
    ]);
    const inside = real.startsWith(root + sep) && (await stat(real)).isFile();
    return inside && !isHidden(real) ? real : null;
  } catch {
    return null;
  }
}

function isHidden(path: string): boolean {
  return basename(path, extname(path)).startsWith('.');
}
