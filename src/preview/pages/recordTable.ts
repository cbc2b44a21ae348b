import type { EvidenceRecord } from '../../evidence/vocabulary/record.ts';
import {
  ATTEMPTS_CSV,
  INTERACTIONS_CSV,
  RECORDS_JSON,
  attemptAddress,
} from '../addresses.ts';
import { html, type Html } from '../../ground/html.ts';
import { duration, outcome, score, time } from './values.ts';
import { layout } from './layout.ts';

/** A record with the number under which its details stand. */
export interface Listed {
  key: number;
  record: EvidenceRecord;
}

/** Every attempt of everybody, and the exports. */
export function recordsPage(listed: Listed[]): Html {
  return layout(
    'Records',
    'records',
    html`<h1>Records</h1>
      <p class="lead">
        One row an attempt, as the packages reported it. Times are UTC.
      </p>
      <ul class="exports">
        <li>
          <a class="button" href="${ATTEMPTS_CSV}" download>Attempts (CSV)</a>
        </li>
        <li>
          <a class="button quiet" href="${INTERACTIONS_CSV}" download
            >Interactions (CSV)</a
          >
        </li>
        <li>
          <a class="button quiet" href="${RECORDS_JSON}" download
            >Everything (JSON)</a
          >
        </li>
      </ul>
      ${recordsTable(listed, 'Attempts of all learners', true)}`,
  );
}

/** Newest first; `named` adds the learner's column. */
export function recordsTable(
  listed: Listed[],
  caption: string,
  named: boolean,
): Html {
  if (listed.length === 0) return html`<p class="empty">No attempts yet.</p>`;
  const newestFirst = listed.toReversed();
  return html`<div
    class="scroll"
    role="region"
    aria-label="${caption}"
    tabindex="0"
  >
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${named && html`<th scope="col">Learner</th>`}
          <th scope="col">Course</th>
          <th scope="col">Attempt</th>
          <th scope="col">Outcome</th>
          <th scope="col" class="number">Score</th>
          <th scope="col">Started</th>
          <th scope="col">Completed</th>
          <th scope="col" class="number">Time</th>
          <th scope="col">Details</th>
        </tr>
      </thead>
      <tbody>
        ${newestFirst.map((one) => row(one, named))}
      </tbody>
    </table>
  </div>`;
}

function row({ key, record }: Listed, named: boolean): Html {
  const count = record.interactions?.length ?? 0;
  const answers = count === 1 ? '1 answer' : `${String(count)} answers`;
  return html`<tr>
    ${named && html`<th scope="row">${record.learnerName} <span class="sub">${record.learnerId}</span></th>`}
    <td class="course">
      ${record.course}
      ${record.release && html`<span class="sub">${record.release}</span>`}
    </td>
    <td>${record.attempt}</td>
    <td>${outcome(record)}</td>
    <td class="number">${score(record)}</td>
    <td>${time(record.started?.utc)}</td>
    <td>${time(record.completed?.utc)}</td>
    <td class="number">${duration(record.seconds)}</td>
    <td>
      <a
        href="${attemptAddress(key)}"
        aria-label="${answers} in attempt ${record.attempt} of ${record.learnerName}"
        >${answers}</a
      >
    </td>
  </tr>`;
}
