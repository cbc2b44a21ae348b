import type { Session } from '../actions/lookup.ts';
import { assetAddress, playAddress } from '../addresses.ts';
import { html, type Html } from '../../ground/html.ts';
import { styles } from './layout.ts';
import { words } from '../web/words.ts';

/**
 * The host page: a slim bar, and the course in a frame or a popup. client/host.js does
 * the rest. `back` is the address of the learner's page.
 */
export function playPage(
  { launch, attempt, learner, course, unit }: Session,
  back: string,
): Html {
  const title = unit.title || course.title;
  const { play: say, playNotes, language } = words();
  const mode = launch.mode === 'review' ? say.review : null;
  return html`<!doctype html>
    <html lang="${language}" class="play">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say.titled(title, learner.name)}</title>
        ${styles()}
        <script type="module" src="${assetAddress('host.js')}"></script>
      </head>
      <body
        data-launch="${playAddress(launch.id)}"
        data-token="${launch.token}"
        data-standard="${course.standard}"
        data-place="${launch.place}"
        data-mode="${launch.mode}"
        data-words="${JSON.stringify(playNotes)}"
      >
        <header class="bar">
          <p class="bar__who">
            <strong>${learner.name}</strong>
            <span>${say.attempt(attempt.number)}</span
            >${mode && html` <span class="bar__mode">${mode}</span>`}
          </p>
          ${blockedBox()}
          <p class="bar__saved" id="saved" role="status">
            ${launch.mode === 'review' ? '' : say.nothingSaved}
          </p>
          <a class="bar__exit" id="exit" href="${back}#records">${say.exit}</a>
        </header>
        <main class="stage">
          <noscript><p class="stage__note">${say.noScript}</p></noscript>
          ${launch.place === 'frame' ? frame(title) : popup(title, course.standard === 'cmi5')}
        </main>
      </body>
    </html> `;
}

/** What the browser refuses to the course; hidden until there is something. */
function blockedBox(): Html {
  return html`<details class="blocked" id="blocked" hidden>
    <summary>${words().play.blocked} <span data-count></span></summary>
    <div class="blocked__panel">
      <ul class="blocked__list"></ul>
      <p>${words().blocked.advice}</p>
    </div>
  </details>`;
}

/**
 * All that an LMS's frame usually allows, but to lead the page around it away. Links to
 * other sites open in windows of their own, which are free.
 */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-orientation-lock allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts';

function frame(title: string): Html {
  return html`<h1 class="visually-hidden">${title}</h1>
    <iframe
      class="stage__course"
      id="course"
      title="${title}"
      allow="fullscreen"
      sandbox="${SANDBOX}"
    ></iframe>`;
}

/** A cmi5 course speaks for itself; one of SCORM needs this page. */
function popup(title: string, speaks: boolean): Html {
  const { play: say } = words();
  return html`<div class="stage__note">
    <h1>${title}</h1>
    <p id="window" role="status">
      ${say.ownWindow} ${speaks ? say.speaks : say.mustStay}
    </p>
    <button class="button" id="open-course" type="button" hidden>
      ${say.openIt}
    </button>
  </div>`;
}
