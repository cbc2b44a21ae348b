import { html } from '../../../ground/html.ts';
import type { Report } from '../../known/report/report.ts';
import type { SheetTable } from '../tables/cells.ts';
import { dataTable } from '../report/dataTable.ts';
import { packPage } from '../report/page.ts';
import { CONTROL_CAUTION } from '../../../words/controls.ts';
import { controlMapping, type Control } from './controlMapping.ts';

const SOLD =
  'The standard is sold, not published: titles were taken from accounts of it. Compare them with your copy.';

const FRAMEWORK_NOTES: Record<string, string> = {
  'ISO/IEC 27001:2022, clauses': SOLD,
  'ISO/IEC 27001:2022, Annex A': SOLD,
  'PCI DSS 4.0.1':
    "The standard's own text was not opened when this was written; copies of the two requirements were read. Compare them with yours.",
  'NYDFS 23 NYCRR Part 500':
    "The regulation's own text was not opened when this was written; law firms' summaries of the section were read.",
  'NIST SP 800-63B-4':
    "The detail on recovery codes and notices was read in NIST's draft of this section, whose final version is of July 2025.",
  'Cyber Essentials v3.3':
    "Applies to assessment accounts opened from 27 April 2026. The scheme's own document was not opened when this was written; assessors' accounts of it were read.",
};

/** The control mapping as a page. */
export function controlPage(report: Report): string {
  const controls = controlMapping(report);
  const frameworks = [...new Set(controls.map(({ framework }) => framework))];
  return packPage({
    kind: 'Control mapping',
    title: 'What in this pack bears on which control',
    main: html`<div class="report">
      <p>${CONTROL_CAUTION}</p>
      ${frameworks.map(
        (framework, index) =>
          html`<section aria-labelledby="report-framework-${index}">
            <h2 id="report-framework-${index}">${framework}</h2>
            ${FRAMEWORK_NOTES[framework] && html`<p class="fine">${FRAMEWORK_NOTES[framework]}</p>`}
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
    caption: 'Controls, evidence and limits',
    wide: 'text',
    columns: [
      { head: 'Control' },
      { head: 'What the pack does for it' },
      { head: 'What bears on it' },
      { head: 'What it cannot show' },
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
      ({ framework, control, title, supports, bears, limits }) => [
        framework,
        control,
        title,
        supports,
        bears.join(' '),
        limits,
      ],
    ),
  };
}
