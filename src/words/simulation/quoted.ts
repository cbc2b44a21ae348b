/** A text in pieces, every second of which stands in quotation marks, which it loses: the page sets them. */
export function quotedPieces(text: string): string[] {
  return text.split('"');
}
