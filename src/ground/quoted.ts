/** A name that somebody gave, as a sentence can repeat it: what cannot be seen becomes a mark. */
export function visible(name: string): string {
  return [...name].map((letter) => (isControl(letter) ? '�' : letter)).join('');
}

/** A letter that cannot be seen, NUL among them. */
export function isControl(letter: string): boolean {
  return letter < ' ' || (letter >= '\x7f' && letter < '\xa0');
}
