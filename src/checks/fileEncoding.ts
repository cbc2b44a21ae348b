import type { Finding, SourceFile } from './finding.ts';

/** What a decoder puts where bytes are no UTF-8. */
const REPLACED = '\uFFFD';
const BYTE_ORDER_MARK = '\uFEFF';

const FIX =
  'Save the file as UTF-8 without BOM (in Notepad: Save as, Encoding: UTF-8), and write the letter again.';

/**
 * Whether a file is text in UTF-8, as it was decoded: the first letter of it that
 * is none. Everything else that the check would say of such a file follows from it.
 */
export function encodingFindings({ path, text }: SourceFile): Finding[] {
  const at = text.search(FOREIGN);
  if (at < 0) return [];
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const message = wordsOf(text, at);
  return [{ rule: 'file-encoding', path, line, column, message, fix: FIX }];
}

// Tab, line feed and carriage return are text; the other control characters are not.
// prettier-ignore
const FOREIGN = new RegExp(`[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F${REPLACED}${BYTE_ORDER_MARK}]`);

function wordsOf(text: string, at: number): string {
  const letter = text[at] ?? '';
  if (text.includes('\0'))
    return 'the file is written in UTF-16, or is no text: expected UTF-8.';
  if (letter === BYTE_ORDER_MARK)
    return at === 0
      ? 'the file begins with a byte order mark, which nobody sees: expected its first word.'
      : 'a byte order mark, which nobody sees, stands here: expected text alone.';
  if (letter === REPLACED)
    return `the letter after ${JSON.stringify(lineBefore(text, at))} is not written in UTF-8 (perhaps in Latin-1): expected UTF-8.`;
  const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the control character U+${code}, which nobody sees, stands here: expected text alone.`;
}

/** The last letters of the line before a place. */
function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, at).slice(-20);
}
