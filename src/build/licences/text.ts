import { byCodeUnit } from '../../ground/bytes.ts';
import type { Part } from './part.ts';

const RULE = '='.repeat(72);

const heading = ({ name, version, licence }: Part): string =>
  `${name} ${version} (${licence})`;

const chapter = (headings: readonly string[], text: string): string =>
  `${RULE}\n${headings.join('\n')}\n${RULE}\n${text}\n`;

/** The chapters of the licences, sorted by name; packages with the same text share one. */
function chapters(parts: readonly Part[]): string[] {
  const byText = new Map<string, Part[]>();
  for (const part of parts.toSorted((a, b) => byCodeUnit(a.name, b.name)))
    byText.set(part.text, [...(byText.get(part.text) ?? []), part]);
  return [...byText].map(([text, sharing]) =>
    chapter(sharing.map(heading), text),
  );
}

/** The schema files of a SCORM package: where each comes from, and the terms that are known. */
export interface SchemaNotice {
  edition: string;
  files: string;
  origin: string;
}

/** The file of licences that travels with the course. */
export function courseLicences(
  parts: readonly Part[],
  schemas: readonly SchemaNotice[],
  schemasLicence: string,
): string {
  const lines = schemas.map(
    ({ edition, files, origin }) => `${edition}, ${files}\n  ${origin}`,
  );
  return [
    'Hold the Line is under the MIT licence (see LICENSE in its repository).\nThe course contains parts of these libraries, with thanks to their authors.\nThe schema files of a SCORM package stand at the end.\n',
    ...chapters(parts),
    chapter(
      ['Schema files of SCORM, in SCORM packages only'],
      `${lines.join('\n')}\n\nMost of these files state no terms. They came with the npm package\nsimple-scorm-packager 0.2.7, whose licence follows.\n\n${schemasLicence.trim()}`,
    ),
  ].join('\n');
}

/** The file of licences of what the pages around the course hold besides: those that make packages and evidence packs. */
export function siteLicences(parts: readonly Part[]): string {
  return [
    'Hold the Line is under the MIT licence (see LICENSE in its repository).\nThe pages around the course, which make packages and evidence packs, contain\nparts of these libraries, with thanks to their authors. What the course itself\ncontains stands in licences.txt. An evidence pack contains no part of any of them.\n',
    ...chapters(parts),
  ].join('\n');
}
