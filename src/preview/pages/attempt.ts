import {
  releasesIn,
  type EvidenceInteraction,
} from '../../evidence/vocabulary/record.ts';
import { RECORDS } from '../addresses.ts';
import { html, type Html } from '../../ground/html.ts';
import { dash, duration, outcome, score, time } from './values.ts';
import { layout } from './layout.ts';
import type { Listed } from './recordTable.ts';

/** One attempt with its interactions. */
export function attemptPage({ record }: Listed): Html {
  const interactions = record.interactions ?? [];
  const objectives = record.objectives ?? [];
  const releases = releasesIn(objectives.map(({ id }) => id));
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
          <dd>${releases.join(', then ') || dash()}</dd>
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
  return /^(wrong|incorrect)$/.test(result) ? 'failed' : 'open';
}
