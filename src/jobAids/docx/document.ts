import { strToU8 } from 'fflate';
import { escapeXml } from '../../ground/xml/write.ts';
import { zipFiles } from '../../ground/zip/zipFiles.ts';
import type { Block, Run } from './blocks.ts';
import {
  CONTENT_TYPES,
  RELATIONS,
  ROOT_RELATIONS,
  STYLES,
  WORD,
} from './parts.ts';
import { numbering } from './numbering.ts';

/** Room for a hand or for typing: a tab stop at the right edge draws the line. */
const LINE = '<w:r><w:tab/></w:r>';

/**
 * A Word document (ECMA-376, WordprocessingML) on A4, to be edited in any word
 * processor. The same blocks give the same bytes.
 */
export function writeDocument(
  title: string,
  summary: string,
  blocks: readonly Block[],
): Uint8Array {
  const body = [
    paragraph('Title', plain(title)),
    paragraph('Subtitle', plain(summary)),
    ...blocks.map(blockXml),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="850" w:right="964" w:bottom="850" w:left="964" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr>',
  ];
  const lists = Math.max(
    0,
    ...blocks.map((block) => (block.kind === 'number' ? block.list : 0)),
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT_RELATIONS,
    'word/_rels/document.xml.rels': RELATIONS,
    'word/document.xml': `<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`,
    'word/numbering.xml': numbering(lists),
    'word/styles.xml': STYLES,
  };
  return zipFiles(
    new Map(
      Object.entries(parts).map(([path, xml]) => [
        path,
        strToU8(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`,
        ),
      ]),
    ),
  );
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph('Heading1', runsXml(block.runs));
    case 'paragraph':
      return paragraph('Normal', runsXml(block.runs));
    case 'bullet':
      return paragraph('ListParagraph', runsXml(block.runs), 1);
    case 'tick':
      return paragraph('ListParagraph', runsXml(block.runs), 2);
    case 'number':
      return paragraph('ListParagraph', runsXml(block.runs), block.list + 2);
    case 'field': {
      const label = run(block.label, '<w:b/>');
      const hint = block.hint === '' ? '' : run(` ${block.hint}`, SMALL);
      const first = paragraph('Field', `${label}${hint}${LINE}`);
      const more = block.lines - 1;
      return first + paragraph('Field', LINE).repeat(more);
    }
    case 'table':
      return tableXml(block.rows);
  }
}

const SMALL = '<w:color w:val="4A5568"/><w:sz w:val="18"/>';

function tableXml(rows: readonly Run[][][]): string {
  const width = Math.floor(9978 / (rows[0]?.length ?? 1));
  const cell = (runs: Run[], isHead: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(
      'TableText',
      runsXml(
        isHead ? runs.map(({ text }) => ({ text, kind: 'strong' })) : runs,
      ),
    )}</w:tc>`;
  const grid = (rows[0] ?? []).map(() => `<w:gridCol w:w="${width}"/>`);
  const body = rows.map((cells, i) => {
    const head = i === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cells.map((runs) => cell(runs, i === 0)).join('')}</w:tr>`;
  });
  const line = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7B7A72"/>`;
  const borders = ['top', 'bottom', 'insideH'].map(line).join('');
  // A paragraph between two tables, and after the last, is what Word asks for.
  return `<w:tbl><w:tblPr><w:tblW w:w="9978" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${body.join('')}</w:tbl>${paragraph('TableText', '')}`;
}

/** `list` is the number of a list of numbering.xml. */
function paragraph(style: string, runs: string, list?: number): string {
  const item =
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${item}</w:pPr>${runs}</w:p>`;
}

function runsXml(runs: readonly Run[]): string {
  return runs
    .map(({ text, kind }) => {
      if (kind === 'blank')
        return run(`[${text}]`, '<w:highlight w:val="yellow"/>');
      return kind === 'strong' ? run(text, '<w:b/>') : plain(text);
    })
    .join('');
}

function plain(text: string): string {
  return run(text, '');
}

function run(text: string, properties: string): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
