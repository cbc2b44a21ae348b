import {
  releasesIn,
  type EvidenceInteraction,
} from '../../evidence/vocabulary/record.ts';
import { RECORDS } from '../addresses.ts';
import { html, type Html } from '../../ground/html.ts';
import { dash, duration, outcome, score, time } from './values.ts';
import { layout } from './layout.ts';
import type { Listed } from './recordTable.ts';
import { words } from '../web/words.ts';

/** One attempt with its interactions. */
export function attemptPage({ record }: Listed): Html {
  const interactions = record.interactions ?? [];
  const objectives = record.objectives ?? [];
  const releases = releasesIn(objectives.map(({ id }) => id));
  const { attempt: say, recordColumns: columns, frame } = words();
  const title = say.title(record.attempt ?? 1, record.learnerName ?? '');
  return layout(
    title,
    'records',
    html`<p class="back"><a href="${RECORDS}">${frame.records}</a></p>
      <h1>${title}</h1>
      <p class="lead">${record.course}</p>
      <dl class="facts">
        <div>
          <dt>${columns.outcome}</dt>
          <dd>${outcome(record)}</dd>
        </div>
        <div>
          <dt>${columns.score}</dt>
          <dd>${score(record)}</dd>
        </div>
        <div>
          <dt>${columns.time}</dt>
          <dd>${duration(record.seconds)}</dd>
        </div>
        <div>
          <dt>${say.startedUtc}</dt>
          <dd>${time(record.started?.utc)}</dd>
        </div>
        <div>
          <dt>${say.completedUtc}</dt>
          <dd>${time(record.completed?.utc)}</dd>
        </div>
        <div>
          <dt>${say.release}</dt>
          <dd>${releases.join(say.then) || dash()}</dd>
        </div>
      </dl>
      <h2>${say.interactions}</h2>
      ${interactions.length > 0 ? interactionTable(interactions) : html`<p class="empty">${say.noneRecorded}</p>`}`,
  );
}

function interactionTable(interactions: EvidenceInteraction[]): Html {
  const { attempt: say } = words();
  return html`<div
    class="scroll"
    role="region"
    aria-label="${say.interactions}"
    tabindex="0"
  >
    <table>
      <caption class="visually-hidden">
        ${say.inOrder}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="number">${say.number}</th>
          <th scope="col">${say.idHead}</th>
          <th scope="col">${say.type}</th>
          <th scope="col">${say.response}</th>
          <th scope="col">${say.correct}</th>
          <th scope="col">${say.result}</th>
          <th scope="col">${say.timeOfDay}</th>
          <th scope="col" class="number">${say.taken}</th>
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
