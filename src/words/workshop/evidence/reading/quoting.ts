import { listed } from '../../../phrasing.ts';

/** What stands in a file, or is called so by somebody, inside a sentence. */
export function inQuotes(text: string): string {
  return `“${text}”`;
}

/** Words of which one is meant: `Open, Withdrawn or Ended`. Empty for none. */
export function orList(words: readonly string[]): string {
  return listed(words, 'or');
}
