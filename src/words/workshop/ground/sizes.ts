const MIB = 1024 * 1024;

/** A size as a person reads it. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} bytes`;
  if (bytes < MIB) return `${String(Math.ceil(bytes / 1024))} kB`;
  const value = bytes / MIB;
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} MB`;
}

/** Exactly so many bytes. */
export function exactBytes(bytes: number): string {
  return bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en-GB')} bytes`;
}
