/** A name that somebody gave, inside a sentence; what cannot be seen becomes a mark. */
export function quoted(name: string): string {
  const seen = [...name].map((letter) => (isControl(letter) ? '�' : letter));
  return `“${seen.join('')}”`;
}

/** A letter that cannot be seen, NUL among them. */
export function isControl(letter: string): boolean {
  return letter < ' ' || (letter >= '\x7f' && letter < '\xa0');
}
