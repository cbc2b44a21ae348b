import { html, type Html } from '../../../src/ground/html.ts';
import type { Shot } from './take.ts';

/** A page to look at all pictures: a screen a row, its views and themes beside one another. */
export function contactSheet(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  return html`<!doctype html>
    <html lang="en-GB">
      <meta charset="utf-8" />
      <title>Screens</title>
      <link rel="stylesheet" href="index.css" />
      <h1>${screens.length} screens, ${shots.length} pictures</h1>
      <nav>
        ${screens.map((screen) => html`<a href="#${screen}">${screen}</a> `)}
      </nav>
      ${screens.map((screen) =>
        row(
          screen,
          shots.filter((shot) => shot.screen === screen),
        ),
      )}
    </html>`.markup;
}

function row(screen: string, shots: readonly Shot[]): Html {
  return html`<section id="${screen}">
    <h2>${screen}</h2>
    <div>
      ${shots.map(
        ({ view, theme, file }) =>
          html`<figure>
            <a href="${file}"><img src="${file}" alt="" loading="lazy" /></a>
            <figcaption>${view}, ${theme}</figcaption>
          </figure>`,
      )}
    </div>
  </section>`;
}

/** Its styles. */
export const SHEET_STYLES = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; color-scheme: light dark; }
nav { columns: 14rem; }
nav a { display: block; }
section div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
figure { margin: 0; flex: none; }
img { height: 22rem; max-width: 40rem; object-fit: contain; object-position: top left; border: 1px solid; }
`;
