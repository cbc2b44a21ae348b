import { escapeXml } from './xml.ts';
import { identifiersOf } from './names.ts';

export interface Manifest12 {
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
 * `imsmanifest.xml` for SCORM 1.2 (Content Aggregation Model 1.2, chapter 2.3):
 * one organization, one item, one SCO that lists every file. The prefix `adlcp`
 * and the schema version stand exactly so, since LMSs compare them as text.
 */
export function manifest12(from: Manifest12): string {
  const id = identifiersOf(from.course);
  const title = escapeXml(from.title);
  const mastery =
    from.mastery === null
      ? ''
      : `\n        <adlcp:masteryscore>${from.mastery}</adlcp:masteryscore>`;
  const files = from.files
    .map((path) => `\n      <file href="${escapeXml(path)}"/>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id.manifest}" version="${escapeXml(from.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id.organization}">
    <organization identifier="${id.organization}">
      <title>${title}</title>
      <item identifier="${id.item}" identifierref="${id.resource}" isvisible="true">
        <title>${title}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id.resource}" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH_FILE}">${files}
    </resource>
  </resources>
</manifest>
`;
}
