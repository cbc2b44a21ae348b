const END = 0x06054b50;
const END_64_PLACE = 0x07064b50;
const END_64 = 0x06064b50;

/** The directory says one thing and the zip another. */
export class Contradiction extends Error {}

/** Where a zip says that its directory stands. */
export interface ZipEnd {
  /** Entries in the directory. */
  count: number;
  /** Where the directory begins and ends. */
  start: number;
  end: number;
}

/** Reads the end record, which stands last, before a comment of at most 64 kB; null when there is none. */
export function endOf(view: DataView): ZipEnd | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && last - at <= 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_PLACE) {
      const place = long(view, at - 12);
      if (view.getUint32(place, true) !== END_64) throw new Contradiction();
      return {
        count: long(view, place + 32),
        start: long(view, place + 48),
        end: place,
      };
    }
    return {
      count: view.getUint16(at + 10, true),
      start: view.getUint32(at + 16, true),
      end: at,
    };
  }
  return null;
}

/** A number of 64 bits. What a double cannot hold is beyond every zip. */
export function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
