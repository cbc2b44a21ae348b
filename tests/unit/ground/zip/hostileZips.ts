import { deflateSync, strToU8 } from 'fflate';

/** What a zip says of a file; what is left out is told as it is. */
export interface Told {
  name: string;
  content?: string | Uint8Array;
  /** Declared unpacked size. */
  size?: number;
  /** The name beside the bytes, when it is another than in the directory. */
  localName?: string;
  /** Place of its bytes, when they are those of the entry with this index. */
  sameAs?: number;
  encrypted?: boolean;
  /** Of Unix: type and permissions. */
  mode?: number;
  method?: number;
}

/** A zip written by hand, so that it can lie. `count` is the number of entries that it claims. */
export function hostileZip(told: readonly Told[], count = told.length) {
  const locals: Uint8Array[] = [];
  const places: number[] = [];
  let at = 0;
  const prepared = told.map((one) => {
    const content =
      typeof one.content === 'string'
        ? strToU8(one.content)
        : (one.content ?? strToU8('x'));
    const method = one.method ?? 8;
    const packed = method === 8 ? deflateSync(content) : content;
    return { ...one, method, packed, size: one.size ?? content.length };
  });
  for (const one of prepared) {
    places.push(at);
    if (one.sameAs !== undefined) continue;
    const header = record(0x04034b50, 30, one.localName ?? one.name, (view) => {
      fields(view, 4, one);
    });
    locals.push(header, one.packed);
    at += header.length + one.packed.length;
  }
  const directory = prepared.map((one, index) =>
    record(0x02014b50, 46, one.name, (view) => {
      view.setUint8(5, one.mode === undefined ? 0 : 3);
      fields(view, 6, one);
      view.setUint32(38, ((one.mode ?? 0) << 16) >>> 0, true);
      view.setUint32(42, places[one.sameAs ?? index] ?? 0, true);
    }),
  );
  const end = record(0x06054b50, 22, '', (view) => {
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(
      12,
      directory.reduce((sum, { length }) => sum + length, 0),
      true,
    );
    view.setUint32(16, at, true);
  });
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

/** The part that a local header and the directory have in common, from `at`. */
function fields(
  view: DataView,
  at: number,
  one: {
    name: string;
    localName?: string;
    encrypted?: boolean;
    method: number;
    packed: Uint8Array;
    size: number;
  },
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 2048 + (one.encrypted ? 1 : 0), true);
  view.setUint16(at + 4, one.method, true);
  view.setUint32(at + 14, one.packed.length, true);
  view.setUint32(at + 18, one.size, true);
  const inDirectory = at === 6;
  const name = inDirectory ? one.name : (one.localName ?? one.name);
  view.setUint16(at + 22, strToU8(name).length, true);
}

function record(
  signature: number,
  length: number,
  name: string,
  fill: (view: DataView) => void,
): Uint8Array {
  const named = strToU8(name);
  const bytes = new Uint8Array(length + named.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  fill(view);
  bytes.set(named, length);
  return bytes;
}
