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
import { words } from '../web/words.ts';

/** A record with the number under which its details stand. */
export interface Listed {
  key: number;
  record: EvidenceRecord;
}

/** Every attempt of everybody, and the exports. */
export function recordsPage(listed: Listed[]): Html {
  const { records: say } = words();
  return layout(
    say.title,
    'records',
    html`<h1>${say.title}</h1>
      <p class="lead">${say.lead}</p>
      <ul class="exports">
        <li>
          <a class="button" href="${ATTEMPTS_CSV}" download
            >${say.attemptsCsv}</a
          >
        </li>
        <li>
          <a class="button quiet" href="${INTERACTIONS_CSV}" download
            >${say.interactionsCsv}</a
          >
        </li>
        <li>
          <a class="button quiet" href="${RECORDS_JSON}" download
            >${say.everything}</a
          >
        </li>
      </ul>
      ${recordsTable(listed, say.ofAll, true)}`,
  );
}

/** Newest first; `named` adds the learner's column. */
export function recordsTable(
  listed: Listed[],
  caption: string,
  named: boolean,
): Html {
  const { records: say, recordColumns: columns } = words();
  if (listed.length === 0) return html`<p class="empty">${say.noAttempt}</p>`;
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
          ${named && html`<th scope="col">${columns.learner}</th>`}
          <th scope="col">${columns.course}</th>
          <th scope="col">${columns.attempt}</th>
          <th scope="col">${columns.outcome}</th>
          <th scope="col" class="number">${columns.score}</th>
          <th scope="col">${columns.started}</th>
          <th scope="col">${columns.completed}</th>
          <th scope="col" class="number">${columns.time}</th>
          <th scope="col">${columns.details}</th>
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
  const { records: say } = words();
  const answers = say.answers(count);
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
        aria-label="${say.answersOf(answers, record.attempt ?? 1, record.learnerName ?? '')}"
        >${answers}</a
      >
    </td>
  </tr>`;
}
