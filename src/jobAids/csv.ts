import Papa from 'papaparse';
import type { WorkbookPlan } from './plan.ts';

/**
 * The sheet's heads as CSV, to be filled in by any tool: RFC 4180 with commas in every
 * language (Excel, which in some reads semicolons, has the workbook), CRLF line ends,
 * UTF-8 with the byte order mark without which Excel takes the local code page.
 */
export function writeSheetCsv({ columns }: WorkbookPlan): string {
  const heads = columns.map(({ name }) => name);
  return `\uFEFF${Papa.unparse([heads], { newline: '\r\n' })}\r\n`;
}
