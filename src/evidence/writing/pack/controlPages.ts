import { html } from '../../../ground/html.ts';
import type { Report } from '../../known/report/report.ts';
import type { SheetTable } from '../tables/cells.ts';
import { dataTable } from '../report/dataTable.ts';
import { packPage } from '../report/page.ts';
import {
  controlCaution,
  frameworkNames,
  frameworkNotes,
} from '../../../words/workshop/evidence/writing/controls.ts';
import { pageKinds } from '../../../words/workshop/evidence/writing/frame.ts';
import { mappingWords } from '../../../words/workshop/evidence/writing/mapping.ts';
import { controlMapping, type Control } from './controlMapping.ts';

/** The control mapping as a page. */
export function controlPage(report: Report): string {
  const controls = controlMapping(report);
  const frameworks = [...new Set(controls.map(({ framework }) => framework))];
  return packPage({
    kind: pageKinds.controls,
    title: mappingWords.title,
    main: html`<div class="report">
      <p>${controlCaution}</p>
      ${frameworks.map(
        (framework, index) =>
          html`<section aria-labelledby="report-framework-${index}">
            <h2 id="report-framework-${index}">${frameworkNames[framework]}</h2>
            ${frameworkNotes[framework] && html`<p class="fine">${frameworkNotes[framework]}</p>`}
            ${frameworkTable(
              controls.filter((one) => one.framework === framework),
              index,
            )}
          </section>`,
      )}
    </div>`,
  });
}

function frameworkTable(controls: readonly Control[], index: number) {
  return dataTable({
    id: `table-framework-${index}`,
    caption: mappingWords.caption,
    wide: 'text',
    columns: [
      { head: mappingWords.control },
      { head: mappingWords.supports },
      { head: mappingWords.bears },
      { head: mappingWords.limits },
    ],
    rows: controls.map(({ control, title, supports, bears, limits }) => [
      html`${control}<small>${title}</small>`,
      supports,
      html`<ul>
        ${bears.map((one) => html`<li>${one}</li>`)}
      </ul>`,
      limits,
    ]),
  });
}

/** The same as a table. */
export function controlTable(report: Report): SheetTable {
  return {
    columns: [
      'framework',
      'control',
      'title',
      'supports',
      'bears_on_it',
      'limits',
    ],
    rows: controlMapping(report).map(
      ({ name, control, title, supports, bears, limits }) => [
        name,
        control,
        title,
        supports,
        bears.join(' '),
        limits,
      ],
    ),
  };
}
