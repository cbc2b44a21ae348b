/** At most so many characters, an ellipsis for the rest, control characters as blanks. */
export function cutText(text: string, most: number): string {
  // Only the beginning is looked at: a text may be very long.
  const letters = [...text.slice(0, 4 * most).replace(/\p{Cc}+/gu, ' ')];
  const shown = letters.slice(0, most);
  return shown.length < letters.length || text.length > 4 * most
    ? `${shown.slice(0, -1).join('')}…`
    : shown.join('');
}

/** For drawings and titles, where nothing sets text apart: without marks that turn the direction. */
export function plainText(text: string, most: number): string {
  return cutText(
    text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''),
    most,
  );
}
