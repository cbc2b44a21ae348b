import { html, type Html } from '../../ground/html.ts';

/** A text in which what stands in grave accents is code. */
export function withCode(text: string): Html {
  const pieces = text.split('`');
  return html`${pieces.map((piece, place) =>
    place % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`,
  )}`;
}
