import { isControl, visible } from '../../ground/quoted.ts';
import { unzipInSteps, type Unzipped } from '../../ground/zip/unzip.ts';
import { words } from '../web/words.ts';

/** What an import may cost. Sizes in bytes. */
export interface ImportLimits {
  zip: number;
  entries: number;
  unpacked: number;
  /** Unpacked to packed, over the whole zip. */
  ratio: number;
}

const MIB = 1024 * 1024;

export const IMPORT_LIMITS: ImportLimits = {
  zip: 100 * MIB,
  entries: 5000,
  unpacked: 400 * MIB,
  ratio: 100,
};

/** Unpacks a zip of a package in steps, within the limits, every name one that any LMS can keep. */
export function* unzipWithin(
  zip: Uint8Array,
  limits: ImportLimits = IMPORT_LIMITS,
): Generator<number, Unzipped> {
  const { nameFaults, sizeInWords } = words();
  if (zip.length > limits.zip)
    return {
      kind: 'refused',
      reason: nameFaults.large(
        sizeInWords(zip.length),
        sizeInWords(limits.zip),
      ),
    };
  const { entries, unpacked, ratio } = limits;
  return yield* unzipInSteps(zip, {
    files: entries,
    bytes: unpacked,
    ratio,
    faultOfNames,
    words: words(),
  });
}

/** What is wrong with the names in a package as a sentence; null when every LMS can keep them side by side. */
function faultOfNames(names: readonly string[]): string | null {
  const say = words().nameFaults;
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const name of names) {
    const fault = faultOfName(name);
    if (fault !== null) return fault;
    const folded = name.toLowerCase();
    const twin = taken.get(folded);
    if (twin !== undefined) return say.twins(visible(twin), visible(name));
    taken.set(folded, name);
    for (const folder of foldersOf(folded)) folders.set(folder, name);
  }
  for (const [folded, name] of taken) {
    const inside = folders.get(folded);
    if (inside !== undefined)
      return say.fileAndFolder(visible(name), visible(inside));
  }
  return null;
}

function faultOfName(name: string): string | null {
  const say = words().nameFaults;
  const shown = visible(name);
  if (name.includes('\\')) return say.backslash(shown);
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
    return say.absolute(shown);
  if (name.split('/').includes('..')) return say.leaves(shown);
  if ([...name].some(isControl)) return say.control(shown);
  return name.length > LONGEST_NAME
    ? say.long(shown, name.length, LONGEST_NAME)
    : null;
}

const LONGEST_NAME = 255;

/** `a` and `a/b` of `a/b/c.js`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}
