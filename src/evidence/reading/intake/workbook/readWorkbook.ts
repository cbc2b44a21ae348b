import { workbookFaults } from '../../../../words/workshop/evidence/reading/workbooks.ts';
import { holdError } from '../../../../errors.ts';
import { inOneGo } from '../../../../ground/steps.ts';
import { UNZIP_LIMITS, unzipInSteps } from '../../../../ground/zip/unzip.ts';
import type { IntakeLimits } from '../intakeLimits.ts';
import { excelSheets, mainPart } from './excel.ts';
import { openDocumentSheets } from './openDocument.ts';
import { otherZip } from './otherZip.ts';
import { partsOf, type Parts } from './parts.ts';
import type { Sheet } from './sheet.ts';

/**
 * The worksheets of an .xlsx or an .ods in the order of the tabs. Our own reading, since
 * a library would build the whole grid in memory, a hostile one at XFD1048576 too.
 * @throws HoldError when it is no workbook, or unpacks to more than the limits.
 */
export function readWorkbook(bytes: Uint8Array, limits: IntakeLimits): Sheet[] {
  const parts = unpacked(bytes, limits);
  const main = mainPart(parts);
  if (main !== null) return excelSheets(parts, main, limits);
  const sheets = openDocumentSheets(parts, limits);
  if (sheets) return sheets;
  throw otherZip(parts);
}

function unpacked(bytes: Uint8Array, limits: IntakeLimits): Parts {
  const unzipped = inOneGo(
    unzipInSteps(bytes, { ...UNZIP_LIMITS, bytes: limits.unpackedBytes }),
  );
  if (unzipped.kind === 'files') return partsOf(unzipped.files);
  throw holdError(workbookFaults.notUnpacked(unzipped.reason));
}
