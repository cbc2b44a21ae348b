import { EDITIONS, type Edition } from './editions.ts';
import { identifiersOf } from './names.ts';
import type { ScormStandard } from './types.ts';
import { escapeXml } from '../ground/xml/write.ts';

export interface Manifest {
  course: string;
  version: string;
  title: string;
  /** Per cent; null leaves the element out. */
  mastery: number | null;
  /** Every file of the package but the manifest, sorted. */
  files: readonly string[];
}

/** The launch file, at the package's root. */
export const LAUNCH_FILE = 'index.html';
export const MANIFEST_FILE = 'imsmanifest.xml';

/**
 * `imsmanifest.xml` (Content Aggregation Model 1.2, chapter 2.3; 2004, chapter
 * 3.4): one organization, one item, one SCO that lists every file. Prefixes and
 * schema version stand exactly so, since LMSs compare them as text.
 */
export function manifestFor(standard: ScormStandard, from: Manifest): string {
  const edition = EDITIONS[standard];
  const id = identifiersOf(from.course);
  const title = escapeXml(from.title);
  const files = from.files
    .map((path) => `\n      <file href="${escapeXml(path)}"/>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id.manifest}" version="${escapeXml(from.version)}"
${namespaces(edition)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition.schemaVersion}</schemaversion>
  </metadata>
  <organizations default="${id.organization}">
    <organization identifier="${id.organization}">
      <title>${title}</title>
      <item identifier="${id.item}" identifierref="${id.resource}" isvisible="true">
        <title>${title}</title>${edition.itemRules(from.mastery)}
      </item>${edition.organizationRules}
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id.resource}" type="webcontent" ${edition.scormType}="sco" href="${LAUNCH_FILE}">${files}
    </resource>
  </resources>
</manifest>
`;
}

function namespaces({ schemas }: Edition): string {
  const declared = schemas.flatMap(({ prefix, namespace }) =>
    prefix === null
      ? []
      : [`  xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"`],
  );
  const locations = schemas.map(
    ({ namespace, file }) => `${namespace} ${file}`,
  );
  return [
    ...declared,
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${locations.join(' ')}"`,
  ].join('\n');
}
