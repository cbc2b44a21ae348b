import { Html, html } from '../ground/html.ts';
import { cardSheet } from '../words/cards.ts';
import { language } from '../words/locale.ts';
import type { Card, CardLine, CardPart, CardSet } from './card.ts';
import { CARD_STYLE } from './cardStyle.ts';

/** The cards as one page of HTML that needs no other file; each side prints on one A4 sheet. */
export function htmlCards({ call, cards }: CardSet): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${cardSheet.title(call)}</title>
        <style>
          ${new Html(CARD_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1 class="screen">${cardSheet.title(call)}</h1>
          <p class="screen">${cardSheet.use}</p>
          ${cards.map(htmlCard)}
        </main>
      </body>
    </html> `.markup;
}

function htmlCard({ holder, call, side, parts }: Card): Html {
  return html`
    <article class="card ${holder}">
      <h2>
        <span>${cardSheet.holders[holder]}</span> ${call}${side && `, ${side}`}
      </h2>
      ${parts.map(htmlPart)}
    </article>
  `;
}

function htmlPart({ heading, hint, lines }: CardPart): Html {
  return html`
    <section>
      <h3>${heading}</h3>
      ${hint && html`<p class="hint">${hint}</p>`}
      <ul>
        ${lines.map(htmlLine)}
      </ul>
    </section>
  `;
}

function htmlLine({ label, text, note }: CardLine): Html {
  return html`
    <li>
      ${label && html`<strong>${label}:</strong> `}${text}${note && html` <small>(${note})</small>`}
    </li>
  `;
}
