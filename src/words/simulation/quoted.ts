/** A text in pieces, every second of which stands in quotation marks, which it loses: the page sets them. Its apostrophes are as those of the page. */
export function quotedPieces(text: string): string[] {
  return text.replaceAll("'", '’').split(/["“”]/);
}
