import { printMarkup } from '../markup.ts';

/**
 * A piece of XML; its values are escaped as {@link printMarkup} says. What XML cannot hold
 * in any form stays in them: {@link xmlCharacters} takes it out.
 */
export const xml = printMarkup;

/** The text without the characters that XML cannot hold in any form: most control characters, half surrogates. */
export function xmlCharacters(text: string): string {
  return text.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    '',
  );
}

/** Text or an attribute's value for XML; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
