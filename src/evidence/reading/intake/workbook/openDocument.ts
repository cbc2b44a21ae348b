import { workbookFaults } from '../../../../words/workshop/evidence/reading/workbooks.ts';
import { holdError } from '../../../../errors.ts';
import { scannedPrefixed, scanElements } from '../../../../ground/xml/scan.ts';
import type { IntakeLimits } from '../intakeLimits.ts';
import { readOpenDocumentSheet } from './openDocumentSheet.ts';
import type { Parts } from './parts.ts';
import { NAME, type Sheet } from './sheet.ts';
import { tablesIn } from './tablesIn.ts';

const CONTENT = 'content.xml';

/**
 * The sheets of an OpenDocument spreadsheet (.ods) in the order of the tabs, their cells
 * as those of an .xlsx; null when it is none.
 * @throws HoldError when it is locked.
 */
export function openDocumentSheets(
  parts: Parts,
  limits: IntakeLimits,
): Sheet[] | null {
  const content = parts.bytes(CONTENT);
  if (!content) return null;
  if (/encryption-data/.test(parts.text('META-INF/manifest.xml')))
    throw holdError(workbookFaults.locked);
  const tables = tablesIn(content);
  if (!tables) return null;
  const hidden = hiddenStyles(tables.before);
  return tables.tables.map(({ attributes, xml }) => ({
    name: scannedPrefixed(attributes, 'name').slice(0, NAME),
    hidden: hidden.has(scannedPrefixed(attributes, 'style-name')),
    read: (onRow) => readOpenDocumentSheet(xml, limits, onRow),
  }));
}

/** Names of the styles under which a sheet is not shown. */
function hiddenStyles(styles: string): ReadonlySet<string> {
  return new Set(
    scanElements(styles, 'style')
      .filter(({ inner }) =>
        scanElements(inner, 'table-properties').some(
          ({ attributes }) =>
            scannedPrefixed(attributes, 'display') === 'false',
        ),
      )
      .map(({ attributes }) => scannedPrefixed(attributes, 'name')),
  );
}
