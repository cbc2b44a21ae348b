/** A number as people read it. */
export function inFigures(number: number): string {
  return String(number);
}

/** So many in a hundred: `80%`. */
export function percent(number: number): string {
  return `${inFigures(number)}%`;
}

/**
 * A number with its noun: `1 day`, `30 days`.
 * @param many the noun of several, where it is not the noun with an s.
 */
export function counted(
  number: number,
  noun: string,
  many = `${noun}s`,
): string {
  return `${inFigures(number)} ${number === 1 ? noun : many}`;
}

/** Words as a sentence lists them: `a, b and c`. Empty for none. */
export function listed(words: readonly string[], link: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).join(', ');
  return others === '' ? last : `${others} ${link} ${last}`;
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
