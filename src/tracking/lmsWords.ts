/**
 * What an LMS said, as plain text to show beside our own words: no tags, no
 * control characters, at most 200 characters. Some LMSs answer with a whole page.
 */
export function lmsWords(said: string): string {
  const plain = said
    // What is looked at is bounded, so that no answer holds the page up.
    .slice(0, 9999)
    .replace(
      /<(style|script)[^]*?<\/\1[^>]*>|<!--[^]*?-->|<[a-z/!?][^>]*>?/gi,
      ' ',
    )
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return plain.replace(/^(.{199}).{2,}/u, '$1…');
}
