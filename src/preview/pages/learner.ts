import { HOME, LAUNCHES } from '../addresses.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import type { UnitState } from '../attemptRecord.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { backHome, layout } from './layout.ts';
import { recordsTable, type Listed } from './recordTable.ts';
import { words, type Words } from '../web/words.ts';
import { withCode } from './withCode.ts';

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
  const { learner: say } = words();
  return layout(
    learner.name,
    null,
    html`${backHome()}
      <h1>${learner.name} <span class="sub">${learner.id}</span></h1>
      <h2>${say.packages}</h2>
      ${
        enrolments.length > 0
          ? html`<ul class="enrolments">
              ${enrolments.map((one) => enrolment(learner, one))}
            </ul>`
          : html`<p class="empty">
              ${say.noPackage.before}<a href="${HOME}">${say.noPackage.link}</a
              >${withCode(say.noPackage.after)}
            </p>`
      }
      <h2 id="records">${say.records}</h2>
      ${recordsTable(records, say.attemptsOf(learner.name), false)}`,
  );
}

function standing(state: UnitState, attempt: number): string {
  const { unitStates } = words();
  return state === 'none' ? unitStates.none : unitStates[state](attempt);
}

const BUTTONS: Record<UnitState, [Wanted, keyof Words['launchButtons']][]> = {
  none: [
    ['launch-frame', 'launch'],
    ['launch-popup', 'launchPopup'],
  ],
  ended: [
    ['launch-frame', 'launch'],
    ['launch-popup', 'launchPopup'],
    ['review-frame', 'review'],
  ],
  open: [
    ['launch-frame', 'resume'],
    ['launch-popup', 'resumePopup'],
    ['review-frame', 'review'],
    ['new-frame', 'again'],
  ],
  done: [
    ['review-frame', 'review'],
    ['review-popup', 'reviewPopup'],
    ['new-frame', 'again'],
  ],
};

function enrolment(learner: Learner, { package: one, units }: Enrolment): Html {
  const { learner: say } = words();
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
    <p>${say.units(units.length)}</p>
    <ol class="units">
      ${units.map((unit, place) => {
        const unitId = `${id}-${String(place)}`;
        return html`<li>
          <h4 id="${unitId}">${unit.title || say.unit(place + 1)}</h4>
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
      ${standing(state, attempt)} ${alone && words().learner.alone}
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
              ${words().launchButtons[label]}
            </button>`,
        )}
    </p>
  </form>`;
}
