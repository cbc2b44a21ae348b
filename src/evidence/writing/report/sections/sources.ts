import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Certainty, FileRead } from '../../../vocabulary/fileRead.ts';
import type { Report } from '../../../known/report/report.ts';
import { numberInWords } from '../../tables/inWords.ts';
import { answersInWords } from '../../tables/sourceTables.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { conflicts } from './conflicts.ts';
import { limits } from './limits.ts';

const MOST_ROWS = 50;
/** Room for a reason and what would mend it. */
const MOST_CHARACTERS = 800;
const REST = 'unreadable.csv of the pack has the rows that were kept.';

/** How sure the form of a report is, as a heading says it. */
export const certaintyNames: Record<Certainty, string> = {
  exact: 'Exact',
  documented: "From the vendor's documentation",
  unverified: 'Not yet seen in a real export',
};

/** The files, how each was read, and what could not be read. */
export function sources(report: Report): Section {
  const { files, registers, roster } = report;
  return {
    id: 'sources',
    title: 'Sources',
    body:
      files.length + registers.length === 0 && !roster
        ? nothing('No file was read.')
        : html`${fileTable(files)} ${sheetTable(report)} ${limits(files)}
          ${conflicts(report)} ${unreadable(report)}`,
  };
}

function fileTable(files: readonly FileRead[]): Html | null {
  if (files.length === 0) return null;
  return dataTable({
    id: 'table-files',
    caption: 'Files that the records come from',
    wide: 'text',
    columns: [
      { head: 'File and SHA-256' },
      { head: 'Read as, and why' },
      { head: 'How sure its format is' },
      { head: 'Rows', figures: true },
      { head: 'Records', figures: true },
      { head: 'Skipped', figures: true },
      { head: 'Unreadable', figures: true },
    ],
    rows: files.map((one) => [
      html`${quote(one.facts.file)}<small class="hash"
          >${one.facts.sha256}</small
        >`,
      html`${quote(one.reader.name)}<small>${quote(withoutStop(one.reason))}${answersLine(one)}</small>${one.notices.map((notice) => html`<small>${quote(notice)}</small>`)}`,
      html`${certaintyNames[one.reader.certainty]}<small
          >${quote(one.reader.basis)}</small
        >`,
      one.rows,
      one.records,
      one.skipped,
      one.unreadable,
    ]),
  });
}

/** Some reasons are sentences, some are not; another may follow. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function answersLine({ answers }: FileRead): Html | null {
  const words = answersInWords(answers);
  return words === null
    ? null
    : html`. Said by whoever made this report: ${quote(words)}`;
}

/** What was read and gives no records. */
function sheetTable({ registers, roster }: Report): Html | null {
  if (registers.length === 0 && !roster) return null;
  return dataTable({
    id: 'table-registers',
    caption: 'Roster, registers and logs',
    wide: 'text',
    columns: [
      { head: 'File and SHA-256' },
      { head: 'Read as' },
      { head: 'Lines or people', figures: true },
      { head: 'Unreadable', figures: true },
    ],
    rows: [
      ...(roster
        ? [[roster, 'Roster', roster.people, roster.unreadable.length] as const]
        : []),
      ...registers.map(
        (one) =>
          [
            one,
            one.kind === 'register' ? 'Exception register' : 'Reset log',
            one.lines,
            one.unreadableLines,
          ] as const,
      ),
    ].map(([{ file, sha256 }, kind, lines, unread]) => [
      html`${quote(file)}<small class="hash">${sha256}</small>`,
      kind,
      lines,
      unread,
    ]),
  });
}

function unreadable({ files, registers, roster }: Report): Html {
  const rows = [
    ...files.flatMap(({ facts, unreadableRows }) =>
      unreadableRows.map((one) => ({ ...one, file: facts.file })),
    ),
    ...registers.flatMap(({ file, unreadable: lines }) =>
      lines.map((one) => ({ ...one, file })),
    ),
    ...(roster?.unreadable ?? []).map((one) => ({
      ...one,
      file: roster?.file ?? '',
    })),
  ];
  const unkept = [
    ...files.map((one) => one.unreadable - one.unreadableRows.length),
    ...registers.map((one) => one.unreadableLines - one.unreadable.length),
  ].reduce((sum, one) => sum + one, 0);
  return html`<h3>What could not be read</h3>
    ${rows.length > 0 && html`<p>A row of an export that stands here is in no figure. Of a line of a register, a log or the roster, what could be read was used. Single cells that could not be read stand among what is unknown.</p>`}
    ${
      rows.length === 0
        ? nothing('Every row was read.')
        : dataTable({
            id: 'table-unreadable',
            caption: 'Rows that are in no figure, or in part only',
            wide: 'text',
            columns: [
              { head: 'File' },
              { head: 'Row', figures: true },
              { head: 'Why, and what would mend it' },
            ],
            rows: rows.map(({ file, row, reason }) => [
              quote(file),
              row,
              quote(reason, MOST_CHARACTERS),
            ]),
            cut: { most: MOST_ROWS, rest: REST },
          })
    }
    ${unkept > 0 && html`<p class="more">Of each file the first 1,000 are kept; ${numberInWords(unkept)} more were counted.</p>`}`;
}
