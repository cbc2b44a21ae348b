import type { Html } from '../../../../../ground/html.ts';
import { html } from '../../../../../ground/html.ts';
import type { Report } from '../../../../known/report/report.ts';
import { counted } from '../../inWords.ts';
import { dataTable } from '../dataTable.ts';
import { nothing } from '../section.ts';
import { quote } from '../foreignText.ts';
import { nameOf } from './personName.ts';

const MOST_PEOPLE = 200;
/** Room for what each of several sources says. */
const MOST_CHARACTERS = 800;

/** Where sources contradict each other: what each says, what was taken and why. */
export function conflicts({ people, files, names }: Report): Html | null {
  const listed = people.filter((one) => one.conflicts.length > 0);
  if (listed.length === 0)
    return files.length < 2
      ? null
      : html`<h3>Sources that do not agree</h3>
          ${nothing('No source contradicts another about the outcome of an attempt.')}`;
  return html`<h3>Sources that do not agree</h3>
    <p>
      For ${counted(listed.length, 'person', 'people')} the sources say
      different things about one attempt, or about whose it is. What was taken
      follows a fixed rule. Look each up in the LMS before relying on it.
    </p>
    ${dataTable({
      id: 'table-conflicts',
      caption: 'What was taken, and why',
      wide: 'text',
      columns: [
        { head: 'Person' },
        { head: 'What was taken, and what is said' },
      ],
      rows: listed.map((one) => [
        nameOf(one),
        html`<ul>
          ${one.conflicts.map((conflict) => html`<li>${quote(conflict, MOST_CHARACTERS)}</li>`)}
        </ul>`,
      ]),
      cut: {
        most: MOST_PEOPLE,
        rest:
          names === 'hidden'
            ? 'they are not listed, since names are hidden.'
            : 'all are in people.csv of the pack.',
      },
    })}`;
}
