import { sha256 } from '@noble/hashes/sha2.js';

import { Html, html } from '../../../ground/html.ts';
import { REPORT_STYLE } from './reportStyle.ts';
import { plainText } from '../tables/plainText.ts';
import {
  footWords,
  packLanguage,
} from '../../../words/workshop/evidence/writing/frame.ts';

/** What stands at the foot of each sheet, as CSS: words with counters between them. */
const PAGE_OF =
  `"${footWords.page('" counter(page) "', '" counter(pages) "')}"`.replace(
    / ""$/,
    '',
  );

/** The sheet of paper and the page round the report. */
const STYLE = `
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-left { content: "${footWords.pack}"; font: 9pt system-ui, sans-serif; color: #555; } @bottom-right { content: ${PAGE_OF}; font: 9pt system-ui, sans-serif; color: #555; } }
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fbfaf6, #12161d); color: light-dark(#1a2230, #eceae3); font-family: 'Segoe UI', Seravek, 'Noto Sans', 'Helvetica Neue', Ubuntu, system-ui, sans-serif; }
.sheet { max-width: 72rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 2.5rem) 4rem; }
.kind { margin: 0; font-size: 0.875rem; font-weight: 600; color: light-dark(#0b5a68, #7cc6d2); }
h1 { margin: 0.2rem 0 1.25rem; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.15; letter-spacing: -0.015em; overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; }
  body { background: #fff; color: #000; }
  .sheet { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
}
${REPORT_STYLE}`;

/** A page of the pack. */
export interface PackPage {
  /** Text of others is fine: it is escaped and cut. */
  title: string;
  /** What kind of page it is, above its title. */
  kind: string;
  main: Html;
}

/**
 * One HTML file that needs no other: no script, its style inside and named by hash in a
 * Content-Security-Policy that lets nothing else in, so that it asks no server for anything.
 */
export function packPage({ title, kind, main }: PackPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(STYLE)))}'; base-uri 'none'; form-action 'none'`;
  // Put together by hand: a blank more inside the style would change its hash.
  const style = new Html(`<style>${STYLE}</style>`);
  return `${
    html`<!doctype html>
      <html lang="${packLanguage}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${plainText(title, 64)}</title>
          ${style}
        </head>
        <body>
          <main class="sheet">
            <p class="kind">${kind}</p>
            <h1>${plainText(title, 200)}</h1>
            ${main}
          </main>
        </body>
      </html>`.markup
  }\n`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
