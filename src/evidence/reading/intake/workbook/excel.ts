import { workbookFaults } from '../../../../words/workshop/evidence/reading/workbooks.ts';
import {
  scannedAttribute,
  scannedPrefixed,
  scanElements,
} from '../../../../ground/xml/scan.ts';
import { visible } from '../../../../ground/quoted.ts';
import { holdError } from '../../../../errors.ts';
import type { IntakeLimits } from '../intakeLimits.ts';
import { readExcelSheet } from './excelSheet.ts';
import { cellStyles } from './numberFormats.ts';
import type { Parts, Relation } from './parts.ts';
import { NAME, type Sheet } from './sheet.ts';
import { sharedStrings } from './texts.ts';

const USUAL = 'xl/workbook.xml';

/** What tells the main part stands in so many bytes. */
const START = 20_000;

/** Where the main part of an Excel workbook is: as the workbook says, else by its kind, else where it usually is; null when there is none. */
export function mainPart(parts: Parts): string | null {
  const said = parts
    .relations('')
    .find(({ type }) => type === 'officedocument');
  const typed = scanElements(
    parts.text('[Content_Types].xml'),
    'Override',
  ).find(({ attributes }) =>
    /sheet.*\.main\+xml$/i.test(scannedAttribute(attributes, 'ContentType')),
  );
  const places = [
    said?.path ?? USUAL,
    scannedAttribute(typed?.attributes ?? '', 'PartName'),
    USUAL,
  ];
  return (
    places.find((path) =>
      /<(?:[\w.-]+:)?workbook[\s>]/.test(parts.text(path, START)),
    ) ?? null
  );
}

/**
 * The worksheets of an .xlsx in the order of the tabs; charts are none. Cells become
 * text: dates as `2026-07-10 10:00:00`, numbers plain, formulas as their last value.
 * @param main path of the main part.
 * @throws HoldError when it names a sheet that is not in it.
 */
export function excelSheets(
  parts: Parts,
  main: string,
  limits: IntakeLimits,
): Sheet[] {
  const workbook = parts.text(main);
  const relations = parts.relations(main);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const since1904 = scanElements(workbook, 'workbookPr').some(
    ({ attributes }) =>
      /^(?:1|true)$/.test(scannedAttribute(attributes, 'date1904')),
  );
  const shared = {
    strings: sharedStrings(partOf('sharedStrings', parts, relations)),
    styles: cellStyles(partOf('styles', parts, relations)),
    since1904,
  };
  const list = scanElements(workbook, 'sheets')[0]?.inner ?? '';
  const taken = new Set<string>();
  return scanElements(list, 'sheet').flatMap(({ attributes }) => {
    const name = scannedAttribute(attributes, 'name').slice(0, NAME);
    const id = scannedPrefixed(attributes, 'id');
    const relation = byId.get(id);
    if (/(?:chart|dialog|macro)sheet$/.test(relation?.type ?? '')) return [];
    if (relation && taken.has(relation.path)) return [];
    taken.add(relation?.path ?? '');
    const sheet = relation ? parts.bytes(relation.path) : null;
    if (!sheet) throw holdError(workbookFaults.lacksSheet(visible(name)));
    return [
      {
        name,
        hidden: /hidden/i.test(scannedAttribute(attributes, 'state')),
        read: (onRow) => readExcelSheet(sheet, shared, limits, onRow),
      } satisfies Sheet,
    ];
  });
}

/** A part that a workbook has once: as it says, else where it usually is. */
function partOf(
  name: 'sharedStrings' | 'styles',
  parts: Parts,
  relations: readonly Relation[],
): string {
  const said = relations.find(({ type }) => type === name.toLowerCase());
  return parts.text(said?.path ?? `xl/${name}.xml`);
}
