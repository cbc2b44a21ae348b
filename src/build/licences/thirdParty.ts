import { HoldError } from '../../errors.ts';
import type { SchemaNotice } from './text.ts';

/** The rows of the first table under a heading of a Markdown file, cell by cell, without the heads of its columns. */
export function rowsUnder(markdown: string, heading: string): string[][] {
  const [, after] = markdown.split(`\n${heading}\n`);
  const lines = after?.trimStart().split('\n') ?? [];
  const start = lines.findIndex((line) => line.startsWith('|'));
  const table = lines.slice(start);
  const end = table.findIndex((line) => !line.startsWith('|'));
  const rows = start < 0 ? [] : table.slice(2, end < 0 ? undefined : end);
  if (rows.length > 0)
    return rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  throw new HoldError(
    `THIRD-PARTY.md has no table under “${heading}”.`,
    'The licences of what ships are made from it.',
    'Give it back its heading and its table.',
  );
}

/** Headings of the tables in THIRD-PARTY.md, and the folders of src/packaging/schemas that each speaks of. */
export const SCHEMA_TABLES = [
  {
    heading: '#### SCORM 1.2',
    edition: 'SCORM 1.2',
    folders: ['scorm12'],
  },
  {
    heading: '#### SCORM 2004, 3rd and 4th Edition',
    edition: 'SCORM 2004',
    folders: ['scorm2004-3rd', 'scorm2004-4th'],
  },
];

/** What THIRD-PARTY.md says of the schema files, as the package's own file says it. */
export function schemaNotices(thirdParty: string): SchemaNotice[] {
  return SCHEMA_TABLES.flatMap(({ heading, edition }) =>
    rowsUnder(thirdParty, heading).map(([files = '', origin = '']) => ({
      edition,
      files: files.replaceAll('`', ''),
      origin,
    })),
  );
}
