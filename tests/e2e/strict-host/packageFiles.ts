import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** A package to serve: an unpacked directory, or the bytes of its zip. */
export type PackageSource = { directory: string } | { zip: Uint8Array };

/** The bytes of a file by its path in the package; null when there is none (a directory is none). */
export type PackageFiles = (path: string) => Promise<Uint8Array | null>;

export function packageFiles(source: PackageSource): PackageFiles {
  if ('zip' in source) {
    const files = unzipSync(source.zip);
    return (path) => Promise.resolve(files[path] ?? null);
  }
  return async (path) => {
    const inside = normalize(path);
    if (inside.startsWith(`..${sep}`)) return null;
    return readFile(join(source.directory, inside)).catch(() => null);
  };
}

// No more than a cautious server knows; everything else is not sniffed either.
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  xml: 'text/xml',
  xsd: 'text/xml',
};

/** The type by the file's ending; unknown ones are bytes. */
export function typeOf(path: string): string {
  return (
    TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  );
}
