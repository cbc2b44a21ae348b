import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The bytes as UTF-8 text, without a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The text as UTF-8 bytes. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** SHA-256 in lower-case hex. Not `crypto.subtle`: that needs a secure context. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Orders by code unit, so that every machine and language sorts alike. */
export function byCodeUnit(a: string, b: string): number {
  // Most that are compared are one text: that shows at once, and which goes first does not.
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The parts as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
