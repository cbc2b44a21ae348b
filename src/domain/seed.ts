/** A source of numbers in [0, 1); the same seed gives the same numbers. */
export type Random = () => number;

/** Numbers from a 32-bit seed (mulberry32). Not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A new array with the same members in an order that the source decides (Fisher-Yates). */
export function shuffle<T>(members: readonly T[], random: Random): T[] {
  const pool = [...members];
  const shuffled: T[] = [];
  while (pool.length > 0) {
    shuffled.push(...pool.splice(Math.floor(random() * pool.length), 1));
  }
  return shuffled;
}
