import type { Html } from '../../../ground/html.ts';
import { html } from '../../../ground/html.ts';
import { cutText } from '../tables/plainText.ts';
import { notKnown } from '../../../words/workshop/evidence/writing/figures.ts';

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
  if (text === null) return html`<span class="unknown">${notKnown}</span>`;
  return html`<bdi>${cutText(text, most)}</bdi>`;
}

/** A sentence of ours in which something of others stands as a piece of its own. */
export function inPieces(pieces: readonly (Html | string)[]): Html {
  return html`${pieces.map((piece) => html`${piece}`)}`;
}

/** A sentence of ours: whole, though names of others may stand in it. */
export function wholeSentence(sentence: string): Html {
  return quote(sentence, LONGEST_SENTENCE);
}
