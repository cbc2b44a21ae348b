import { language } from '../../words/locale.ts';

/** The namespace of WordprocessingML, as an attribute. */
export const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const OFFICE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

export const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}numbering+xml"/></Types>`;

export const ROOT_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

export const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`;

/** Sizes are half points, spaces twentieths of a point. */
export const STYLES = `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('Normal', '', ''),
  style('Title', '<w:spacing w:after="40"/>', '<w:b/><w:sz w:val="40"/>'),
  style(
    'Subtitle',
    '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="0B5A68"/></w:pBdr><w:spacing w:after="160"/>',
    '<w:sz w:val="22"/>',
  ),
  style(
    'Heading1',
    '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:color w:val="0B5A68"/><w:sz w:val="26"/>',
  ),
  style('ListParagraph', '<w:spacing w:after="30"/>', ''),
  style(
    'Field',
    '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9978"/></w:tabs><w:spacing w:before="100" w:after="60"/>',
    '',
  ),
  style('TableText', '<w:spacing w:before="30" w:after="30"/>', ''),
].join('')}</w:styles>`;

function style(id: string, paragraph: string, run: string): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${id}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}
