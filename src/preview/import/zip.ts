import { isControl, quoted } from '../../ground/quoted.ts';
import { unzipInSteps, type Unzipped } from '../../ground/zip/unzip.ts';
import { sizeInWords } from '../../words/workshop/ground/sizes.ts';

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
  if (zip.length > limits.zip)
    return {
      kind: 'refused',
      reason: `The file is too large: ${sizeInWords(zip.length)}, and this preview takes up to ${sizeInWords(limits.zip)}.`,
    };
  const { entries, unpacked, ratio } = limits;
  return yield* unzipInSteps(zip, {
    files: entries,
    bytes: unpacked,
    ratio,
    faultOfNames,
  });
}

/** What is wrong with the names in a package as a sentence; null when every LMS can keep them side by side. */
function faultOfNames(names: readonly string[]): string | null {
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const name of names) {
    const fault = faultOfName(name);
    if (fault !== null) return `The zip holds ${quoted(name)}, ${fault}.`;
    const folded = name.toLowerCase();
    const twin = taken.get(folded);
    if (twin !== undefined)
      return `The zip holds ${quoted(twin)} and ${quoted(name)}. On many servers capitals do not count, so that one overwrites the other; rename one of the two.`;
    taken.set(folded, name);
    for (const folder of foldersOf(folded)) folders.set(folder, name);
  }
  for (const [folded, name] of taken) {
    const inside = folders.get(folded);
    if (inside !== undefined)
      return `The zip holds the file ${quoted(name)} and, as if it were a folder, ${quoted(inside)}. No server can keep both; rename one of the two.`;
  }
  return null;
}

function faultOfName(name: string): string | null {
  if (name.includes('\\'))
    return 'a name with a backslash; names in a package part folders with a forward slash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
    return 'an absolute path; names in a package are relative to its root';
  if (name.split('/').includes('..'))
    return 'a path that leaves the package’s folder';
  if ([...name].some(isControl)) return 'a name with control characters';
  return name.length > LONGEST_NAME
    ? `a name of ${String(name.length)} characters; servers keep up to ${String(LONGEST_NAME)}`
    : null;
}

const LONGEST_NAME = 255;

/** `a` and `a/b` of `a/b/c.js`. */
function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join('/'));
}
