import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { dataTable } from '../dataTable.ts';
import { nothing } from '../section.ts';
import { quote } from '../foreignText.ts';
import { nameOf } from './personName.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import { conflictWords } from '../../../../words/workshop/evidence/writing/sources.ts';

const MOST_PEOPLE = 200;
/** Room for what each of several sources says. */
const MOST_CHARACTERS = 800;

/** Where sources contradict each other: what each says, what was taken and why. */
export function conflicts({ people, files, names }: Report): Html | null {
  const listed = people.filter((one) => one.conflicts.length > 0);
  if (listed.length === 0)
    return files.length < 2
      ? null
      : html`<h3>${conflictWords.title}</h3>
          ${nothing(conflictWords.none)}`;
  return html`<h3>${conflictWords.title}</h3>
    <p>${conflictWords.about(listed.length)}</p>
    ${dataTable({
      id: 'table-conflicts',
      caption: conflictWords.caption,
      wide: 'text',
      columns: [{ head: conflictWords.person }, { head: conflictWords.taken }],
      rows: listed.map((one) => [
        nameOf(one),
        html`<ul>
          ${one.conflicts.map((conflict) => html`<li>${quote(conflict, MOST_CHARACTERS)}</li>`)}
        </ul>`,
      ]),
      cut: {
        most: MOST_PEOPLE,
        rest: names === 'hidden' ? restWords.hidden : restWords.conflicts,
      },
    })}`;
}
