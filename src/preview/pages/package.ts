import { replaceAddress } from '../addresses.ts';
import { blockedWords, type Blocked } from '../blockReport.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { backHome, layout, success } from './layout.ts';
import { words } from '../web/words.ts';
import { withCode } from './withCode.ts';

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
  const { packagePage: say, sizeInWords } = words();
  return layout(
    one.title,
    null,
    html`${backHome()} ${done !== undefined && success(done)}
      <h1>${one.title}</h1>
      <dl class="facts">
        <div>
          <dt>${say.standard}</dt>
          <dd>${STANDARD_NAMES[one.standard]}</dd>
        </div>
        <div>
          <dt>${say.file}</dt>
          <dd>${one.fileName}, ${sizeInWords(one.bytes)}</dd>
        </div>
        <div>
          <dt>${say.sum}</dt>
          <dd><code class="sum">${one.sha256}</code></dd>
        </div>
      </dl>
      <h2>${say.blocked}</h2>
      ${blocked.length > 0 ? blockedList(blocked) : nothingYet()}
      <h2>${say.mayDo}</h2>
      <p>${say.whatHolds}</p>
      <h2 id="replace">${say.replace}</h2>
      ${one.origin === 'built' ? byItself(refused) : replaceForm(one, refused)}`,
  );
}

function byItself(refused?: string): Html {
  return html`${refused !== undefined && html`<p class="field__fault">${refused}</p>`}
    <p>${withCode(words().packagePage.byItself)}</p>`;
}

function replaceForm(one: Package, refused?: string): Html {
  return html`<p>${withCode(words().packagePage.stays)}</p>
    <form
      method="post"
      action="${replaceAddress(one.host)}"
      enctype="multipart/form-data"
    >
      <div class="field${refused !== undefined && ' field--bad'}">
        <label for="package">${words().packagePage.zip}</label>
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
      <button class="button">${words().packagePage.replaceIt}</button>
    </form>`;
}

function blockedList(blocked: Blocked[]): Html {
  return html`<ul class="blocked__list">
      ${blocked.map((one) => html`<li>${blockedWords(one)}</li>`)}
    </ul>
    <p>${words().blocked.advice}</p>`;
}

function nothingYet(): Html {
  return html`<p class="empty">${words().packagePage.nothingBlocked}</p>`;
}
