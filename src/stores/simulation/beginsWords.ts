/** Whether what was typed begins words that stand one after the other in a text; '' begins any. Keyboards have the straight apostrophe only. */
export function beginsWords(text: string, typed: string): boolean {
  return plain(text).includes(plain(typed));
}

/** Its words in small letters, with a space before each. */
function plain(text: string): string {
  const words = ` ${text}`.toLowerCase().replaceAll("'", '’');
  return words.replace(/[^\p{L}\p{N}’]+/gu, ' ').trimEnd();
}
