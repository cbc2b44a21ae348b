import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { Report } from '../../../../known/report/report.ts';
import { counted, numberInWords } from '../../inWords.ts';
import { nothing } from '../section.ts';
import { quote } from '../foreignText.ts';

const MOST = 200;

/** Who is on one list only; a sentence when both agree, or when there is one list. */
export function roster({ withoutRecord, notOnRoster, people }: Report): Html {
  const heading = html`<h3>On one list only</h3>`;
  if (!people.some(({ onRoster }) => onRoster))
    return html`${heading}
    ${nothing('No roster was given, so nobody is compared with one.')}`;
  const nameOf = new Map(people.map(({ person, name }) => [person, name]));
  const named = (person: string) => ({
    person,
    name: nameOf.get(person) ?? null,
  });
  return html`${heading}
  ${list(
    withoutRecord.map(named),
    'Everybody on the roster is in the records.',
    `On the roster, and in no record: ${counted(withoutRecord.length, 'person', 'people')}.`,
  )}
  ${list(
    notOnRoster.map(named),
    'Everybody in the records is on the roster.',
    `In the records, and not on the roster: ${counted(notOnRoster.length, 'person', 'people')}.`,
  )}`;
}

function list(
  people: readonly { person: string; name: string | null }[],
  none: string,
  some: string,
): Html {
  if (people.length === 0) return html`<p>${none}</p>`;
  const more = people.length - MOST;
  return html`<p>${some}</p>
    <ul class="columns">
      ${people.slice(0, MOST).map(({ person, name }) => html`<li>${quote(person)}${name !== null && html`, ${quote(name)}`}</li>`)}
    </ul>
    ${more > 0 && html`<p class="more">And ${numberInWords(more)} more: roster.csv of the pack has them all.</p>`}`;
}
