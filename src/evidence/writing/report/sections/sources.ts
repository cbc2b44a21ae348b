import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { FileRead } from '../../../vocabulary/fileRead.ts';
import type { Report } from '../../../known/report/report.ts';
import { answersInWords } from '../../tables/sourceTables.ts';
import { dataTable } from '../dataTable.ts';
import { nothing, type Section } from '../section.ts';
import { quote } from '../foreignText.ts';
import { conflicts } from './conflicts.ts';
import { limits } from './limits.ts';
import { restWords } from '../../../../words/workshop/evidence/writing/frame.ts';
import {
  certaintyNames,
  sheetNames,
  sourceWords,
  unreadWords,
} from '../../../../words/workshop/evidence/writing/sources.ts';

const MOST_ROWS = 50;
/** Room for a reason and what would mend it. */
const MOST_CHARACTERS = 800;

/** The files, how each was read, and what could not be read. */
export function sources(report: Report): Section {
  const { files, registers, roster } = report;
  return {
    id: 'sources',
    title: sourceWords.title,
    body:
      files.length + registers.length === 0 && !roster
        ? nothing(sourceWords.none)
        : html`${fileTable(files)} ${sheetTable(report)} ${limits(files)}
          ${conflicts(report)} ${unreadable(report)}`,
  };
}

function fileTable(files: readonly FileRead[]): Html | null {
  if (files.length === 0) return null;
  return dataTable({
    id: 'table-files',
    caption: sourceWords.files,
    wide: 'text',
    columns: [
      { head: sourceWords.file },
      { head: sourceWords.readAsAndWhy },
      { head: sourceWords.certainty },
      { head: sourceWords.rows, figures: true },
      { head: sourceWords.records, figures: true },
      { head: sourceWords.skipped, figures: true },
      { head: sourceWords.unreadable, figures: true },
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
  return words === null ? null : html`${sourceWords.answers}${quote(words)}`;
}

/** What was read and gives no records. */
function sheetTable({ registers, roster }: Report): Html | null {
  if (registers.length === 0 && !roster) return null;
  return dataTable({
    id: 'table-registers',
    caption: sourceWords.sheets,
    wide: 'text',
    columns: [
      { head: sourceWords.file },
      { head: sourceWords.readAs },
      { head: sourceWords.lines, figures: true },
      { head: sourceWords.unreadable, figures: true },
    ],
    rows: [
      ...(roster
        ? [
            [
              roster,
              sheetNames.roster,
              roster.people,
              roster.unreadable.length,
            ] as const,
          ]
        : []),
      ...registers.map(
        (one) =>
          [one, sheetNames[one.kind], one.lines, one.unreadableLines] as const,
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
  return html`<h3>${unreadWords.title}</h3>
    ${rows.length > 0 && html`<p>${unreadWords.about}</p>`}
    ${
      rows.length === 0
        ? nothing(unreadWords.none)
        : dataTable({
            id: 'table-unreadable',
            caption: unreadWords.caption,
            wide: 'text',
            columns: [
              { head: unreadWords.file },
              { head: unreadWords.row, figures: true },
              { head: unreadWords.why },
            ],
            rows: rows.map(({ file, row, reason }) => [
              quote(file),
              row,
              quote(reason, MOST_CHARACTERS),
            ]),
            cut: { most: MOST_ROWS, rest: restWords.unreadable },
          })
    }
    ${unkept > 0 && html`<p class="more">${unreadWords.more(unkept)}</p>`}`;
}
