import { html } from '../../../../preview/web/html.ts';
import type { Report } from '../../../report/report.ts';
import { nothing, type Section } from '../section.ts';
import { told } from '../told.ts';

/** What is unknown, and why. */
export function notices({ notices: all }: Report): Section {
  return {
    id: 'notices',
    title: 'Unknown, or to be taken with care',
    body:
      all.length === 0
        ? nothing(
            'Nothing was found that needs a word of care beyond what stands above.',
          )
        : html`<ul>
            ${all.map((one) => html`<li>${told(one)}</li>`)}
          </ul>`,
  };
}

/** The rules by which the report was made. */
export function method({ method: all }: Report): Section {
  return {
    id: 'method',
    title: 'Method',
    body: html`<ul>
        <li>
          This report shows what the record keepers wrote down. Nothing in it
          was scored or judged again.
        </li>
        ${all.map((one) => html`<li>${told(one)}</li>`)}
      </ul>
      <p class="fine">
        The pack holds method.html, which says the method and its limits at more
        length.
      </p>`,
  };
}
