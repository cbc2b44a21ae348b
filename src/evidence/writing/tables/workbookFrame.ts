import { xml } from '../../../ground/xml/write.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet of the tab stands, from 0. */
export const sheetPath = (tab: number): string =>
  `xl/worksheets/sheet${tab + 1}.xml`;

/** The parts of a workbook that hold no rows, by path. @param names what the tabs say. */
export function workbookFrame(names: readonly string[]): Map<string, string> {
  const kinds = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
    ...names.map((_, tab) => [sheetPath(tab), 'worksheet']),
  ];
  const overrides = kinds.map(
    ([path, kind]) =>
      `<Override PartName="/${path}" ContentType="${KIND}.${kind}+xml"/>`,
  );
  const tabs = names.map(
    (name, tab) =>
      xml`<sheet name="${name}" sheetId="${tab + 1}" r:id="rId${tab + 1}" />`
        .markup,
  );
  // On every printed sheet the headings, and the first column where the others go on.
  const titles = names.map(
    (name, tab) =>
      xml`<definedName name="_xlnm.Print_Titles" localSheetId="${tab}">${printTitles(name)}</definedName>`
        .markup,
  );
  const leads = [
    ...names.map((_, tab) => ['worksheet', sheetPath(tab).slice(3)] as const),
    ['styles', 'styles.xml'] as const,
    ['sharedStrings', 'sharedStrings.xml'] as const,
  ];
  return new Map([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationships(leads)],
    ['xl/styles.xml', STYLES],
  ]);
}

function printTitles(name: string): string {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return `${sheet}!$A:$A,${sheet}!$1:$1`;
}

function relationships(leads: readonly (readonly [string, string])[]): string {
  const lines = leads.map(
    ([kind, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;
}

/** Style 0 is plain, style 1 the headings', 2 to 4 are those of days, minutes and seconds, 5 is text. Excel wants the first two fills as they are. */
const STYLES = `${XML}<styleSheet xmlns="${SHEETS}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0B5A68"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
