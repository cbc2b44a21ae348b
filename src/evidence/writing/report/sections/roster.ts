import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { numberInWords } from '../../../../words/workshop/evidence/writing/figures.ts';
import { nothing } from '../section.ts';
import { quote } from '../foreignText.ts';
import {
  andMore,
  restWords,
} from '../../../../words/workshop/evidence/writing/frame.ts';
import { rosterWords } from '../../../../words/workshop/evidence/writing/standings.ts';

const MOST = 200;

/** Who is on one list only; a sentence when both agree, or when there is one list. */
export function roster({ withoutRecord, notOnRoster, people }: Report): Html {
  const heading = html`<h3>${rosterWords.title}</h3>`;
  if (!people.some(({ onRoster }) => onRoster))
    return html`${heading} ${nothing(rosterWords.noRoster)}`;
  const nameOf = new Map(people.map(({ person, name }) => [person, name]));
  const named = (person: string) => ({
    person,
    name: nameOf.get(person) ?? null,
  });
  return html`${heading}
  ${list(
    withoutRecord.map(named),
    rosterWords.allRecorded,
    rosterWords.unrecorded(withoutRecord.length),
  )}
  ${list(
    notOnRoster.map(named),
    rosterWords.allOnRoster,
    rosterWords.notOnRoster(notOnRoster.length),
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
    ${more > 0 && html`<p class="more">${andMore(numberInWords(more), restWords.roster)}</p>`}`;
}
