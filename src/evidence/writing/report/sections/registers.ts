import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type {
  Finding,
  RegisterPart,
} from '../../../vocabulary/registerPart.ts';
import type { Report } from '../../../known/report/report.ts';
import { counted } from '../../tables/inWords.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { plainText } from '../../tables/plainText.ts';

const MOST_FINDINGS = 200;
const MOST_ROWS = 12;
/** Room for what is wrong, why it matters and what to do. */
const MOST_CHARACTERS = 800;

const KINDS: Record<RegisterPart['kind'], string> = {
  register: 'Exception register',
  log: 'Reset log',
};
const SEVERITIES: Record<Finding['severity'], string> = {
  gap: 'Gap',
  pattern: 'Pattern',
};

/** What in the register and the log does not agree with the policy. */
export function registers({ registers: parts }: Report): Section {
  return {
    id: 'registers',
    title: 'Exception register and reset log',
    body:
      parts.length === 0
        ? nothing(
            'No exception register and no reset log was given. The lesson names both as evidence to keep.',
          )
        : html`${parts.map(sheet)}`,
  };
}

function sheet(part: RegisterPart, index: number): Html {
  const { kind, file, lines, findings } = part;
  return html`<h3>${KINDS[kind]}: ${quote(file)}</h3>
    ${lines > 0 ? countsOf(part) : nothing(NO_LINES)}
    ${
      findings.length === 0
        ? lines > 0 &&
          nothing('Every line that could be read agrees with the policy.')
        : findingTable(part, index)
    }`;
}

const NO_LINES =
  'The sheet has no lines below its headings, so nothing can be said of it. If lines were expected, check that it is the right file.';

function countsOf({ lines, findings, unreadableLines }: RegisterPart): Html {
  return html`<p>
    ${counted(lines, 'line', 'lines')} read,
    ${counted(findings.length, 'finding', 'findings')},
    ${counted(unreadableLines, 'line', 'lines')} with a cell that could not be
    read.
  </p>`;
}

function findingTable({ file, findings }: RegisterPart, index: number): Html {
  return dataTable({
    id: `table-findings-${index + 1}`,
    caption: `What to mend in ${plainText(file, 80)}`,
    wide: 'text',
    columns: [
      { head: 'Finding' },
      { head: 'Kind' },
      { head: 'Lines of the file' },
    ],
    rows: findings.map((one) => [
      quote(one.message, MOST_CHARACTERS),
      SEVERITIES[one.severity],
      rowsOf(one),
    ]),
    cut: {
      most: MOST_FINDINGS,
      rest: 'all of them are in findings.csv of the pack.',
    },
  });
}

function rowsOf({ rows }: Finding): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return rows.length > MOST_ROWS
    ? `${shown} and ${rows.length - MOST_ROWS} more`
    : shown;
}
