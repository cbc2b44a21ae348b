import { inQuotes } from '../../../words/workshop/evidence/reading/quoting.ts';

/** Longest part of a cell that a message repeats, in characters. */
const LONGEST_QUOTE = 60;

/** Nothing to fold but the case: so are nearly all cells, and every word of a mapping is compared with them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text as it is compared: without case, doubled spaces and what surrounds it. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replaceAll('\uFEFF', '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two people, accounts or words are written the same. Initials and other orders of a name are not guessed at. */
export function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && folded(a) === folded(b);
}

/** Whether the text is one of the words. */
export function isAmong(words: readonly string[], text: string): boolean {
  return words.some((word) => folded(word) === folded(text));
}

/** A cell as a message repeats it: in quotation marks. */
export function quote(text: string): string {
  return inQuotes(excerpt(text));
}

/** On one line, and never at full length. */
function excerpt(text: string): string {
  const start = text.slice(0, 4 * LONGEST_QUOTE);
  const characters = [...start.replace(/[\s\p{C}]+/gu, ' ').trim()];
  const isCut = characters.length > LONGEST_QUOTE || text.length > start.length;
  const shown = characters.slice(0, LONGEST_QUOTE).join('');
  return `${shown}${isCut ? '…' : ''}`;
}
