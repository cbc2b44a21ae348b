import { encodingFaults } from '../words/workshop/policy/fileFaults.ts';
import type { Finding, SourceFile } from './finding.ts';

/** What a decoder puts where bytes are no UTF-8. */
const REPLACED = '\uFFFD';
const BYTE_ORDER_MARK = '\uFEFF';

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
  const words = wordsOf(text, at);
  return [{ rule: 'file-encoding', path, line, column, ...words }];
}

// Tab, line feed and carriage return are text; the other control characters are not.
// prettier-ignore
const FOREIGN = new RegExp(`[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F${REPLACED}${BYTE_ORDER_MARK}]`);

function wordsOf(text: string, at: number): Pick<Finding, 'message' | 'fix'> {
  const { save, saveAndWrite, remove } = encodingFaults;
  const letter = text[at] ?? '';
  if (text.includes('\0')) return { message: encodingFaults.utf16, fix: save };
  if (letter === BYTE_ORDER_MARK)
    return at === 0
      ? { message: encodingFaults.markAtStart, fix: save }
      : { message: encodingFaults.mark, fix: remove };
  if (letter === REPLACED) {
    const before = JSON.stringify(lineBefore(text, at));
    return { message: encodingFaults.foreign(before), fix: saveAndWrite };
  }
  const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { message: encodingFaults.control(code), fix: remove };
}

/** The last letters of the line before a place. */
function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, at).slice(-20);
}
