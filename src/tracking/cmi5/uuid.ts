/** Where random bytes come from; `getRandomValues` works outside a secure context too, and old browsers may lack it. */
export interface RandomSource {
  crypto?: { getRandomValues?: (bytes: Uint8Array<ArrayBuffer>) => unknown };
}

/** A random UUID (version 4). `randomUUID` would need a secure context, which many LMSs are not. */
export function uuid({ crypto }: RandomSource = globalThis): string {
  const bytes = new Uint8Array(16);
  if (crypto?.getRandomValues) crypto.getRandomValues(bytes);
  else bytes.forEach((_, index) => (bytes[index] = Math.random() * 256));
  const digits = Array.from(bytes, (byte, index) => {
    const stamped =
      index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte;
    return stamped.toString(16).padStart(2, '0');
  }).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
