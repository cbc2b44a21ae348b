/** Ten words a second: more than twice as fast as most people read, and as fast as anybody skims. */
const wordsASecond = 10;
const atMost = 30;

/** The least seconds that a step with this text is in sight before it can have been read to its end. */
export function readingFloor(text: string): number {
  const words = text.match(/\S+/g)?.length ?? 0;
  return Math.min(Math.ceil(words / wordsASecond), atMost);
}
