import type { Html } from '../../../../preview/web/html.ts';
import { html } from '../../../../preview/web/html.ts';
import type { Report } from '../../../report/report.ts';
import { counted, numberInWords } from '../../format.ts';
import { told } from '../told.ts';

const MOST = 200;

/** Who is on one list only; nothing when both agree. */
export function roster({ withoutRecord, notOnRoster }: Report): Html {
  return html`<h3>On one list only</h3>
    ${list(
      withoutRecord,
      'Everybody on the roster is in the records, or no roster was given.',
      `On the roster, and in no record: ${counted(withoutRecord.length, 'person', 'people')}.`,
    )}
    ${list(
      notOnRoster,
      'Everybody in the records is on the roster, or no roster was given.',
      `In the records, and not on the roster: ${counted(notOnRoster.length, 'person', 'people')}.`,
    )}`;
}

function list(people: readonly string[], none: string, some: string): Html {
  if (people.length === 0) return html`<p>${none}</p>`;
  const more = people.length - MOST;
  return html`<p>${some}</p>
    <ul class="columns">
      ${people.slice(0, MOST).map((one) => html`<li>${told(one)}</li>`)}
    </ul>
    ${more > 0 && html`<p class="more">And ${numberInWords(more)} more: roster.csv of the pack has them all.</p>`}`;
}
