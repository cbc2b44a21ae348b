import {
  ATTEMPTS_CSV,
  HOME,
  INTERACTIONS_CSV,
  RECORDS_JSON,
  deleteAddress,
} from '../addresses.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { backHome, layout } from './layout.ts';
import { words } from '../web/words.ts';
import { withCode } from './withCode.ts';

export interface Doomed {
  course: Package;
  /** What goes with it: attempts, and of how many learners. */
  attempts: number;
  learners: number;
}

/** Asks before a package is deleted, and says what goes with it. */
export function deletePage(doomed: Doomed): Html {
  const { course, attempts, learners } = doomed;
  const { deletePage: say, sizeInWords } = words();
  return layout(
    say.title(course.title),
    null,
    html`${backHome()}
      <h1>${say.title(course.title)}</h1>
      <p class="lead">
        ${say.file(course.fileName, sizeInWords(course.bytes))}
        ${attempts === 0 ? say.noRecord : say.records(attempts, learners)}
        ${say.final}
      </p>
      ${attempts > 0 && wayOut()}
      ${course.origin === 'built' && html`<p>${withCode(say.ours)}</p>`}
      <form method="post" action="${deleteAddress(course.host)}">
        <p class="buttons">
          <button class="button">
            ${attempts > 0 ? say.withRecords : say.alone}
          </button>
          <a class="button quiet" href="${HOME}">${say.keep}</a>
        </p>
      </form>`,
  );
}

/** Before the records go: how to keep a copy, and what stops working. */
function wayOut(): Html {
  const { deletePage: say, records } = words();
  return html`<p>
      ${say.download}
      <a href="${ATTEMPTS_CSV}" download>${records.attemptsCsv}</a>,
      <a href="${INTERACTIONS_CSV}" download>${records.interactionsCsv}</a>,
      <a href="${RECORDS_JSON}" download>${records.everything}</a>.
    </p>
    <p>${say.open}</p>`;
}
