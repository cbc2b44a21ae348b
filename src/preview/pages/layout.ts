import { HOME, RECORDS, assetAddress } from '../addresses.ts';
import { html, type Html } from '../../ground/html.ts';
import { words } from '../web/words.ts';

export interface Fault {
  /** The id of the field it belongs to; the summary links there. */
  field: string;
  message: string;
}

/** A whole page of the LMS. `here` marks the place in the navigation. */
export function layout(
  title: string,
  here: 'home' | 'records' | null,
  content: Html,
): Html {
  const current = (place: typeof here): Html | null =>
    place === here ? html` aria-current="page"` : null;
  const { frame, language } = words();
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.titled(title)}</title>
        ${styles()}
      </head>
      <body>
        <a class="skip" href="#content">${frame.skip}</a>
        <header class="top">
          <div class="wide top__row">
            <a class="brand" href="${HOME}">${mark()} ${frame.name}</a>
            <nav class="nav" aria-label="${frame.name}">
              <a href="${HOME}" ${current('home')}>${frame.learners}</a>
              <a href="${RECORDS}" ${current('records')}>${frame.records}</a>
              <a href="/">${frame.site}</a>
            </nav>
          </div>
        </header>
        <main id="content" class="wide">${content}</main>
        <footer class="foot">
          <div class="wide">
            <p>${frame.notReal}</p>
            <p>${frame.lenient}</p>
          </div>
        </footer>
      </body>
    </html> `;
}

/** The project's colours and basics, then the LMS's own; for the head of every page. */
export function styles(): Html {
  return html`${['tokens.css', 'base.css', 'lms.css'].map(
      (name) => html`<link rel="stylesheet" href="${assetAddress(name)}" />`,
    )} <link rel="icon" href="${assetAddress('icon.svg')}" />`;
}

/** The project's mark: a call held on the line. Decorative; the name stands beside it. */
export function mark(): Html {
  return html`<svg
    class="mark"
    viewBox="0 0 32 32"
    width="28"
    height="28"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="mark-ground" width="32" height="32" rx="8" />
    <path
      class="mark-set"
      d="M7 19v-3a9 9 0 0 1 18 0v3"
      fill="none"
      stroke-width="2.5"
      stroke-linecap="round"
    />
    <rect
      class="mark-set-fill"
      x="5.5"
      y="16.5"
      width="4.5"
      height="7.5"
      rx="2"
    />
    <rect
      class="mark-set-fill"
      x="22"
      y="16.5"
      width="4.5"
      height="7.5"
      rx="2"
    />
    <path
      class="mark-line"
      d="M13 20.5h6"
      fill="none"
      stroke-width="2.5"
      stroke-linecap="round"
    />
  </svg>`;
}

/** What is wrong with a form, above everything else, with links to the fields. */
export function faultSummary(faults: readonly Fault[]): Html | null {
  if (faults.length === 0) return null;
  return html`<div
    class="notice notice--bad"
    role="alert"
    tabindex="-1"
    autofocus
  >
    <h2 class="notice__title">${words().frame.problem}</h2>
    <ul>
      ${faults.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
    </ul>
  </div>`;
}

/** Something went as it should. */
export function success(message: string): Html {
  return html`<p class="notice notice--good" role="status">${message}</p>`;
}

/** The way back to learners and packages. */
export function backHome(): Html {
  return html`<p class="back"><a href="${HOME}">${words().frame.home}</a></p>`;
}

/** A page for an address or action that leads nowhere, with a way on. */
export function troublePage(
  title: string,
  sentence: string,
  way = { address: HOME, words: words().frame.toHome },
): Html {
  return layout(
    title,
    null,
    html`<h1>${title}</h1>
      <p class="lead">${sentence}</p>
      <p><a href="${way.address}">${way.words}</a></p>`,
  );
}
