import { sizeInWords } from '../../words/workshop/ground/sizes.ts';
import {
  LEARNERS,
  PACKAGES,
  deleteAddress,
  learnerAddress,
  packageAddress,
} from '../addresses.ts';
import type { Unplayable } from '../import/builtPackages.ts';
import { STANDARD_NAMES } from '../import/units.ts';
import type { ImportLimits } from '../import/zip.ts';
import type { Learner, LearnerFaults } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { html, type Html } from '../../ground/html.ts';
import { faultSummary, layout, success, type Fault } from './layout.ts';

export interface HomeContent {
  learners: Learner[];
  packages: ListedPackage[];
  unplayable: Unplayable[];
  limits: ImportLimits;
  /** Shown on top when an import or a new learner went well. */
  done?: string | undefined;
  /** The learner form as it was sent, when it was refused. */
  refusedLearner?: { id: string; name: string; faults: LearnerFaults };
  /** Why the chosen zip was refused. */
  refusedPackage?: string;
}

interface ListedPackage extends Package {
  /** Why it cannot be played; null when it can. */
  fault: string | null;
}

/** Learners and packages: choose a learner, add one, import a package. */
export function homePage(content: HomeContent): Html {
  const { refusedLearner, refusedPackage, done } = content;
  const faults: Fault[] = [
    ...(refusedLearner?.faults.name
      ? [{ field: 'name', message: refusedLearner.faults.name }]
      : []),
    ...(refusedLearner?.faults.id
      ? [{ field: 'id', message: refusedLearner.faults.id }]
      : []),
    ...(refusedPackage ? [{ field: 'package', message: refusedPackage }] : []),
  ];
  return layout(
    faults.length > 0
      ? 'Error: Learners and packages'
      : 'Learners and packages',
    'home',
    html`${faultSummary(faults)} ${done ? success(done) : null}
      <h1>Learners and packages</h1>
      <p class="lead">
        Choose a learner, launch a package as an LMS would, and read what it
        records.
      </p>
      <div class="columns">
        ${learnerSection(content)} ${packageSection(content)}
      </div>`,
  );
}

function learnerSection({ learners, refusedLearner }: HomeContent): Html {
  const faults = refusedLearner?.faults ?? {};
  return html`<section class="card" aria-labelledby="learners">
    <h2 id="learners">Learners</h2>
    ${
      learners.length > 0
        ? html`<ul class="people">
            ${learners.map(
              (learner) =>
                html`<li>
                  <a href="${learnerAddress(learner.key)}"
                    ><span class="people__name">${learner.name}</span>
                    <span class="people__id">${learner.id}</span></a
                  >
                </li>`,
            )}
          </ul>`
        : html`<p class="empty">
            Nobody yet. Add a learner to launch a package.
          </p>`
    }
    <h3>Add a learner</h3>
    <form method="post" action="${LEARNERS}" novalidate>
      ${textField('name', 'Name', 'As the course should greet them', refusedLearner?.name, faults.name)}
      ${textField('id', 'ID', 'A staff number or account name; it goes into the records', refusedLearner?.id, faults.id)}
      <button class="button">Add learner</button>
    </form>
  </section>`;
}

function textField(
  name: string,
  label: string,
  hint: string,
  value = '',
  fault?: string,
): Html {
  return html`<div class="field${fault && ' field--bad'}">
    <label for="${name}">${label}</label>
    <p class="field__hint" id="${name}-hint">${hint}</p>
    ${fault && html`<p class="field__fault" id="${name}-fault">${fault}</p>`}
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-hint${fault && ` ${name}-fault`}"
      ${fault && html` aria-invalid="true"`}
    />
  </div>`;
}

function packageSection(content: HomeContent): Html {
  const { packages, unplayable, limits, refusedPackage } = content;
  return html`<section class="card" aria-labelledby="packages">
    <h2 id="packages">Packages</h2>
    ${
      packages.length > 0
        ? html`<ul class="packages">
            ${packages.map(packageEntry)}
          </ul>`
        : html`<p class="empty">
            None yet. <code>npm run package</code> makes ours; it appears here
            by itself.
          </p>`
    }
    ${unplayable.map(
      ({ fileName, reason }) =>
        html`<p class="notice notice--plain">
          <strong>${fileName}</strong> is not listed. ${reason}
        </p>`,
    )}
    <h3>Import another package</h3>
    <form
      method="post"
      action="${PACKAGES}"
      enctype="multipart/form-data"
      novalidate
    >
      <div class="field${refusedPackage && ' field--bad'}">
        <label for="package">SCORM or cmi5 zip</label>
        <p class="field__hint" id="package-hint">
          Up to ${sizeInWords(limits.zip)}. It runs in an origin of its own: it
          can read no record and no other package, and its pages load nothing
          from other servers. Where it leads a window is not stopped.
        </p>
        ${refusedPackage && html`<p class="field__fault" id="package-fault">${refusedPackage}</p>`}
        <input
          id="package"
          name="package"
          type="file"
          accept=".zip,application/zip"
          aria-describedby="package-hint${refusedPackage && ' package-fault'}"
          ${refusedPackage && html` aria-invalid="true"`}
        />
      </div>
      <button class="button">Import package</button>
    </form>
  </section>`;
}

function packageEntry(one: ListedPackage): Html {
  return html`<li>
    <p class="packages__title">
      <a href="${packageAddress(one.key)}">${one.title}</a>
      ${one.origin === 'built' ? html`<span class="tag">Ours</span>` : html`<span class="tag tag--other">Imported</span>`}
    </p>
    <p class="packages__facts">
      ${STANDARD_NAMES[one.standard]} · ${one.fileName} ·
      ${sizeInWords(one.bytes)} ·
      <abbr title="SHA-256 of the zip: ${one.sha256}"
        >${one.sha256.slice(0, 8)}</abbr
      >
      ·
      <a
        href="${deleteAddress(one.host)}"
        aria-label="Delete ${one.title}, ${one.fileName}"
        >Delete</a
      >
    </p>
    ${
      one.fault &&
      html`<p class="notice notice--plain">
        It cannot be played. ${one.fault}
      </p>`
    }
  </li>`;
}
