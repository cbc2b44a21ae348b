import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Package, Packages } from '../store/packages.ts';
import { readPackage } from './package.ts';
import { words } from '../web/words.ts';

/** A zip of the packager that cannot be played here, and why. */
export interface Unplayable {
  fileName: string;
  reason: string;
}

/**
 * Keeps the store in step with the zips that the packager wrote to `dir`. The function
 * it returns takes in what is new, was deleted or has other bytes, and names what it could not take.
 */
export function builtPackages(
  packages: Packages,
  dir: string,
): () => Unplayable[] {
  const seen = new Map<
    string,
    { stamp: string; language: string; reason: string | null }
  >();
  return () => {
    const names = existsSync(dir)
      ? readdirSync(dir)
          .filter((name) => name.endsWith('.zip'))
          .sort()
      : [];
    return names.flatMap((fileName) => {
      const path = join(dir, fileName);
      const { mtimeMs, size } = statSync(path);
      const stamp = `${String(mtimeMs)} ${String(size)}`;
      const { language } = words();
      const last = seen.get(fileName);
      const known = () => builtAs(packages, fileName) !== undefined;
      const reason =
        last?.stamp === stamp &&
        (last.reason === null ? known() : last.language === language)
          ? last.reason
          : take(packages, fileName, path);
      seen.set(fileName, { stamp, language, reason });
      return reason === null ? [] : [{ fileName, reason }];
    });
  };
}

/** Returns why the zip was refused, or null. */
function take(
  packages: Packages,
  fileName: string,
  path: string,
): string | null {
  const zip = readFileSync(path);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  if (builtAs(packages, fileName)?.sha256 === sha256) return null;
  const read = readPackage(zip);
  if (read.kind === 'refused') return read.reason;
  packages.putBuilt(fileName, read.package);
  return null;
}

function builtAs(packages: Packages, fileName: string): Package | undefined {
  return packages
    .all()
    .find((one) => one.origin === 'built' && one.fileName === fileName);
}
