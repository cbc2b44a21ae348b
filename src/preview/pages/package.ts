import { HOME, replaceAddress } from '../addresses.ts';
import { BLOCKED_ADVICE, blockedWords, type Blocked } from '../blockReport.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import { sizeInWords } from '../../words/workshop/ground/sizes.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { layout, success } from './layout.ts';

/** What a package may do here, exactly. */
export const WHAT_HOLDS =
  'It runs in an origin of its own and can read no record and no other package. Its pages load nothing from other servers, send no form there, and cannot lead the frame that they run in to one. Not stopped are the windows and tabs that it opens, the address of a window that it runs in alone, and a package that sets out to get past the browser’s policy. Launch only what you would open in your browser.';

/** What has just been done, or why it was not. */
export interface PackageNews {
  done?: string | undefined;
  refused?: string;
}

/** One package, what browsers have refused to it, and how another version takes its place. */
export function packagePage(
  one: Package,
  blocked: Blocked[],
  { done, refused }: PackageNews = {},
): Html {
  return layout(
    one.title,
    null,
    html`<p class="back"><a href="${HOME}">Learners and packages</a></p>
      ${done !== undefined && success(done)}
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
      <p>${WHAT_HOLDS}</p>
      <h2 id="replace">Replace by another version</h2>
      ${one.origin === 'built' ? byItself(refused) : replaceForm(one, refused)}`,
  );
}

function byItself(refused?: string): Html {
  return html`${refused !== undefined && html`<p class="field__fault">${refused}</p>`}
    <p>
      This is a package of ours: the next <code>npm run package</code> puts its
      new version here by itself, and learners and attempts stay.
    </p>`;
}

function replaceForm(one: Package, refused?: string): Html {
  return html`<p>
      Learners and attempts stay, as in an LMS: whoever is in the middle of the
      course goes on in the new version at the next launch, with what the old
      one has saved. Whether the new version can read that, this preview does
      not know; for our courses <code>npm run release</code> says so.
    </p>
    <form
      method="post"
      action="${replaceAddress(one.host)}"
      enctype="multipart/form-data"
    >
      <div class="field${refused !== undefined && ' field--bad'}">
        <label for="package">Zip of the other version</label>
        ${
          refused !== undefined &&
          html`<p class="field__fault" id="package-fault">${refused}</p>`
        }
        <input
          id="package"
          type="file"
          name="package"
          accept=".zip,application/zip"
          ${
            refused !== undefined &&
            html` aria-invalid="true" aria-describedby="package-fault"`
          }
        />
      </div>
      <button class="button">Replace</button>
    </form>`;
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
