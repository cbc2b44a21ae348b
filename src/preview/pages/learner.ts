import { HOME, LAUNCHES } from '../addresses.ts';
import type { Standing } from '../scorm12/plan.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../web/html.ts';
import { layout } from './layout.ts';
import { recordsTable, type Listed } from './records.ts';

/** A package as it stands with this learner. */
export interface Enrolment {
  package: Package;
  standing: Standing;
  /** The latest attempt's number; 0 before the first. */
  attempt: number;
  /** How many SCOs the package has; the first is launched. */
  scos: number;
}

/** The buttons' values, read again by the launch action. */
export type Wanted =
  | 'launch-frame'
  | 'launch-popup'
  | 'review-frame'
  | 'review-popup'
  | 'new-frame';

/** Everything a learner can launch, and what came of it. */
export function learnerPage(
  learner: Learner,
  enrolments: Enrolment[],
  records: Listed[],
): Html {
  return layout(
    learner.name,
    null,
    html`<p class="back"><a href="${HOME}">Learners and packages</a></p>
      <h1>${learner.name} <span class="sub">${learner.id}</span></h1>
      <h2>Packages</h2>
      ${
        enrolments.length > 0
          ? html`<ul class="enrolments">
              ${enrolments.map((one) => enrolment(learner, one))}
            </ul>`
          : html`<p class="empty">
              There is no package yet. <a href="${HOME}">Import one</a>, or make
              ours with <code>npm run package</code>.
            </p>`
      }
      <h2 id="records">Records</h2>
      ${recordsTable(records, `Attempts of ${learner.name}`, false)}`,
  );
}

const WORDS: Record<Standing, (attempt: number) => string> = {
  none: () => 'Not started.',
  open: (attempt) => `Attempt ${String(attempt)} is open.`,
  done: (attempt) =>
    `Attempt ${String(attempt)} is done. Opening it again is a review, which records nothing.`,
};

const BUTTONS: Record<Standing, [Wanted, string][]> = {
  none: [
    ['launch-frame', 'Launch'],
    ['launch-popup', 'Launch in a popup'],
  ],
  open: [
    ['launch-frame', 'Resume'],
    ['launch-popup', 'Resume in a popup'],
    ['review-frame', 'Review'],
    ['new-frame', 'Start a new attempt'],
  ],
  done: [
    ['review-frame', 'Review'],
    ['review-popup', 'Review in a popup'],
    ['new-frame', 'Start a new attempt'],
  ],
};

function enrolment(
  learner: Learner,
  { package: one, standing, attempt, scos }: Enrolment,
): Html {
  const heading = `package-${String(one.key)}`;
  return html`<li class="card">
    <form method="post" action="${LAUNCHES}">
      <h3 id="${heading}">${one.title}</h3>
      <p class="enrolments__standing">
        ${WORDS[standing](attempt)}${scos > 1 && ` The package has ${String(scos)} SCOs; this preview launches the first.`}
      </p>
      <input type="hidden" name="learner" value="${learner.key}" />
      <input type="hidden" name="package" value="${one.key}" />
      <p class="buttons">
        ${BUTTONS[standing].map(
          ([value, label], index) =>
            html`<button
              class="button${index > 0 && ' quiet'}"
              name="want"
              value="${value}"
              aria-describedby="${heading}"
            >
              ${label}
            </button>`,
        )}
      </p>
    </form>
  </li>`;
}
