import { unzipSync, type UnzipFileInfo } from 'fflate';

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

/** Small zips of one repeated byte are no threat, however well they pack. */
const RATIO_MATTERS_ABOVE = 10 * MIB;

export type Unzipped =
  | { kind: 'files'; files: Map<string, Uint8Array> }
  /** `reason` is a sentence for the person who chose the file. */
  | { kind: 'refused'; reason: string };

/**
 * Unpacks a zip of a package, names with forward slashes and folders left out. Nothing
 * is unpacked before every declared name and size was looked at, and what an entry
 * holds beyond its declared size is never kept.
 */
export function unzipWithin(
  zip: Uint8Array,
  limits: ImportLimits = IMPORT_LIMITS,
): Unzipped {
  if (zip.length > limits.zip)
    return refuse(
      `The file is too large: ${sizeInWords(zip.length)}, and this preview takes up to ${sizeInWords(limits.zip)}.`,
    );
  const entries = listEntries(zip);
  if (!entries)
    return refuse(
      'This is not a zip file, or it is damaged. Choose the zip that the authoring tool exported.',
    );
  const reason = reasonAgainst(entries, zip.length, limits);
  if (reason) return refuse(reason);
  try {
    const unpacked = unzipSync(zip, { filter: ({ name }) => !isFolder(name) });
    return { kind: 'files', files: new Map(Object.entries(unpacked)) };
  } catch {
    return refuse(
      'The zip is damaged or encrypted: not every file in it could be unpacked.',
    );
  }
}

/** A size as a person reads it. */
export function sizeInWords(bytes: number): string {
  if (bytes < MIB) return `${String(Math.ceil(bytes / 1024))} kB`;
  const value = bytes / MIB;
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} MB`;
}

/** A name from a package inside a sentence; what cannot be seen becomes a mark. */
export function quoted(name: string): string {
  const seen = [...name].map((letter) => (isControl(letter) ? '�' : letter));
  return `“${seen.join('')}”`;
}

function listEntries(zip: Uint8Array): UnzipFileInfo[] | null {
  if (zip.length < 22) return null;
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(zip, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

function reasonAgainst(
  entries: UnzipFileInfo[],
  zipSize: number,
  limits: ImportLimits,
): string | null {
  if (entries.length > limits.entries)
    return `The zip holds too many files: ${String(entries.length)}, and this preview takes up to ${String(limits.entries)}.`;
  const unpacked = sum(entries.map((entry) => entry.originalSize));
  if (unpacked > limits.unpacked)
    return `The zip unpacks to too much: ${sizeInWords(unpacked)}, and this preview takes up to ${sizeInWords(limits.unpacked)}.`;
  const tooDense = unpacked / Math.max(zipSize, 1) > limits.ratio;
  if (tooDense && unpacked > Math.min(RATIO_MATTERS_ABOVE, limits.unpacked / 4))
    return 'The zip unpacks to more than a hundred times its size. No course does; a zip bomb does.';
  // Entries that share their bytes cost more than the file is long.
  if (sum(entries.map((entry) => entry.size)) > zipSize)
    return 'The zip is damaged: its entries say that they hold more than the file does.';
  const seen = new Set<string>();
  for (const { name } of entries) {
    const fault = seen.has(name)
      ? 'twice; which of the two counts differs from LMS to LMS'
      : faultOfName(name);
    seen.add(name);
    if (fault) return `The zip holds ${quoted(name)}, ${fault}.`;
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
  // The one name that a JavaScript object does not hold like any other.
  if (name === '__proto__') return 'a name that no file should have';
  return null;
}

function isControl(letter: string): boolean {
  return letter < ' ' || letter === '\x7f';
}

function isFolder(name: string): boolean {
  return name.endsWith('/');
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function refuse(reason: string): Unzipped {
  return { kind: 'refused', reason };
}
