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
import { words } from '../web/words.ts';
import { withCode } from './withCode.ts';

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
  const { home, frame } = words();
  return layout(
    faults.length > 0 ? home.faulty : frame.home,
    'home',
    html`${faultSummary(faults)} ${done ? success(done) : null}
      <h1>${frame.home}</h1>
      <p class="lead">${home.lead}</p>
      <div class="columns">
        ${learnerSection(content)} ${packageSection(content)}
      </div>`,
  );
}

function learnerSection({ learners, refusedLearner }: HomeContent): Html {
  const faults = refusedLearner?.faults ?? {};
  const { home } = words();
  return html`<section class="card" aria-labelledby="learners">
    <h2 id="learners">${home.learners}</h2>
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
        : html`<p class="empty">${home.nobody}</p>`
    }
    <h3>${home.addLearner}</h3>
    <form method="post" action="${LEARNERS}" novalidate>
      ${textField('name', home.learnerName, home.nameHint, refusedLearner?.name, faults.name)}
      ${textField('id', home.idLabel, home.idHint, refusedLearner?.id, faults.id)}
      <button class="button">${home.add}</button>
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
  const { home, sizeInWords } = words();
  return html`<section class="card" aria-labelledby="packages">
    <h2 id="packages">${home.packages}</h2>
    ${
      packages.length > 0
        ? html`<ul class="packages">
            ${packages.map(packageEntry)}
          </ul>`
        : html`<p class="empty">${withCode(home.noPackage)}</p>`
    }
    ${unplayable.map(
      ({ fileName, reason }) =>
        html`<p class="notice notice--plain">
          <strong>${fileName}</strong> ${home.notListed(reason)}
        </p>`,
    )}
    <h3>${home.another}</h3>
    <form
      method="post"
      action="${PACKAGES}"
      enctype="multipart/form-data"
      novalidate
    >
      <div class="field${refusedPackage && ' field--bad'}">
        <label for="package">${home.zip}</label>
        <p class="field__hint" id="package-hint">
          ${home.zipHint(sizeInWords(limits.zip))}
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
      <button class="button">${home.importIt}</button>
    </form>
  </section>`;
}

function packageEntry(one: ListedPackage): Html {
  const { home, sizeInWords } = words();
  return html`<li>
    <p class="packages__title">
      <a href="${packageAddress(one.key)}">${one.title}</a>
      ${one.origin === 'built' ? html`<span class="tag">${home.ours}</span>` : html`<span class="tag tag--other">${home.imported}</span>`}
    </p>
    <p class="packages__facts">
      ${STANDARD_NAMES[one.standard]} · ${one.fileName} ·
      ${sizeInWords(one.bytes)} ·
      <abbr title="${home.sum(one.sha256)}">${one.sha256.slice(0, 8)}</abbr>
      ·
      <a
        href="${deleteAddress(one.host)}"
        aria-label="${home.deleteThis(one.title, one.fileName)}"
        >${home.deleteIt}</a
      >
    </p>
    ${
      one.fault &&
      html`<p class="notice notice--plain">${home.cannotPlay(one.fault)}</p>`
    }
  </li>`;
}
