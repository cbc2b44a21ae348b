import { sizeInWords } from '../../words/workshop/ground/sizes.ts';
import {
  ATTEMPTS_CSV,
  HOME,
  INTERACTIONS_CSV,
  RECORDS_JSON,
  deleteAddress,
} from '../addresses.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { layout } from './layout.ts';

export interface Doomed {
  course: Package;
  /** What goes with it: attempts, and of how many learners. */
  attempts: number;
  learners: number;
}

/** Asks before a package is deleted, and says what goes with it. */
export function deletePage(doomed: Doomed): Html {
  const { course, attempts } = doomed;
  return layout(
    `Delete ${course.title}?`,
    null,
    html`<p class="back"><a href="${HOME}">Learners and packages</a></p>
      <h1>Delete ${course.title}?</h1>
      <p class="lead">
        ${course.fileName}, ${sizeInWords(course.bytes)}. ${recordsOf(doomed)}
        This cannot be undone.
      </p>
      ${attempts > 0 && wayOut()}
      ${
        course.origin === 'built' &&
        html`<p>
          This is a package of ours. As long as its zip lies in
          <code>dist/packages</code> it comes back by itself, without records.
          To be rid of it, delete that file first.
        </p>`
      }
      <form method="post" action="${deleteAddress(course.host)}">
        <p class="buttons">
          <button class="button">
            ${attempts > 0 ? 'Delete package and records' : 'Delete package'}
          </button>
          <a class="button quiet" href="${HOME}">Keep it</a>
        </p>
      </form>`,
  );
}

function recordsOf({ attempts, learners }: Doomed): string {
  if (attempts === 0) return 'No record goes with it.';
  const many = (count: number, one: string): string =>
    `${String(count)} ${one}${count === 1 ? '' : 's'}`;
  return `The records of ${many(attempts, 'attempt')} by ${many(learners, 'learner')} go with it.`;
}

/** Before the records go: how to keep a copy, and what stops working. */
function wayOut(): Html {
  return html`<p>
      To keep a copy, download the records first:
      <a href="${ATTEMPTS_CSV}" download>Attempts (CSV)</a>,
      <a href="${INTERACTIONS_CSV}" download>Interactions (CSV)</a>,
      <a href="${RECORDS_JSON}" download>Everything (JSON)</a>.
    </p>
    <p>
      If the course is open in a tab, nothing that is done there is saved any
      more.
    </p>`;
}
