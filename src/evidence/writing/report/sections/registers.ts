import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type {
  Finding,
  RegisterPart,
} from '../../../vocabulary/registerPart.ts';
import type { Report } from '../../../known/report/report.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { plainText } from '../../tables/plainText.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import {
  registerWords,
  sheetNames,
} from '../../../../words/workshop/evidence/writing/sources.ts';

const MOST_FINDINGS = 200;
const MOST_ROWS = 12;
/** Room for what is wrong, why it matters and what to do. */
const MOST_CHARACTERS = 800;

/** What in the register and the log does not agree with the policy. */
export function registers({ registers: parts }: Report): Section {
  return {
    id: 'registers',
    title: registerWords.title,
    body:
      parts.length === 0
        ? nothing(registerWords.none)
        : html`${parts.map(sheet)}`,
  };
}

function sheet(part: RegisterPart, index: number): Html {
  const { kind, file, lines, findings } = part;
  return html`<h3>${sheetNames[kind]}: ${quote(file)}</h3>
    ${lines > 0 ? countsOf(part) : nothing(registerWords.noLines)}
    ${
      findings.length === 0
        ? lines > 0 && nothing(registerWords.agrees)
        : findingTable(part, index)
    }`;
}

function countsOf({ lines, findings, unreadableLines }: RegisterPart): Html {
  return html`<p>
    ${registerWords.counts(lines, findings.length, unreadableLines)}
  </p>`;
}

function findingTable({ file, findings }: RegisterPart, index: number): Html {
  return dataTable({
    id: `table-findings-${index + 1}`,
    caption: registerWords.caption(plainText(file, 80)),
    wide: 'text',
    columns: [
      { head: registerWords.finding },
      { head: registerWords.sort },
      { head: registerWords.lines },
    ],
    rows: findings.map((one) => [
      quote(one.message, MOST_CHARACTERS),
      registerWords[one.severity],
      rowsOf(one),
    ]),
    cut: {
      most: MOST_FINDINGS,
      rest: restWords.findings,
    },
  });
}

function rowsOf({ rows }: Finding): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return rows.length > MOST_ROWS
    ? registerWords.andMore(shown, rows.length - MOST_ROWS)
    : shown;
}
