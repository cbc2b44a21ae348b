/** 24 bits: practice needs variety, not secrecy, and must work without a secure context. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 24);
}
