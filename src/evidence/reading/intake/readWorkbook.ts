import { decodeText } from '../../../ground/bytes.ts';
import { UNZIP_LIMITS, unzipFiles } from '../../../ground/zip/unzip.ts';
import type { IntakeLimits } from './intakeLimits.ts';
import { otherZip } from './otherForm.ts';
import { readSheet } from './sheet.ts';
import { dateStyles, sharedStrings } from './workbookParts.ts';
import { scannedAttribute, scanElements } from '../../../ground/xml/scan.ts';

/** A worksheet, read when it is asked for. */
export interface Sheet {
  name: string;
  /** Calls back with every row that has cells, until it is given false. */
  read(onRow: (cells: string[], row: number) => boolean): void;
}

/**
 * The worksheets of an .xlsx in the order of the tabs. Cells become text: dates as
 * `2026-07-10 10:00:00`, numbers plain, formulas as their last value. Our own reading,
 * since a library would build the whole grid in memory, a hostile one at XFD1048576 too.
 * @throws HoldError when it is no workbook, or unpacks to more than the limits.
 */
export function readWorkbook(bytes: Uint8Array, limits: IntakeLimits): Sheet[] {
  const files = unzipFiles(bytes, {
    ...UNZIP_LIMITS,
    bytes: limits.unpackedBytes,
  });
  const part = (path: string): string =>
    decodeText(files.get(path) ?? new Uint8Array(0));
  if (!files.has('xl/workbook.xml')) throw otherZip((path) => files.has(path));
  const workbook = part('xl/workbook.xml');
  const places = new Map<string, string>();
  for (const { attributes } of scanElements(
    part('xl/_rels/workbook.xml.rels'),
    'Relationship',
  ))
    places.set(
      scannedAttribute(attributes, 'Id'),
      scannedAttribute(attributes, 'Target'),
    );
  const since1904 = scanElements(workbook, 'workbookPr').some(
    ({ attributes }) =>
      /^(?:1|true)$/.test(scannedAttribute(attributes, 'date1904')),
  );
  const styles = dateStyles(part('xl/styles.xml'));
  const strings = sharedStrings(part('xl/sharedStrings.xml'));
  return scanElements(workbook, 'sheet').flatMap(({ attributes }) => {
    const target = places.get(scannedAttribute(attributes, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const sheet = files.get(path);
    if (!sheet) return [];
    const name = scannedAttribute(attributes, 'name');
    return [
      {
        name,
        read: (onRow) =>
          readSheet(sheet, { strings, styles, since1904 }, limits, onRow),
      } satisfies Sheet,
    ];
  });
}
