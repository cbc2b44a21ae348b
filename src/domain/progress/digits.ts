/** Sixty-four characters that every LMS stores unharmed. */
const digits =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A whole number in `width` characters; what does not fit becomes the largest that does. */
export function writeNumber(value: number, width: number): string {
  let rest = Math.min(Math.max(0, Math.floor(value)), 64 ** width - 1);
  let text = '';
  for (let i = 0; i < width; i += 1) {
    text = digits.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** The number that `writeNumber` wrote; null when a character is not one of ours. */
export function readNumber(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return text === '' ? null : value;
}

/** Six flags a character, the first flag in the lowest bit. */
export function writeFlags(flags: readonly boolean[]): string {
  let text = '';
  for (let i = 0; i < flags.length; i += 6) {
    const six = flags.slice(i, i + 6);
    text += writeNumber(
      six.reduce((sum, flag, bit) => sum + (flag ? 2 ** bit : 0), 0),
      1,
    );
  }
  return text;
}

/** The flags in a text, six a character; null when a character is not one of ours. */
export function readFlags(text: string): boolean[] | null {
  const flags: boolean[] = [];
  for (const character of text) {
    const six = readNumber(character);
    if (six === null) return null;
    for (let bit = 0; bit < 6; bit += 1) flags.push((six & (2 ** bit)) !== 0);
  }
  return flags;
}
