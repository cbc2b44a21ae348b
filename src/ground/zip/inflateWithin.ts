import { Inflate } from 'fflate';

/**
 * What one step takes in. Deflate makes at most 1,032 bytes of one, so that a step makes
 * at most 8 MB, in some hundredths of a second.
 */
const SLICE = 8 * 1024;

export type Inflated =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'less' }
  | { kind: 'more' }
  | { kind: 'damaged' };

/**
 * Inflates `packed`, which is said to become `size` bytes, one slice a step. Yields what
 * each step made, and stops with the first step that makes more than was said: the work
 * is bounded by `size`, whatever the bytes would become.
 */
export function* inflateWithin(
  packed: Uint8Array,
  size: number,
): Generator<number, Inflated> {
  const bytes = new Uint8Array(size);
  let made = 0;
  const inflate = new Inflate((chunk) => {
    if (made + chunk.length <= size) bytes.set(chunk, made);
    made += chunk.length;
  });
  for (let from = 0; from < packed.length; from += SLICE) {
    const before = made;
    try {
      inflate.push(
        packed.subarray(from, from + SLICE),
        from + SLICE >= packed.length,
      );
    } catch {
      return { kind: 'damaged' };
    }
    yield made - before;
    if (made > size) return { kind: 'more' };
  }
  return made < size ? { kind: 'less' } : { kind: 'bytes', bytes };
}
