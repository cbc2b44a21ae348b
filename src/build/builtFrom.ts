import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { AstroIntegration } from 'astro';
import { byCodeUnit, decodeText } from '../ground/bytes.ts';
import { parseJson } from '../ground/json.ts';

/** In a built site: the beginning of the SHA-256 of every file that it was built from, by path from the project's root. */
export const BUILT_FROM_FILE = 'built-from.json';

const FOLDERS = ['content', 'src', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Rooms of `src` that no page of the site holds. */
const NOT_BUILT = ['src/cli/', 'src/preview/'];

/** What an editor or a file manager leaves beside the files that it shows; and what a release notes beside the course. */
const NO_SOURCE = /(?:^|\/)(?:\.[^/]*|[^/]*~|#[^/]*#|CHANGELOG\.md)$/;

const digests = z.record(z.string(), z.string());
type Digests = z.infer<typeof digests>;

/** What became of the files since a site was built from them; each list sorted by path. */
export interface ChangedSources {
  changed: string[];
  added: string[];
  removed: string[];
}

/** Has the build keep what it was made from, as it was when the build began: what is edited meanwhile counts as newer. */
export function rememberSources(): AstroIntegration {
  let from: Digests = {};
  return {
    name: 'remember-sources',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build')
          from = await sourcesIn(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(
          join(fileURLToPath(dir), BUILT_FROM_FILE),
          `${JSON.stringify(from, null, 1)}\n`,
        );
      },
    },
  };
}

/**
 * Compares the project with what a site was built from, by content: a checkout changes times, and a copy keeps them.
 * @returns null where the site does not say what it was built from, as one that was never built.
 */
export async function changedSince(
  root: string,
  site: string,
): Promise<ChangedSources | null> {
  const kept = await readFile(join(site, BUILT_FROM_FILE)).catch(() => null);
  const built = digests.safeParse(kept && parseJson(decodeText(kept))).data;
  if (!built) return null;
  const now = await sourcesIn(root);
  const paths = [...new Set([...Object.keys(built), ...Object.keys(now)])].sort(
    byCodeUnit,
  );
  return {
    changed: paths.filter(
      (path) => path in built && path in now && built[path] !== now[path],
    ),
    added: paths.filter((path) => !(path in built)),
    removed: paths.filter((path) => !(path in now)),
  };
}

/** The files that a site is built from, each with its digest. */
export async function sourcesIn(root: string): Promise<Digests> {
  const below = await Promise.all(
    FOLDERS.map((folder) => filesBelow(root, folder)),
  );
  const paths = [...below.flat(), ...FILES].filter(
    (path) =>
      !NO_SOURCE.test(path) &&
      !NOT_BUILT.some((folder) => path.startsWith(folder)),
  );
  const read = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(root, path)).catch(() => null);
      return bytes ? [[path, digestOf(bytes)] as const] : [];
    }),
  );
  return Object.fromEntries(read.flat());
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(root, '/').length)
        .replaceAll('\\', '/'),
    )
    .sort(byCodeUnit);
}
