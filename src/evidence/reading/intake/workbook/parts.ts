import type { Files } from '../../../../ground/files.ts';
import { xmlEncoding } from '../../../../ground/xml/encoding.ts';
import { scannedAttribute, scanElements } from '../../../../ground/xml/scan.ts';

/** What a part of a workbook points at. */
export interface Relation {
  id: string;
  /** The last word of its type, small: `worksheet`, `styles`. Strict workbooks and others have different words before it. */
  type: string;
  /** Path of the part. */
  path: string;
}

/** The parts inside a workbook. Writers differ in slashes and capitals, so paths are found without these. */
export interface Parts {
  /** The part's bytes; null when there is none. */
  bytes: (path: string) => Uint8Array | null;
  /** The part as text, or its first bytes; empty when there is none. */
  text: (path: string, most?: number) => string;
  /** What the part points at, by the list beside it; with an empty path, what the workbook as a whole does. */
  relations: (path: string) => Relation[];
}

/** Looks at the files of a zip as the parts of a workbook. */
export function partsOf(files: Files): Parts {
  const byPath = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) byPath.set(fold(name), bytes);
  const bytes = (path: string): Uint8Array | null =>
    byPath.get(fold(path)) ?? null;
  const text = (path: string, most?: number): string =>
    xmlText(bytes(path)?.subarray(0, most) ?? null);
  return {
    bytes,
    text,
    relations(path) {
      const [, folder = '', name = path] = /^(.*\/)([^/]*)$/s.exec(path) ?? [];
      const list = text(`${folder}_rels/${name}.rels`);
      return scanElements(list, 'Relationship').map(({ attributes }) => {
        const type = scannedAttribute(attributes, 'Type');
        const target = scannedAttribute(attributes, 'Target');
        const within = resolved(folder, target);
        // Some writers leave out the slash before a path from the root.
        const path = byPath.has(fold(within)) ? within : resolved('', target);
        return {
          id: scannedAttribute(attributes, 'Id'),
          type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
          path,
        };
      });
    },
  };
}

function xmlText(bytes: Uint8Array | null): string {
  return bytes === null
    ? ''
    : new TextDecoder(xmlEncoding(bytes) ?? 'utf-8').decode(bytes);
}

/** The path that a target means, seen from a folder. */
function resolved(folder: string, target: string): string {
  const plain = slashes(target);
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split(
    '/',
  )) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The path as it is looked up. */
function fold(path: string): string {
  return unescapedPath(slashes(path)).replace(/^\/+/, '').toLowerCase();
}

/** A target is an address, so a blank in it may stand as `%20`. */
function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
