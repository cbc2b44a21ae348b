import { HOME, LAUNCHES } from '../addresses.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import type { UnitState } from '../attemptRecord.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { layout } from './layout.ts';
import { recordsTable, type Listed } from './recordTable.ts';

/** A package with what can be launched in it, in its order. */
export interface Enrolment {
  package: Package;
  units: EnrolledUnit[];
}

/** A unit as it stands with this learner. */
export interface EnrolledUnit {
  title: string;
  state: UnitState;
  /** The latest attempt's number; 0 before the first. */
  attempt: number;
  /** It asks for a window of its own, and never stands in a frame. */
  alone: boolean;
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

const WORDS: Record<UnitState, (attempt: number) => string> = {
  none: () => 'Not started.',
  ended: (attempt) =>
    `Attempt ${String(attempt)} ended without “suspend”. The next launch is a new attempt.`,
  open: (attempt) => `Attempt ${String(attempt)} is open.`,
  done: (attempt) =>
    `Attempt ${String(attempt)} is done. Opening it again is a review, which records nothing.`,
};

const BUTTONS: Record<UnitState, [Wanted, string][]> = {
  none: [
    ['launch-frame', 'Launch'],
    ['launch-popup', 'Launch in a popup'],
  ],
  ended: [
    ['launch-frame', 'Launch'],
    ['launch-popup', 'Launch in a popup'],
    ['review-frame', 'Review'],
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

function enrolment(learner: Learner, { package: one, units }: Enrolment): Html {
  const [only] = units.length === 1 ? units : [];
  const id = `package-${String(one.key)}`;
  const heading = html`<h3 id="${id}">
    ${one.title} <span class="tag">${STANDARD_NAMES[one.standard]}</span>
  </h3>`;
  if (only)
    return html`<li class="card">
      ${heading} ${launchForm(learner, one, only, 0, id)}
    </li>`;
  return html`<li class="card">
    ${heading}
    <p>Each of its ${units.length} units has a record of its own.</p>
    <ol class="units">
      ${units.map((unit, place) => {
        const unitId = `${id}-${String(place)}`;
        return html`<li>
          <h4 id="${unitId}">${unit.title || `Unit ${String(place + 1)}`}</h4>
          ${launchForm(learner, one, unit, place, unitId)}
        </li>`;
      })}
    </ol>
  </li>`;
}

function launchForm(
  learner: Learner,
  one: Package,
  { state, attempt, alone }: EnrolledUnit,
  place: number,
  heading: string,
): Html {
  return html`<form method="post" action="${LAUNCHES}">
    <p class="enrolments__standing">
      ${WORDS[state](attempt)}
      ${alone && 'It asks for a window of its own (launchMethod OwnWindow), and gets one.'}
    </p>
    <input type="hidden" name="learner" value="${learner.key}" />
    <input type="hidden" name="package" value="${one.key}" />
    <input type="hidden" name="unit" value="${place}" />
    <p class="buttons">
      ${BUTTONS[state]
        .filter(([value]) => !alone || !value.endsWith('-popup'))
        .map(
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
  </form>`;
}
