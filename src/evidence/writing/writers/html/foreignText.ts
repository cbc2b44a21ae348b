import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';

/** Longer texts are cut on the page; the CSV files have them whole. */
const MOST_CHARACTERS = 240;
/** Of ours; no name of others in them is that long. */
const LONGEST_SENTENCE = 800;

/**
 * Text of others: escaped, set apart so that right-to-left marks in it turn nothing
 * around it, without control characters, and cut when very long. Null says that it is
 * not known.
 */
export function quote(text: string | null, most = MOST_CHARACTERS): Html {
  if (text === null) return html`<span class="unknown">not known</span>`;
  return html`<bdi>${cutText(text, most)}</bdi>`;
}

/** A sentence of ours: whole, though names of others may stand in it. */
export function wholeSentence(sentence: string): Html {
  return quote(sentence, LONGEST_SENTENCE);
}

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
