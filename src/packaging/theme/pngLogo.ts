import { logoFaults } from '../../words/workshop/packaging/logo.ts';
import type { Picture } from './picture.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** More pixels than a header shows only cost memory. */
const MOST_PIXELS = 2_000;

/** True for bytes that begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The size of a PNG, where it is whole and still. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds = chunkKinds(view);
  if (kinds?.[0] !== 'IHDR' || kinds.at(-1) !== 'IEND')
    return logoFaults.pngDamaged;
  if (kinds.includes('acTL')) return logoFaults.pngMoves;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width > 0 && height > 0 && Math.max(width, height) <= MOST_PIXELS)
    return { width, height };
  return logoFaults.pngPixels(width, height, MOST_PIXELS);
}

/** The kinds of the chunks in order; null where a length leads out of the file. */
function chunkKinds(view: DataView): string[] | null {
  const kinds: string[] = [];
  let at = SIGNATURE.length;
  while (at < view.byteLength) {
    if (at + 12 > view.byteLength) return null;
    const length = view.getUint32(at);
    const letters = [4, 5, 6, 7].map((each) => view.getUint8(at + each));
    kinds.push(String.fromCharCode(...letters));
    // A length, a kind and a checksum of four bytes each.
    at += 12 + length;
    if (kinds.at(-1) === 'IHDR' && length !== 13) return null;
  }
  return at === view.byteLength ? kinds : null;
}
