import { WORD } from './parts.ts';

/** Lists 1 and 2 are bullets and boxes; from 3 on each numbered list counts from one. */
export function numbering(numberedLists: number): string {
  const kinds = [
    abstractList(1, 'bullet', '•'),
    abstractList(2, 'bullet', '☐'),
    abstractList(3, 'decimal', '%1.'),
  ];
  const numbered = Array.from(
    { length: numberedLists },
    (_, i) =>
      `<w:num w:numId="${i + 3}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  const plain = [1, 2].map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return `<w:numbering ${WORD}>${kinds.join('')}${plain.join('')}${numbered.join('')}</w:numbering>`;
}

function abstractList(id: number, format: string, text: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>`;
}
