import { strFromU8, strToU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { writeSheetCsv } from '../../../../../src/jobAids/csv.ts';
import { readPolicyRules } from '../../../../../src/jobAids/policyRules.ts';
import type { WorkbookPlan } from '../../../../../src/jobAids/plan.ts';
import { planRegister } from '../../../../../src/jobAids/register.ts';
import { planResetLog } from '../../../../../src/jobAids/resetLog.ts';
import { writeWorkbook } from '../../../../../src/jobAids/workbook.ts';
import { sheetHeadings } from '../../../../../src/schema/sheetColumns.ts';
import { zipFiles } from '../../../../../src/ground/zip/zipFiles.ts';
import { escapeXml } from '../../../../../src/ground/xml/write.ts';
import { partOf, policy, words } from './support.ts';

const rules = readPolicyRules(policy);
const plans = [sheetHeadings.en, sheetHeadings.de].flatMap((headings) => [
  planRegister(words, rules, headings),
  planResetLog(words, rules, headings),
]);
const SHEET = 'xl/worksheets/sheet1.xml';

/** Days since the last of 1899, as a workbook counts them. */
function serial(text: string): number {
  const time = Date.parse(
    `${text.replace(' ', 'T')}${text.includes(' ') ? ':00' : 'T00:00:00'}Z`,
  );
  return time / 86_400_000 + 25_569;
}

/** The job aid's own workbook with its example typed into the first line. */
async function filledIn(plan: WorkbookPlan): Promise<Blob> {
  const files = unzipSync(await writeWorkbook(plan));
  const xml = strFromU8(files[SHEET] ?? new Uint8Array());
  const filled = plan.columns.reduce((sheet, { format }, index) => {
    const cell = new RegExp(
      `<c r="${String.fromCharCode(65 + index)}2"([^>]*?)/>`,
    );
    if (!cell.test(sheet)) throw new Error(`no empty cell ${index} in row 2`);
    const text = plan.example[index] ?? '';
    const date = format?.startsWith('yyyy') ?? false;
    return sheet.replace(cell, (_, attributes: string) => {
      const at = `<c r="${String.fromCharCode(65 + index)}2"${attributes.replace(/ t="\w+"/, '')}`;
      return date
        ? `${at}><v>${serial(text)}</v></c>`
        : `${at} t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
    });
  }, xml);
  const zip = zipFiles(
    new Map(Object.entries({ ...files, [SHEET]: strToU8(filled) })),
  );
  return new Blob([new Uint8Array(zip)]);
}

/** Dates as a reader of workbooks hands them over: UTC, without meaning a zone. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number'
    ? String(cell)
    : '';
}

describe.each(
  plans.map((plan) => [plan.name, plan.columns[0]?.name, plan] as const),
)('the job aid %s that begins with %s', (name, _head, plan) => {
  it('reads back from its workbook without a finding', async () => {
    const sheets = await readExcelFile(await filledIn(plan));
    const rows = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const part = partOf(rows.map((cells) => cells.map(textOf)));
    expect(part).toMatchObject({ lines: 1, unreadable: [], findings: [] });
  });

  it('reads back from its CSV without a finding', () => {
    const csv = `${writeSheetCsv(plan)}${Papa.unparse([plan.example], { newline: '\r\n' })}\r\n`;
    const { data } = Papa.parse<string[]>(csv);
    const part = partOf(data);
    expect(part).toMatchObject({ lines: 1, unreadable: [], findings: [] });
  });

  it('is no register and no log in its other sheets', async () => {
    const sheets = await readExcelFile(await filledIn(plan));
    const others = sheets.filter(({ sheet }) => sheet !== name);
    expect(others).toHaveLength(2);
    for (const { data } of others)
      expect(() => partOf(data.map((cells) => cells.map(textOf)))).toThrow(
        'not recognised',
      );
  });
});
