import type {
  EvidenceInteraction,
  EvidenceRecord,
} from '../../evidence/record.ts';
import {
  ATTEMPTS_CSV,
  INTERACTIONS_CSV,
  RECORDS,
  RECORDS_JSON,
  attemptAddress,
} from '../addresses.ts';
import { html, type Html } from '../web/html.ts';
import { dash, duration, outcome, score, time } from './format.ts';
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

/** One attempt with its interactions. */
export function attemptPage({ record }: Listed): Html {
  const interactions = record.interactions ?? [];
  const title = `Attempt ${String(record.attempt)} of ${record.learnerName ?? ''}`;
  return layout(
    title,
    'records',
    html`<p class="back"><a href="${RECORDS}">Records</a></p>
      <h1>${title}</h1>
      <p class="lead">${record.course}</p>
      <dl class="facts">
        <div>
          <dt>Outcome</dt>
          <dd>${outcome(record)}</dd>
        </div>
        <div>
          <dt>Score</dt>
          <dd>${score(record)}</dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>${duration(record.seconds)}</dd>
        </div>
        <div>
          <dt>Started (UTC)</dt>
          <dd>${time(record.started?.utc)}</dd>
        </div>
        <div>
          <dt>Completed (UTC)</dt>
          <dd>${time(record.completed?.utc)}</dd>
        </div>
        <div>
          <dt>Release</dt>
          <dd>${record.release ?? dash()}</dd>
        </div>
      </dl>
      <h2>Interactions</h2>
      ${interactions.length > 0 ? interactionTable(interactions) : html`<p class="empty">None recorded.</p>`}`,
  );
}

function interactionTable(interactions: EvidenceInteraction[]): Html {
  return html`<div
    class="scroll"
    role="region"
    aria-label="Interactions"
    tabindex="0"
  >
    <table>
      <caption class="visually-hidden">
        Interactions in recorded order
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">No.</th>
          <th scope="col">ID</th>
          <th scope="col">Type</th>
          <th scope="col">Response</th>
          <th scope="col">Correct</th>
          <th scope="col">Result</th>
          <th scope="col">Time of day</th>
          <th scope="col" class="number">Taken</th>
        </tr>
      </thead>
      <tbody>
        ${interactions.map(
          (one) =>
            html`<tr>
              <td class="number">${one.index + 1}</td>
              <th scope="row"><code>${one.id}</code></th>
              <td>${one.type ?? dash()}</td>
              <td>${one.response ?? dash()}</td>
              <td>${one.correctResponses.join(' | ') || dash()}</td>
              <td>
                ${one.result ? html`<span class="outcome outcome--${resultKind(one.result)}">${one.result}</span>` : dash()}
              </td>
              <td>${one.time ?? dash()}</td>
              <td class="number">${duration(one.latencySeconds)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function resultKind(result: string): 'passed' | 'failed' | 'open' {
  if (result === 'correct') return 'passed';
  return result === 'wrong' ? 'failed' : 'open';
}
