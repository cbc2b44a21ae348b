import { HOME } from '../addresses.ts';
import { BLOCKED_ADVICE, blockedWords, type Blocked } from '../blockReport.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import { sizeInWords } from '../../ground/sizes.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { layout } from './layout.ts';

/** What a package may do here, exactly. */
export const WHAT_HOLDS =
  'It runs in an origin of its own and can read no record and no other package. Its pages load nothing from other servers, send no form there, and cannot lead the frame that they run in to one. Not stopped are the windows and tabs that it opens, the address of a window that it runs in alone, and a package that sets out to get past the browser’s policy. Launch only what you would open in your browser.';

/** One package, and what browsers have refused to it. */
export function packagePage(one: Package, blocked: Blocked[]): Html {
  return layout(
    one.title,
    null,
    html`<p class="back"><a href="${HOME}">Learners and packages</a></p>
      <h1>${one.title}</h1>
      <dl class="facts">
        <div>
          <dt>Standard</dt>
          <dd>${STANDARD_NAMES[one.standard]}</dd>
        </div>
        <div>
          <dt>File</dt>
          <dd>${one.fileName}, ${sizeInWords(one.bytes)}</dd>
        </div>
        <div>
          <dt>SHA-256 of the zip</dt>
          <dd><code class="sum">${one.sha256}</code></dd>
        </div>
      </dl>
      <h2>What the browser blocked</h2>
      ${blocked.length > 0 ? blockedList(blocked) : nothingYet()}
      <h2>What it may do here</h2>
      <p>${WHAT_HOLDS}</p>`,
  );
}

function blockedList(blocked: Blocked[]): Html {
  return html`<ul class="blocked__list">
      ${blocked.map((one) => html`<li>${blockedWords(one)}</li>`)}
    </ul>
    <p>${BLOCKED_ADVICE}</p>`;
}

function nothingYet(): Html {
  return html`<p class="empty">
    Nothing so far. Launch the package and go through it: what the browser
    refuses to it shows up here and beside the course.
  </p>`;
}
