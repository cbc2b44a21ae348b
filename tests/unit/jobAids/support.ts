import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { readPolicyRules } from '../../../src/jobAids/policyRules.ts';
import type { PolicyRules } from '../../../src/jobAids/policyRules.ts';
import { xmlElements } from '../../../src/ground/xml/tree.ts';
import { readXml } from '../../../src/ground/xml/read.ts';
import { sheetWordsSchema } from '../../../src/schema/jobAid.ts';

/** The words as they are in the repository. */
export const words = sheetWordsSchema.parse(
  parse(readFileSync('content/job-aids/sheets.yaml', 'utf8')),
);

/** A policy with figures that no text happens to hold. */
export const policy: PolicyRules = readPolicyRules({
  exceptions: {
    maxDays: 61,
    approver: 'business_owner',
    elements: ['reason', 'risk', 'approver', 'controls', 'end_date'],
  },
  checks: {
    backup_method: { accepted: true },
    callback_on_file: { accepted: false },
    video_from_directory: { accepted: true },
    in_person: { accepted: true },
    knowledge_questions: { accepted: false },
  },
  contactData: { minAgeDays: 33 },
  reset: { checks: 1, approver: 'line_manager', deputy: true },
  privileged: { checks: 2, oneOf: ['in_person', 'callback_on_file'] },
  log: { fields: ['check', 'approver', 'outcome'] },
});

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of one part of an Office file, in document order; fails where it is no XML. */
export function tagsOf(bytes: Uint8Array, path: string): Tag[] {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  const read = readXml(strFromU8(part));
  if ('fault' in read) throw new Error(`${path}: ${read.fault}`);
  return xmlElements(read.root).map(({ name, attributes, text }) => ({
    name,
    attributes,
    text,
  }));
}

/** The texts of the cells of one sheet, row by row; empty cells are ''. */
export function cellsOf(bytes: Uint8Array, sheet: number): string[][] {
  const shared = tagsOf(bytes, 'xl/sharedStrings.xml')
    .filter(({ name }) => name === 'si')
    .map(({ text }) => text);
  const rows: string[][] = [];
  for (const { name, attributes, text } of tagsOf(
    bytes,
    `xl/worksheets/sheet${sheet}.xml`,
  )) {
    if (name === 'row') rows.push([]);
    if (name !== 'c') continue;
    const value = attributes['t'] === 's' ? (shared[Number(text)] ?? '') : text;
    const row = rows.at(-1);
    const at = (attributes['r'] ?? 'A').charCodeAt(0) - 65;
    if (row) row[at] = value;
  }
  return rows;
}
